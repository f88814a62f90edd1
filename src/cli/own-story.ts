import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { editionOf, inRoot } from '../build/story-files';
import { scenarioOf, shelfItem } from '../core/story/header';
import { compileOwn, type Shipped } from '../core/story/own-edition';
import { ownScenario } from '../core/transcript/scenario-name';
import type { PackageOrder } from '../shell/lms/packages/order';
import { parseStory } from '../shell/storage/story-file';

type Ordered = PackageOrder['scenarios'][number];

/**
 * A story's file, as “Try your own story” saves it, as a scenario of a package. Throws where it is no such
 * file, or does not compile, with one sentence that says where.
 */
export async function ownOrdered(file: string): Promise<Ordered> {
  const { id = idFrom(file), files } = parseStory(await readFile(file, 'utf8'));
  const compiled = compileOwn(ownScenario(id), files, await shipped());
  if ('problems' in compiled) {
    const [first] = compiled.problems;
    const where = first ? `${first.file}, line ${first.line}: ${first.message}` : 'no reason given';
    throw new Error(`${file} cannot be compiled: ${where}`);
  }
  const { story, header } = compiled;
  const item = shelfItem(header);
  const own = { files, item, scenario: scenarioOf(header), edition: editionOf(story), story };
  return { scenario: item.scenario, title: item.title, own };
}

/** A file that was written by hand need not say what it is called by. */
function idFrom(file: string): string {
  const name = basename(file).replace(/(\.story)?\.json$/i, '');
  return name.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, 60);
}

async function shipped(): Promise<Shipped> {
  const [library, schemes] = await Promise.all([
    folder('stories/lib', (name, text) => [`lib/${name}`, text] as const),
    folder('stories/schemes', (_name, text) => {
      const scheme = JSON.parse(text) as { id: string; behaviours: Record<string, unknown> };
      return [scheme.id, scheme] as const;
    }),
  ]);
  return { library: new Map(library), schemes: new Map(schemes) };
}

async function folder<T>(path: string, read: (name: string, text: string) => T): Promise<T[]> {
  const names = (await readdir(inRoot(path))).sort();
  return Promise.all(
    names.map(async (name) => read(name, await readFile(inRoot(`${path}/${name}`), 'utf8'))),
  );
}
