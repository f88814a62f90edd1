import { build, type Rolldown } from 'vite';
import { inRoot } from '../../src/build/story-files';

/** A module (from the root), with all that it imports, as a script that leaves it in `name`. */
export async function moduleScript(path: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: inRoot(path), formats: ['iife'], name } },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`${path} was not built.`);
  return chunk.code;
}
