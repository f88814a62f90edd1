import { NotFound } from '../transcript/bad-input';
import { resolveInclude } from './bounds';
import { topTags } from './source';

/** One file of a story that was brought along, not shipped. */
export type OwnFile = { readonly name: string; readonly text: string };

/** Finds the files of a story among those brought along, then in the shared library. */
export type Finder = {
  /** Text of the file that an INCLUDE means. Throws if there is none. */
  readonly read: (path: string) => string;
  /** The name under which the file at `path` was brought along; a shipped one keeps its path. */
  readonly nameOf: (path: string) => string;
};

/**
 * Files come along without their folders, so a path finds the file of its last name. What was
 * brought along goes before what is shipped: an author may have changed it. `library` holds the
 * shared files by their path, such as `lib/customer.ink`.
 */
export function createFinder(
  files: readonly OwnFile[],
  library: ReadonlyMap<string, string>,
): Finder {
  const find = (path: string): OwnFile | undefined =>
    files.find(({ name }) => name === path) ?? files.find(({ name }) => name === baseName(path));
  return {
    read(path) {
      const text = find(path)?.text ?? library.get(path);
      if (text === undefined) throw new NotFound(`There is no file "${path}".`);
      return text;
    },
    nameOf: (path) => find(path)?.name ?? path,
  };
}

/** The same files with the main one first: it says what the story is, and no other includes it. */
export function mainFirst(files: readonly OwnFile[]): readonly OwnFile[] {
  const included = new Set(files.flatMap(({ text }) => includesIn(text).map(baseName)));
  const apart = files.filter(({ name }) => !included.has(name));
  const main = apart.find(({ text }) => topOf(text).length > 0) ?? apart[0] ?? files[0];
  return main ? [main, ...files.filter((file) => file !== main)] : [];
}

/** What a story calls itself, or else the name of its main file. */
export function titleOf([main]: readonly OwnFile[]): string {
  const title = topOf(main?.text ?? '').find((tag) => /^title\s*:/.test(tag));
  const words = title?.slice(title.indexOf(':') + 1).trim();
  return (words || main?.name.replace(/\.ink$/i, '') || 'A story').slice(0, 200);
}

/** Enough of a text to hold its top: this is asked while somebody types. */
function topOf(text: string): readonly string[] {
  return topTags(text.slice(0, 20_000));
}

function includesIn(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*INCLUDE[ \t]*(.+)$/gm)].map(([, name = '']) =>
    resolveInclude('', name.trim()),
  );
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
