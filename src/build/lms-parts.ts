import type { Plugin } from 'vite';
import { type BuildParts, PARTS_FILE } from '../shell/lms/packages/order';
import { unescaped } from './markup';
import type { Built } from './page-head';
import { plainScript, policyHash } from './plain-script';

/**
 * Adds what makes packages for an LMS out of a build: which files there are, which of them are one
 * scenario's alone, and the script that a packaged page begins with.
 */
export function lmsParts(): Plugin {
  let target: string[] = [];
  return {
    name: 'lms-parts',
    apply: 'build',
    configResolved({ build }) {
      target = [build.target || []].flat();
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const script = await plainScript('src/early/lms.ts', target);
        const parts: BuildParts = {
          script,
          hash: policyHash(script),
          files: Object.keys(bundle).sort(),
          own: ownFiles(bundle),
          titles: titles(bundle),
        };
        const source = `${JSON.stringify(parts, null, 1)}\n`;
        this.emitFile({ type: 'asset', fileName: PARTS_FILE, source });
      },
    },
  };
}

/** What each story was made into: nothing else asks for it. */
function ownFiles(bundle: Built): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(bundle).flatMap((file): [string, string][] => {
      const source = file.type === 'chunk' ? (file.facadeModuleId ?? '') : '';
      const name = /\/([^/]+)\.ink(\?.*)?$/.exec(source)?.[1];
      return name === undefined ? [] : [[file.fileName, name]];
    }),
  );
}

/** Of each scenario that has a page of its own, as the page says it. */
function titles(bundle: Built): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(bundle).flatMap(({ fileName, ...file }): [string, string][] => {
      const name = /^play\/([^/]+)\/index\.html$/.exec(fileName)?.[1];
      const title = 'source' in file && /<title>(.*?) – Composure</.exec(String(file.source))?.[1];
      return name !== undefined && title ? [[name, unescaped(title)]] : [];
    }),
  );
}
