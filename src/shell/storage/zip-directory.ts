import { ZIP_BOUNDS, ZipFault } from './zip-bounds';

/** One file in a zip, as the zip's own list of contents states it. */
export type ZipEntry = {
  /** The last part of its path. */
  readonly name: string;
  /** The first folder that it stands in, as of a hand-in that bears a name; empty where it stands in none. */
  readonly folder: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its header begins in the zip. */
  readonly offset: number;
};

const END = 0x06054b50;
const LISTED = 0x02014b50;
const END_SIZE = 22;
const LISTED_SIZE = 46;
/** What stands before each file, without its name. */
const HEADER_SIZE = 30;
/** An ordinary list of 25,000 files takes two and a half million bytes. */
const MOST_LISTED = 20_000_000;
/** What operating systems add of their own accord. */
const CLUTTER = /(^|\/)(__MACOSX\/|\.[^/]*$|(Thumbs\.db|desktop\.ini)$)/i;

/** Reads what a zip holds, without unpacking any of it. Throws a `ZipFault`. */
export async function listZip(zip: Blob): Promise<readonly ZipEntry[]> {
  const { count, at, size } = await endOf(zip);
  if (count > ZIP_BOUNDS.entries) throw new ZipFault('zip-too-many');
  if (at + size > zip.size || size > MOST_LISTED) throw new ZipFault('zip-damaged');
  const listed = await view(zip, at, at + size);
  const entries: ZipEntry[] = [];
  const places: Place[] = [];
  let all = 0;
  for (let from = 0, n = 0; n < count; n += 1) {
    const { path, length, entry } = readListed(listed, from);
    from += length;
    all += entry.size;
    places.push({ from: entry.offset, to: entry.offset + HEADER_SIZE + entry.packed });
    if (!path.endsWith('/') && !CLUTTER.test(path)) entries.push(entry);
  }
  if (all > ZIP_BOUNDS.all) throw new ZipFault('zip-too-large');
  if (isOverlapping(places, at)) throw new ZipFault('zip-overlapping');
  return entries;
}

type Place = { readonly from: number; readonly to: number };

/** Whether two files lie over one another, or over the list of contents: a few bytes would come out as many. */
function isOverlapping(places: readonly Place[], end: number): boolean {
  // What is said to begin beyond the end is refused alone.
  const sorted = places.filter(({ from }) => from < end).sort((a, b) => a.from - b.from);
  return sorted.some(({ to }, at) => to > (sorted[at + 1]?.from ?? end));
}

/** Finds the end of the zip, which says where its list of contents is. */
async function endOf(
  zip: Blob,
): Promise<{ readonly count: number; readonly at: number; readonly size: number }> {
  // A comment of up to 65,535 bytes may follow.
  const tail = await view(zip, Math.max(0, zip.size - END_SIZE - 0xffff), zip.size);
  for (let from = tail.byteLength - END_SIZE; from >= 0; from -= 1) {
    if (tail.getUint32(from, true) !== END) continue;
    return {
      count: tail.getUint16(from + 10, true),
      size: tail.getUint32(from + 12, true),
      at: tail.getUint32(from + 16, true),
    };
  }
  throw new ZipFault('zip-damaged');
}

function readListed(
  listed: DataView,
  from: number,
): { readonly path: string; readonly length: number; readonly entry: ZipEntry } {
  if (from + LISTED_SIZE > listed.byteLength || listed.getUint32(from, true) !== LISTED) {
    throw new ZipFault('zip-damaged');
  }
  const short = (at: number): number => listed.getUint16(from + at, true);
  const long = (at: number): number => listed.getUint32(from + at, true);
  const length = LISTED_SIZE + short(28) + short(30) + short(32);
  if (from + length > listed.byteLength) throw new ZipFault('zip-damaged');
  const start = listed.byteOffset + from + LISTED_SIZE;
  const path = new TextDecoder()
    .decode(new Uint8Array(listed.buffer, start, short(28)))
    .replaceAll('\\', '/');
  const entry = {
    name: path.slice(path.lastIndexOf('/') + 1),
    folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    encrypted: (short(8) & 1) === 1,
    method: short(10),
    crc: long(16),
    packed: long(20),
    size: long(24),
    offset: long(42),
  };
  return { path, length, entry };
}

/** Some bytes of a zip. */
export async function view(zip: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await zip.slice(from, to).arrayBuffer());
}
