import { createHash } from 'node:crypto';
import { build } from 'vite';
import { inRoot } from './story-files';

/** Builds a script of ours, named from the root, into one plain script: it is no module, and imports nothing. */
export async function plainScript(
  file: string,
  target: string | string[],
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: inRoot(file), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error(`${file} could not be built.`);
  return chunk.code.trim();
}

/** The hash of a script or of styles that stand in a page, as its policy names them. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
