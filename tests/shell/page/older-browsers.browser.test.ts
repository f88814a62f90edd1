import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';

const context = async (options = {}) => (await openBrowser()).newContext(options);
let one: Learner;
let errors: Error[];

beforeEach(async () => {
  const page = await (await context()).newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error));
  one = learner(page, inject('site'));
});

async function playThrough(): Promise<void> {
  await one.start('leaking-kettle', 3);
  await one.finish();
  await one.record({ Customer: 'Dev Malik' });
  await one.points().first().waitFor();
}

describe('U5 Whatever a browser refuses, or does not have, has something in its place', () => {
  const lacks: Readonly<Record<string, () => void>> = {
    'everything that tabs share is refused': () => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      globalThis.BroadcastChannel = class extends EventTarget {
        constructor() {
          super();
          refuse();
        }
      } as never;
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, { get: refuse });
      }
      Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
      LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'));
      LockManager.prototype.query = () => Promise.reject(new DOMException('', 'SecurityError'));
    },
    'none of it is there': () => {
      for (const name of ['BroadcastChannel', 'indexedDB', 'caches', 'requestIdleCallback']) {
        Reflect.deleteProperty(globalThis, name);
        Reflect.deleteProperty(Window.prototype, name);
      }
      for (const name of ['locks', 'serviceWorker', 'clipboard', 'userActivation', 'storage']) {
        Object.defineProperty(navigator, name, { value: undefined });
      }
    },
    'lists have none of the methods of 2023': () => {
      for (const name of [
        'findLast',
        'findLastIndex',
        'toReversed',
        'toSorted',
        'toSpliced',
        'with',
      ]) {
        Reflect.deleteProperty(Array.prototype, name);
      }
    },
  };

  test.each(Object.entries(lacks))('%s: from the shelf to the debrief', async (_what, take) => {
    await one.page.addInitScript(take);
    await one.open('#/');
    await one.page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await playThrough();
    for (const hash of ['#/settings', '#/files', '#/progress', '#/observe', '#/class', '#/try']) {
      await one.open(hash);
      await one.page.locator('h1').waitFor();
    }
    expect(errors).toEqual([]);
    expect(await one.page.getByRole('region', { name: 'Something went wrong' }).count()).toBe(0);
  });
});

describe('U6 What is too old, or runs no script, is told so at the door', () => {
  test.each(['', 'play/late-van/'])(
    'without JavaScript a sentence says what to do: %s',
    async (at) => {
      const page = await (await context({ javaScriptEnabled: false })).newPage();
      await page.goto(`${inject('site')}${at}`);
      await page.locator('noscript p').waitFor();
      expect(await page.locator('noscript p').textContent()).toContain('needs JavaScript');
      expect(await page.locator('main').count()).toBe(0);
    },
  );

  test('a browser that cannot read the styles is told which can, and goes on', async () => {
    await one.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'CSSLayerBlockRule'));
    await one.open('#/');
    await one.page.getByRole('alert').getByText('too old for Composure').waitFor();
    await one.page.getByRole('list', { name: 'Scenarios' }).waitFor();
  });

  test('and no other is', async () => {
    await one.open('#/');
    await one.page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await one.page.getByText('too old for Composure').count()).toBe(0);
    expect(await one.page.locator('body').innerText()).not.toContain('JavaScript');
  });
});

describe('U7 A screen that breaks says so, leads on, and lets what is kept be saved', () => {
  test('where what it waits for fails: the debrief', async () => {
    await playThrough();
    // As where a browser does not have what one part of it calls.
    await one.page.addInitScript(() => {
      const get = Map.prototype.get;
      Object.assign(globalThis, { mend: () => Object.assign(Map.prototype, { get }) });
      addEventListener('hashchange', ({ newURL }) => {
        if (newURL.includes('#/debrief/')) {
          Map.prototype.get = () => {
            throw new TypeError('planted');
          };
        }
      });
    });
    const debrief = new URL(one.page.url()).hash;
    await one.open('#/');
    await one.page.reload();
    await one.page.evaluate((hash) => {
      location.hash = hash;
    }, debrief);
    const again = one.page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await one.page.evaluate('mend()');
    await again.click();
    await one.debrief.waitFor();
    await one.page.evaluate(() => {
      location.hash = '#/';
    });
  });
});
