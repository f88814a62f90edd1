import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite';
import { door } from '../languages/en-GB/door';

/** What was built, by the names of its files. */
export type Built = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * Finishes the page's head in a build.
 *
 * A learner who opens `#/play/<name>` needs that story at once, but the page only finds out by
 * running: one round trip too late. A few characters of script start the download beside the
 * others. And the page says what it may do: load from its own origin, and nothing else. It says
 * so last, because browsers stop looking ahead for things to download once they meet a policy.
 */
export function pageHead(): Plugin {
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const children = tooOld() + preload(startsIn(bundle ?? {}));
        // Before the stylesheet: a script after one waits for it.
        const script: HtmlTagDescriptor = { tag: 'script', children, injectTo: 'head-prepend' };
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: RULES.join('; ') };
        const noScript: HtmlTagDescriptor = {
          tag: 'noscript',
          // No language can be chosen without a script.
          attrs: { lang: 'en-GB' },
          children: [{ tag: 'p', children: door.noScript }],
          injectTo: 'body-prepend',
        };
        return [script, { tag: 'meta', attrs, injectTo: 'head' }, noScript];
      },
    },
  };
}

/** The addresses of what each story begins with, by its name, from the first page. */
export function startsIn(bundle: Built): Readonly<Record<string, string>> {
  const stories = Object.values(bundle).flatMap((file): [string, string][] => {
    const source = file.type === 'chunk' ? (file.facadeModuleId ?? '') : '';
    const name = /\/([^/]+)\.ink\?start$/.exec(source)?.[1];
    return name === undefined ? [] : [[name, `./${file.fileName}`]];
  });
  return Object.fromEntries(stories);
}

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types composure-workers',
];

/**
 * A sentence above the page where a browser cannot read our styles: layers came to Chrome, Firefox and Safari in
 * the versions that `build.target` names, or shortly before. It is written so that any browser can run it.
 */
export function tooOld(): string {
  return [
    'if(!window.CSSLayerBlockRule)document.addEventListener("DOMContentLoaded",function(){',
    'var p=document.createElement("p"),d=document;p.setAttribute("role","alert");p.lang="en-GB";',
    `p.textContent=${JSON.stringify(door.tooOld)};`,
    'd.documentElement.insertBefore(p,d.body)});',
  ].join('');
}

const NO_DOORS = 'd=[],';

/** Names the scenarios that have a page of their own in the script of the first page, `home`. */
export function withDoors(home: string, scenarios: readonly string[]): string {
  return home.replace(NO_DOORS, () => `d=${JSON.stringify(scenarios)},`);
}

/**
 * Fetches the story that the address names. Where nothing is kept yet, and nothing else is asked for, the
 * scenario's own page comes in its place: its words are there before any script.
 */
function preload(stories: Readonly<Record<string, string>>): string {
  return [
    `var s=${JSON.stringify(stories)},${NO_DOORS}k=1,`,
    'm=/^#\\/play\\/([\\w.-]+)/.exec(location.hash),',
    "l=m&&s[m[1]]&&document.createElement('link');",
    'try{k=localStorage.length||(navigator.serviceWorker||{}).controller}catch(e){}',
    'if(m&&!k&&!location.search&&m[0]==location.hash&&d.includes(m[1]))',
    "location.replace('play/'+m[1]+'/');",
    "else if(l){l.rel='modulepreload';l.href=s[m[1]];document.head.append(l)}",
  ].join('');
}
