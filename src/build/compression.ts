import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/** The mode of a build that is only looked at here, for which packing takes too long. */
export const UNPACKED = 'unpacked';

/** Writes a brotli copy beside every text file of the build, for servers that hand those out. */
export function brotliCopies(): Plugin {
  return {
    name: 'brotli-copies',
    apply: (_config, { command, mode }) => command === 'build' && mode !== UNPACKED,
    writeBundle({ dir }) {
      if (dir === undefined) return;
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) =>
        /\.(js|css|html|svg|json|webmanifest)$/.test(name),
      )) {
        const text = readFileSync(join(dir, file));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(text, { params }));
      }
    },
  };
}
