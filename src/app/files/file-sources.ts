import { type Dropped, filesIn } from '../../shell/storage/dropped';
import { type Allowance, ZIP_BOUNDS, ZipFault } from '../../shell/storage/zip-bounds';
import type { ZipEntry } from '../../shell/storage/zip-directory';
import { isIgnored } from './ignored-files';
import type { Refusal } from './receive-attempt';

/** A file that is about to be read. */
export type Source = { readonly name: string; readonly read: () => Promise<string> };

/** Why a file is not read, where a zip has no word for it. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
    this.name = 'Refused';
  }
}

type Refuse = (file: string, why: Refusal) => void;

/** What may still be unpacked of all that was brought together. */
type Allowances = { readonly files: Allowance; readonly zips: Allowance };

/** Everything there is to read, zips opened, and the zips in them. What cannot be opened is refused at once. */
export async function sourcesIn(
  dropped: readonly Dropped[],
  refuse: Refuse,
): Promise<readonly Source[]> {
  const left = { files: { left: ZIP_BOUNDS.all }, zips: { left: ZIP_BOUNDS.allInner } };
  const sources: Source[] = [];
  for await (const file of filesIn(dropped)) {
    const { name } = file;
    if (isIgnored(name)) continue;
    if (isZip(name)) {
      await refusing(name, refuse, async () => {
        sources.push(...(await sourcesInZip(file, left, refuse)));
      });
    } else {
      sources.push({ name, read: () => textOf(name, file.size, () => file.arrayBuffer()) });
    }
    if (sources.length > ZIP_BOUNDS.entries) throw new ZipFault('zip-too-many');
  }
  return sources.sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * The files of a zip, and of the zips in it: a platform hands a class in as one zip with a folder for each
 * learner, in which their own zip stands. A zip in one of those is refused when it comes to be read.
 */
async function sourcesInZip(
  zip: Blob,
  left: Allowances,
  refuse: Refuse,
): Promise<readonly Source[]> {
  const [{ listZip }, { readInner }] = await Promise.all([
    import('../../shell/storage/zip-directory'),
    import('../../shell/storage/zip-reading'),
  ]);
  const sources: Source[] = [];
  for (const entry of await listZip(zip)) {
    const { name, folder } = entry;
    if (isIgnored(name)) continue;
    if (!isZip(name)) {
      sources.push(await sourceOf(zip, entry, left.files, ''));
      continue;
    }
    const place = folder === '' ? name : folder;
    await refusing(`${place}/${name}`, refuse, async () => {
      const inner = await readInner(zip, entry, left.zips);
      for (const one of await listZip(inner)) {
        if (!isIgnored(one.name)) sources.push(await sourceOf(inner, one, left.files, place));
      }
    });
  }
  return sources;
}

/** `place`: the folder of whoever handed it in, where it stood in a zip of its own. */
async function sourceOf(
  zip: Blob,
  entry: ZipEntry,
  left: Allowance,
  place: string,
): Promise<Source> {
  const { readEntry } = await import('../../shell/storage/zip-reading');
  const { name, size } = entry;
  return {
    name: place === '' ? name : `${place}/${name}`,
    read: () => textOf(name, size, () => readEntry(zip, entry, left)),
  };
}

async function refusing(name: string, refuse: Refuse, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    refuse(name, error instanceof ZipFault ? error.fault : 'unreadable');
  }
}

/** People come first, then what attempts rest on, then attempts; what is about attempts comes last. */
function rankOf({ name }: Source): number {
  const ranks = [
    /(^|\/)people\.json$/,
    /(^|\/)edition-/,
    /\.story\.json$/,
    /(^|\/)(?!record-|exercise-|asked)[^/]*$/,
  ];
  const rank = ranks.findIndex((one) => one.test(name));
  return rank < 0 ? ranks.length : rank;
}

function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The text of a file, if its name and size are those of an attempt. */
async function textOf(
  name: string,
  size: number,
  read: () => Promise<ArrayBuffer | Uint8Array>,
): Promise<string> {
  if (isZip(name)) throw new Refused('zip-nested');
  if (!/\.(json|txt)$/i.test(name)) throw new Refused('another-kind');
  if (size > ZIP_BOUNDS.entry) throw new Refused('too-large');
  return new TextDecoder().decode(await read());
}
