import { Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attemptFileName, unusedName } from '../../../src/shell/storage/file-names';
import { type Allowance, ZIP_BOUNDS, ZipFault } from '../../../src/shell/storage/zip-bounds';
import { listZip } from '../../../src/shell/storage/zip-directory';
import { readEntry } from '../../../src/shell/storage/zip-reading';
import { createZip } from '../../../src/shell/storage/zip-writing';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipped = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ ...files }));

/** What each file of a zip holds, or why it is refused. */
async function unpack(
  zip: Uint8Array<ArrayBuffer>,
  allowance: Allowance = { left: ZIP_BOUNDS.all },
): Promise<Readonly<Record<string, string>>> {
  const blob = new Blob([zip]);
  const found: Record<string, string> = {};
  for (const entry of await listZip(blob)) {
    found[entry.name] = await readEntry(blob, entry, allowance).then(
      (data) => new TextDecoder().decode(data),
      faultOf,
    );
  }
  return found;
}

function faultOf(error: unknown): string {
  if (error instanceof ZipFault) return error.fault;
  throw error;
}

/** Overwrites 16 or 32 bits wherever `signature` stands, that many bytes further on. */
function patched(
  zip: Uint8Array<ArrayBuffer>,
  signature: number,
  further: number,
  value: number,
  long = true,
): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (long) view.setUint32(at + further, value, true);
    else view.setUint16(at + further, value, true);
  }
  return copy;
}
const LISTED = 0x02014b50;
const END = 0x06054b50;

describe('F1 Everything can be saved as one zip, which reads back file by file', () => {
  test('whatever is in the files, and whenever they were begun', async () => {
    const zip = createZip();
    const files = { 'a.json': '{"a": "£5.00 – ok"}', 'b.json': 'x'.repeat(100_000), 'c.json': '' };
    for (const [name, text] of Object.entries(files)) zip.add(name, text, 0);
    zip.add('d.json', 'd', 253_402_300_799_999);
    const blob = zip.finish();
    expect(await unpack(new Uint8Array(await blob.arrayBuffer()))).toEqual({
      ...files,
      'd.json': 'd',
    });
  });

  test('a name says what, when and which, and never the same twice', () => {
    const at = new Date(2026, 10, 24, 14, 5).getTime();
    const name = attemptFileName('leaking-kettle', at, '0b9d3c1e-7a55-4a0e-9d52-1f8f5a2b6c11');
    expect(name).toBe('leaking-kettle-2026-11-24-1405-0b9d3c1e.json');
    expect(attemptFileName('own:5f/../x', at, 'a')).toBe('own-5f-x-2026-11-24-1405-a.json');
    const taken = new Set<string>();
    expect([1, 2, 3].map(() => unusedName(name, taken))).toEqual([
      name,
      name.replace('.json', '-2.json'),
      name.replace('.json', '-3.json'),
    ]);
  });
});

describe('F5 A zip is bounded before it is unpacked and while it is', () => {
  test('folders and what systems add are passed over, and paths do not matter', async () => {
    const found = await unpack(
      zipped({
        'class/a/one.json': bytes('1'),
        '../../two.json': bytes('2'),
        'C:\\three.json': bytes('3'),
        '__MACOSX/class/a/._one.json': bytes('x'),
        'class/.DS_Store': bytes('x'),
        'class/Thumbs.db': bytes('x'),
      }),
    );
    expect(found).toEqual({ 'one.json': '1', 'two.json': '2', 'three.json': '3' });
  });

  test('a zip that was written in one go, without sizes ahead of its files, is read', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_error, piece) => pieces.push(piece));
    const file = new ZipDeflate('a.json');
    zip.add(file);
    for (let n = 0; n < 50; n += 1) file.push(bytes('text '.repeat(1_000)), n === 49);
    zip.end();
    const whole = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
    expect(await unpack(whole)).toEqual({ 'a.json': 'text '.repeat(50_000) });
  });

  test.each<readonly [string, Uint8Array<ArrayBuffer>, string]>([
    ['what is no zip', new Uint8Array(bytes('hello')), 'zip-damaged'],
    ['nothing', new Uint8Array(0), 'zip-damaged'],
    ['a zip cut short', zipped({ 'a.json': bytes('1') }).slice(0, -30), 'zip-damaged'],
    [
      'a list that is not where it should be',
      patched(zipped({ a: bytes('1') }), END, 16, 1),
      'zip-damaged',
    ],
    [
      'a list longer than it is',
      patched(zipped({ a: bytes('1') }), END, 10, 9, false),
      'zip-damaged',
    ],
    [
      'more entries than 25,000',
      zipped(Object.fromEntries(Array.from({ length: 25_001 }, (_, n) => [`${n}`, bytes('')]))),
      'zip-too-many',
    ],
    [
      'more than 2 GB, as it states itself',
      patched(zipped({ a: bytes('1'), b: bytes('2') }), LISTED, 24, 1_100_000_000),
      'zip-too-large',
    ],
  ])('%s is refused as a whole', async (_what, zip, fault) => {
    await expect(unpack(zip).catch(faultOf)).resolves.toBe(fault);
  });

  const one = zipped({ 'a.json': bytes('text '.repeat(200)) });
  test.each<readonly [string, Uint8Array<ArrayBuffer>, string]>([
    ['a file that states more than 5 MB', patched(one, LISTED, 24, 5_000_001), 'too-large'],
    ['a file that is more than it states', patched(one, LISTED, 24, 10), 'zip-damaged'],
    ['a file that is less than it states', patched(one, LISTED, 24, 5_000), 'zip-damaged'],
    ['a file with a wrong checksum', patched(one, LISTED, 16, 1), 'zip-damaged'],
    ['a file that is elsewhere', patched(one, LISTED, 42, 3), 'zip-damaged'],
    ['a file beyond the end', patched(one, LISTED, 42, 4_000_000_000), 'zip-damaged'],
    ['a file locked with a password', patched(one, LISTED, 8, 1, false), 'zip-encrypted'],
    ['a file packed in another way', patched(one, LISTED, 10, 99, false), 'zip-unknown-method'],
    ['a zip within', zipped({ 'a.json': one }), 'zip-nested'],
  ])('%s is refused alone', async (_what, zip, fault) => {
    expect(await unpack(zip)).toEqual({ 'a.json': fault });
  });

  test('files that lie over one another are refused by the list of contents alone', async () => {
    const two = zipped({ 'a.json': bytes('a'.repeat(50)), 'b.json': bytes('b'.repeat(50)) });
    // Both entries of the list point at the first file.
    await expect(unpack(patched(two, LISTED, 42, 0)).catch(faultOf)).resolves.toBe(
      'zip-overlapping',
    );
  });

  test('a bomb that states little gives no more than it states', async () => {
    const bomb = patched(zipped({ 'a.json': new Uint8Array(20_000_000) }), LISTED, 24, 1_000);
    const allowance = { left: ZIP_BOUNDS.all };
    expect(await unpack(bomb, allowance)).toEqual({ 'a.json': 'zip-damaged' });
    expect(ZIP_BOUNDS.all - allowance.left).toBeLessThan(5_000_000);
  });

  test('what comes out of all zips together is bounded', async () => {
    const zip = zipped({ a: new Uint8Array(4_000), b: new Uint8Array(4_000), c: bytes('c') });
    const found = await unpack(zip, { left: 6_000 });
    expect(Object.entries(found).map(([name, text]) => [name, text.slice(0, 13)])).toEqual([
      ['a', '\0'.repeat(13)],
      ['b', 'zip-too-large'],
      ['c', 'zip-too-large'],
    ]);
  });

  test('any one byte changed gives the same files, or a fault', async () => {
    const files = { 'a.json': 'text '.repeat(20), 'b.json': '{"b": 1}' };
    const good = zipped({ 'a.json': bytes(files['a.json']), 'b.json': bytes(files['b.json']) });
    const known = [...Object.values(files), 'too-large'];
    for (let at = 0; at < good.length; at += 1) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x55;
      const found = await unpack(bad).catch(faultOf);
      const texts = typeof found === 'string' ? [found] : Object.values(found);
      const strange = texts.filter((text) => !known.includes(text) && !text.startsWith('zip-'));
      expect(strange).toEqual([]);
    }
  });
});
