import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { words as install } from '../languages/en-GB/install';
import { words as language } from '../languages/en-GB/language';
import { inRoot } from './story-files';

const MANIFEST = 'manifest.webmanifest';
/** The light page's paper. A manifest knows one colour; the page's own metas know the dark one too. */
const PAPER = '#f7f3eb';

const ICONS = [
  { file: 'mark.svg', sizes: 'any', purpose: 'any' },
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'maskable.svg', sizes: 'any', purpose: 'maskable' },
  { file: 'maskable-192.png', sizes: '192x192', purpose: 'maskable' },
  { file: 'maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

/** Says in a build how the product looks when it is installed: its name, colours and icons. */
export function webManifest(): Plugin {
  return {
    name: 'web-manifest',
    apply: 'build',
    generateBundle() {
      const icons = ICONS.map(({ file, sizes, purpose }) => {
        const source = readFileSync(inRoot(`assets/icons/${file}`));
        const id = this.emitFile({ type: 'asset', name: file, source });
        const type = file.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
        return { src: `./${this.getFileName(id)}`, sizes, type, purpose };
      });
      const source = `${JSON.stringify(manifest(icons), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: MANIFEST, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        // With credentials: a college may keep its site behind a password.
        const attrs = {
          rel: 'manifest',
          href: `./${MANIFEST}`,
          crossorigin: 'use-credentials',
        };
        const tags: HtmlTagDescriptor[] = [{ tag: 'link', attrs, injectTo: 'head' }];
        return { html: html.replace('href="data:,"', `href="${iconInPlace()}"`), tags };
      },
    },
  };
}

/** The tab's icon stands in the page itself: it is smaller than a request for it would be. */
function iconInPlace(): string {
  const drawing = readFileSync(inRoot('assets/icons/mark.svg'), 'utf8').trim();
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

function manifest(icons: readonly object[]): object {
  return {
    name: install.name,
    short_name: install.name,
    description: install.description,
    lang: language.code,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    categories: ['education'],
    icons,
  };
}
