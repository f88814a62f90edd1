import { type Plugin, runnerImport } from 'vite';
import type * as Drawing from './first-words';
import { inkStories } from './ink-stories';
import { escaped } from './markup';
import { type Built, startsIn, tooOld, withDoors } from './page-head';
import { plainScript, policyHash } from './plain-script';
import { inRoot } from './story-files';
import { storyWords } from './story-words';

/**
 * Adds a page for each scenario, `play/<name>/`, that has its first words in it: what is known when the
 * product is built waits for no script. It is made from the first page, so that they share their head.
 */
export function scenarioPages(): Plugin {
  let target: string[] = [];
  return {
    name: 'scenario-pages',
    apply: 'build',
    configResolved({ build }) {
      target = [build.target || []].flat();
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const script = await plainScript('src/early/early.ts', target);
        const home = textOf(bundle, 'index.html');
        const pages = await firstWords();
        for (const words of pages) {
          const fileName = `play/${words.facts.scenario}/index.html`;
          const source = pageFrom(home, bundle, words, script);
          this.emitFile({ type: 'asset', fileName, source });
        }
        const scenarios = pages.map(({ facts }) => facts.scenario);
        assetIn(bundle, 'index.html').source = withDoors(home, scenarios);
      },
    },
  };
}

/** Draws them with the product's own components, as they are in this build. */
async function firstWords(): Promise<readonly Drawing.FirstWords[]> {
  const { module } = await runnerImport<typeof Drawing>(inRoot('src/build/first-words.tsx'), {
    root: inRoot('src'),
    logLevel: 'warn',
    plugins: [withoutStyles(), inkStories(), storyWords()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module.firstWords;
}

/** Nobody looks at what is drawn here. */
function withoutStyles(): Plugin {
  const nothing = '\0without-styles';
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? nothing : null),
    load: (id) => (id === nothing ? '' : null),
  };
}

function pageFrom(
  home: string,
  bundle: Built,
  { title, facts, parts }: Drawing.FirstWords,
  script: string,
): string {
  const start = startsIn(bundle)[facts.scenario];
  const preload = start ? `<link rel="modulepreload" crossorigin href="${start}">` : '';
  let style = '';
  const page = home
    .replace(/<script>.*?<\/script>/s, `<script>${tooOld()}</script>`)
    .replace('<html', `<html data-door="play/${facts.scenario}"`)
    .replace(/<title>.*?<\/title>/, `<title>${escaped(title)} – Composure</title>`)
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]*)">/, (_link, file) => {
      style = textOf(bundle, file).trim().replaceAll('url(./', 'url(./assets/');
      // It is in the page: what comes later, and counts on it, finds it said and does not fetch it.
      return `${preload}<style></style><link rel="stylesheet" disabled crossorigin href="./${file}">`;
    });
  const data = JSON.stringify(facts).replaceAll('<', '\\u003c');
  const templates = Object.entries(parts).map(
    ([name, html]) => `<template id="${name}">${html}</template>`,
  );
  const body = `${templates.join('\n')}\n<script type="application/json" id="facts">${data}</script>\n<script>${script}</script>\n</body>`;
  const inStyle = style.replaceAll('url(./', 'url(../../');
  return page
    .replaceAll('="./', '="../../')
    .replace('<style></style>', () => `<style>${inStyle}</style>`)
    .replace('script-src ', `script-src ${policyHash(script)} `)
    .replace('style-src ', `style-src ${policyHash(inStyle)} `)
    .replace('</body>', () => body);
}

function textOf(bundle: Built, file: string): string {
  return String(assetIn(bundle, file).source);
}

function assetIn(bundle: Built, file: string): Extract<Built[string], { type: 'asset' }> {
  const found = bundle[file];
  if (found?.type !== 'asset') throw new Error(`The build has no ${file}.`);
  return found;
}
