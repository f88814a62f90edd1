import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { type OwnSite, ownSite } from '../browser/own-site';
import { findWebkit, launchWebkit, type Webkit } from '../browser/webkit';

const parts = findWebkit();
if (parts === null) {
  console.warn(
    'No WebKit was found, so nothing is tried in it: install webkit2gtk-driver and xvfb.',
  );
}

const START = 'main button.main';
const ENTER = '\uE007';
const length = "document.querySelector('[role=log]')?.textContent.length";

describe.skipIf(parts === null)('U9 It plays from start to finish in WebKit', () => {
  let webkit: Webkit;
  beforeAll(async () => {
    if (!parts) return;
    webkit = await launchWebkit(parts);
    await comeTo(inject('site'));
  });
  afterAll(() => webkit?.stop());

  /** Comes to a site where all lines of an answer are shown at once. */
  async function comeTo(site: string): Promise<void> {
    // Nothing of the product runs there, so that there is nothing to leave in its first moment: WebKit's
    // next page of that site would wait for the store for ever.
    await webkit.go(`${site}no-such-page`);
    await webkit.run(`localStorage.setItem('composure.settings', '{"pace":"at-once"}')`);
  }

  async function begin(site: string, scenario: string): Promise<void> {
    await webkit.go(`${site}#/play/${scenario}?seed=3&mode=practice`);
    await webkit.click(START);
    await webkit.until("document.querySelector('.reply') !== null");
  }

  /** Answers with the first reply, and waits for what is said to that. */
  async function reply(give = () => webkit.key('1')): Promise<void> {
    await webkit.until("document.querySelector('.reply') !== null");
    const before = (await webkit.until(length)) as number;
    await give();
    const log = "document.querySelector('[role=log]')";
    await webkit.until(`${length} > ${before} && ${log}.ariaBusy !== 'true'`);
  }

  test('from the shelf to the debrief by keys', async () => {
    await webkit.go(inject('site'));
    await webkit.until("document.querySelectorAll('.cards li').length > 3");
    await begin(inject('site'), 'leaking-kettle');
    while (
      (await webkit.until(
        "document.querySelector('.reply') ? 'talk' : document.querySelector('.next .main') && 'over'",
      )) === 'talk'
    ) {
      await reply();
    }
    await webkit.click('.next .main');
    await webkit.type('form input', 'Dev Malik');
    await webkit.key(ENTER);
    await webkit.until("location.hash.startsWith('#/debrief/')");
    await webkit.until("document.querySelector('h1')?.textContent === 'Debrief'");
  });

  test('K1 a reload loses nothing', async () => {
    await begin(inject('site'), 'late-van');
    await reply();
    const words = await webkit.text('[role=log]');
    await webkit.reload();
    await webkit.until("document.querySelector('.reply') !== null");
    expect(await webkit.text('[role=log]')).toBe(words);
  });

  test('K2 of two tabs one writes', async () => {
    const [first = ''] = await webkit.windows();
    await begin(inject('site'), 'third-call');
    await webkit.newWindow();
    await webkit.go(`${inject('site')}#/play/third-call`);
    await webkit.until('/open in another tab/.test(document.body.innerText)');
    await webkit.click('.next button');
    // A window that a driver opened has no focus.
    await reply(() => webkit.click('.reply'));
    await webkit.close(first);
    await webkit.until('/open in another tab/.test(document.body.innerText)');
  });

  describe('with a server of its own', () => {
    let site: OwnSite;
    beforeAll(async () => {
      site = await ownSite(inRoot('.cache/site'), '/');
      await comeTo(site.address);
    });
    afterAll(() => site.off());

    test('O1 the conversation goes on where the server is gone', async () => {
      await begin(site.address, 'leaking-kettle');
      await reply();
      await reply();
      await site.off();
      await reply();
      await reply();
      await site.on();
    });
  });
});
