import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { brotliCopies, UNPACKED } from '../../src/build/compression';

const folder = mkdtempSync(join(tmpdir(), 'composure-build-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'index.html'), '<p>It leaks.</p>');

/** What a build of one page writes. */
async function built(mode: string): Promise<readonly string[]> {
  const outDir = join(folder, mode);
  const plugins = [brotliCopies()];
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode,
    plugins,
    build: { outDir },
  });
  return readdirSync(outDir).sort();
}

test('a build that is handed out has a brotli copy of each text beside it, which reads the same', async () => {
  expect(await built('production')).toEqual(['index.html', 'index.html.br']);
  const read = (file: string) => readFileSync(join(folder, 'production', file));
  expect(brotliDecompressSync(read('index.html.br'))).toEqual(read('index.html'));
});

test('one that is only looked at has none', async () => {
  expect(await built(UNPACKED)).toEqual(['index.html']);
});
