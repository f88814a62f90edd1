import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of a folder as it goes over the wire. */
export type ServedFile = {
  readonly body: Buffer;
  readonly type: string;
  /** Whether it is the brotli copy of what was asked for. */
  readonly packed: boolean;
  /** Changes whenever the file does. */
  readonly tag: string;
};

/** `elsewhere`: a folder that was asked for without the slash that its pages count on. */
type Found = ServedFile | 'elsewhere' | null;

/** Everything that a build consists of. What is not listed is handed out as bytes, and never run. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain;charset=utf-8',
};

/**
 * The file of `folder` that a request's path names, or its brotli copy; null where there is none. It
 * is looked up anew each time, because a build may take files away and bring others meanwhile.
 */
export async function fileAt(folder: string, path: string, brotli: boolean): Promise<Found> {
  const name = nameIn(path);
  if (name === null) return null;
  const file = join(folder, name);
  if (path.endsWith('/')) return readServed(join(file, 'index.html'), brotli);
  const found = await readServed(file, brotli);
  return found ?? ((await isFile(join(file, 'index.html'))) ? 'elsewhere' : null);
}

/** The path below the folder; null for what may not be asked for, such as a way out of it. */
function nameIn(path: string): string | null {
  const name = decoded(path);
  if (name === null || /[\0\\:]/.test(name)) return null;
  return name.split('/').some((part) => part.startsWith('.')) ? null : name.replaceAll('/', sep);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function readServed(file: string, brotli: boolean): Promise<ServedFile | null> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const copy = brotli ? await read(`${file}.br`) : null;
  const found = copy ?? (await read(file));
  return found && { ...found, type, packed: copy !== null };
}

/** Whole, so that nothing can happen to it half-way: the largest file of a build is below 1 MB. */
async function read(file: string): Promise<{ readonly body: Buffer; readonly tag: string } | null> {
  try {
    const { mtimeMs } = await stat(file);
    const body = await readFile(file);
    return { body, tag: `W/"${body.length.toString(36)}-${Math.round(mtimeMs).toString(36)}"` };
  } catch {
    // Not there, a folder, not to be read, a name too long: there is nothing to hand out.
    return null;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
