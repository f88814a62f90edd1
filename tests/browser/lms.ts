import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { ScormTarget } from '../../src/shell/lms/scorm-calls';
import { type OwnSite, ownSite } from './own-site';

const scormAgain = dirname(createRequire(import.meta.url).resolve('scorm-again/scorm12'));

/** What an LMS keeps: elements with their values. */
export type KeptByLms = Readonly<Record<string, string>>;

/** An LMS with one package in it, on a web server of its own. */
export type TestLms = {
  readonly site: OwnSite;
  /** Opens a page of the package in the frame that Moodle has at 1366 × 768. */
  readonly open: (context: BrowserContext, launch: string, kept?: KeptByLms) => Promise<Opened>;
  readonly off: () => Promise<void>;
};

type Opened = {
  readonly page: Page;
  readonly frame: Frame;
  readonly kept: () => Promise<KeptByLms>;
  /** Waits until so many elements that fit `pattern` are kept. */
  readonly holds: (pattern: string, count: number) => Promise<unknown>;
};

const NAMES = {
  scorm12: {
    file: 'scorm12.js',
    made: 'Scorm12API',
    api: 'API',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  scorm2004: {
    file: 'scorm2004.js',
    made: 'Scorm2004API',
    api: 'API_1484_11',
    set: 'SetValue',
    commit: 'Commit',
  },
} as const;

/** Puts a package into an LMS: scorm-again, which keeps what is committed where the browser does. */
export async function testLms(target: ScormTarget, zip: Uint8Array): Promise<TestLms> {
  const folder = mkdtempSync(join(tmpdir(), 'composure-lms-'));
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const names = NAMES[target];
  cpSync(join(scormAgain, names.file), join(folder, names.file));
  writeFileSync(join(folder, 'lms.html'), lmsPage(names));
  const site = await ownSite(folder, '/');
  return {
    site,
    async open(context, launch, kept) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 1366, height: 768 });
      if (kept) await page.addInitScript((given) => Object.assign(globalThis, { given }), kept);
      // What is in the frame may be held up: whoever opens it sees to that.
      await page.goto(`${site.address}lms.html#${launch}`, { waitUntil: 'commit' });
      await page.locator('iframe').waitFor({ state: 'attached' });
      const frame = page.frames()[1];
      if (!frame) throw new Error('The LMS shows no frame.');
      return {
        page,
        frame,
        kept: () => page.evaluate(() => (globalThis as never as { kept: KeptByLms }).kept),
        holds: (pattern, count) =>
          page.waitForFunction(
            ([form, least]) =>
              Object.keys((globalThis as never as { kept: KeptByLms }).kept).filter((one) =>
                new RegExp(String(form)).test(one),
              ).length >= Number(least),
            [pattern, count] as const,
          ),
      };
    },
    async off() {
      await site.off();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function lmsPage({ file, made, api, set, commit }: (typeof NAMES)[ScormTarget]): string {
  return `<!doctype html><html lang="en"><title>Your course</title>
<style>body { margin: 40px 0 0 300px } iframe { width: 952px; height: 666px; border: 0 }</style>
<body><script src="${file}"></script><script>
  const kept = { ...globalThis.given };
  const lms = new ${made}({ autocommit: false, logLevel: 5 });
  if (Object.keys(kept).length > 0) lms.loadFromFlattenedJSON({ ...kept });
  const sent = {};
  const set = lms.${set}.bind(lms), commit = lms.${commit}.bind(lms);
  lms.${set} = (element, value) => {
    const done = set(element, value);
    if (String(done) === 'true') sent[element] = value;
    return done;
  };
  lms.${commit} = (nothing) => {
    const done = commit(nothing);
    if (String(done) === 'true') Object.assign(kept, sent);
    return done;
  };
  Object.assign(globalThis, { kept, ${api}: lms });
  const frame = document.createElement('iframe');
  frame.title = 'The package';
  frame.src = location.hash.slice(1);
  document.body.append(frame);
</script></body></html>`;
}
