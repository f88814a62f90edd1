import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { type Allowance, ZIP_BOUNDS, ZipFault } from './zip-bounds';
import { view, type ZipEntry } from './zip-directory';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** A thousand times as much may come out of what is put in: little at a time, so that it is seen. */
const PIECE = 4096;

/** Unpacks one file of a zip, which counts against `allowance`. Throws a `ZipFault`, as of a zip within it. */
export async function readEntry(
  zip: Blob,
  entry: ZipEntry,
  allowance: Allowance,
): Promise<Uint8Array> {
  const bytes = await unpacked(zip, entry, allowance, ZIP_BOUNDS.entry);
  if (isZip(bytes)) throw new ZipFault('zip-nested');
  return bytes;
}

/** Unpacks a zip that stands in a zip. Throws a `ZipFault`, as where it is none. */
export async function readInner(zip: Blob, entry: ZipEntry, allowance: Allowance): Promise<Blob> {
  const bytes = await unpacked(zip, entry, allowance, ZIP_BOUNDS.inner);
  if (!isZip(bytes)) throw new ZipFault('zip-damaged');
  return new Blob([new Uint8Array(bytes)]);
}

function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

async function unpacked(
  zip: Blob,
  entry: ZipEntry,
  allowance: Allowance,
  most: number,
): Promise<Uint8Array> {
  if (entry.encrypted) throw new ZipFault('zip-encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ZipFault('zip-unknown-method');
  }
  if (entry.size > most) throw new ZipFault('too-large');
  return gathered(entry, await packed(zip, entry, most), allowance);
}

async function packed(zip: Blob, { offset, packed }: ZipEntry, most: number): Promise<Uint8Array> {
  const header = await view(zip, offset, offset + HEADER_SIZE);
  if (header.byteLength < HEADER_SIZE || header.getUint32(0, true) !== HEADER) {
    throw new ZipFault('zip-damaged');
  }
  const from = offset + HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + packed > zip.size || packed > most) throw new ZipFault('zip-damaged');
  return new Uint8Array(await zip.slice(from, from + packed).arrayBuffer());
}

/** Everything that comes out, or a fault as soon as it is more than was stated. */
function gathered({ method, size, crc }: ZipEntry, data: Uint8Array, allowance: Allowance) {
  const whole = new Uint8Array(size);
  let length = 0;
  let sum = 0;
  const take = (piece: Uint8Array): void => {
    if (length + piece.length > size) throw new ZipFault('zip-damaged');
    allowance.left -= piece.length;
    if (allowance.left < 0) throw new ZipFault('zip-too-large');
    whole.set(piece, length);
    length += piece.length;
    sum = crc32(piece, sum);
  };
  if (method === STORED) take(data);
  else inflate(data, take);
  if (length !== size || sum !== crc) throw new ZipFault('zip-damaged');
  return whole;
}

function inflate(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let from = 0; from < data.length || from === 0; from += PIECE) {
      stream.push(data.subarray(from, from + PIECE), from + PIECE >= data.length);
    }
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('zip-damaged');
  }
}
