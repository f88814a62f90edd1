import { type Compiled, compileStory } from './compile';
import { createFinder, type OwnFile } from './own-files';

/** What a story that was brought along may count on. */
export type Shipped = {
  /** Shared files by their path, such as `lib/customer.ink`. */
  readonly library: ReadonlyMap<string, string>;
  /** The behaviours of each marking scheme, by its id. */
  readonly schemes: ReadonlyMap<string, { readonly behaviours: Readonly<Record<string, unknown>> }>;
};

/**
 * Compiles a story that was brought along, its main file first: the same text by whoever compiles it,
 * wherever that is. Problems name the files as they came.
 */
export function compileOwn(
  scenario: string,
  files: readonly OwnFile[],
  { library, schemes }: Shipped,
): Compiled {
  const { read, nameOf } = createFinder(files, library);
  const compiled = compileStory({
    scenario,
    file: files[0]?.name ?? 'story.ink',
    read,
    schemes: [...schemes.keys()],
    behaviours: (id) => Object.keys(schemes.get(id)?.behaviours ?? {}),
  });
  if (!('problems' in compiled)) return compiled;
  const problems = compiled.problems.map((one) => ({ ...one, file: nameOf(one.file) }));
  return { ...compiled, problems };
}
