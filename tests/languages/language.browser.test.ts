import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import type { Entry } from '../../src/core/transcript/entries';
import { words as briefing } from '../../src/languages/en-GB/briefing';
import { words as coaching } from '../../src/languages/en-GB/coaching';
import { words as complaints } from '../../src/languages/en-GB/complaints-log';
import { words as debrief } from '../../src/languages/en-GB/debrief';
import { words as map } from '../../src/languages/en-GB/map';
import { words as tryStory } from '../../src/languages/en-GB/own-stories';
import { words as ownWords } from '../../src/languages/en-GB/own-words';
import { words as british } from '../../src/languages/en-GB/play';
import { words as watch } from '../../src/languages/en-GB/watch';
import { openBrowser } from '../browser/browser';
import { buildSite } from '../browser/build-site';
import { faultsOnDeskAndPhone } from '../browser/faults';
import { keepAttempts } from '../browser/kept-attempts';
import { type OwnSite, ownSite, PICTURE } from '../browser/own-site';
import { TOLD } from '../browser/two-languages';
import { unworded } from '../browser/unworded';
import { performed } from '../fixtures/performance';
import { copyProject, type ProjectCopy } from '../fixtures/project-copy';
import { accented, PSEUDO, pseudoLanguage } from '../fixtures/pseudo-language';

/** The words that are on the screen, in the language that nobody speaks. */
const t = accented(british);
const STORY = 'late-van';
/** Ids in the store: an attempt that was finished with mistakes, and one that is still to be written up. */
const ATTEMPT = 'with-mistakes';
const UNWRITTEN = 'unwritten';
const MODEL = performed(STORY, 'model-answer');
/** The product's own name, and what a document's title takes from a story or a topic. */
const NAMES = [
  'Composure',
  'The wrong size',
  'The late van',
  'Half a story',
  'The strap that snapped',
  'RATER: five things people judge a service by',
];

let copy: ProjectCopy;
let server: OwnSite;
let site: string;
let browser: Browser;
let page: Page;

type Screen = () => Promise<unknown>;

/** Every screen, and how to get there. A new screen is a new line. */
const SCREENS: Readonly<Record<string, Screen>> = {
  'the first screen': () => open('#/'),
  'an address that leads nowhere': () => open('#/nowhere'),
  'a scenario that is not there': () => open('#/play/nothing'),
  'what is asked before an attempt is deleted': async () => {
    await open('#/');
    await page.locator('.attempts button').last().click();
    await page.getByRole('dialog').waitFor();
  },
  'a briefing': () => open('#/play/wrong-size'),
  'a conversation, with its policy card': async () => {
    await begin('wrong-size', 1);
    await press(t.policy);
  },
  'a conversation, with a sign noted': async () => {
    await begin('wrong-size', 2);
    await press(t.noteSign);
    await press(t.sign.sarcasm);
    await page.getByText(t.noted(t.sign.sarcasm)).waitFor();
  },
  'a conversation that was left': async () => {
    await begin('wrong-size', 3);
    await page.locator('.reply').first().click();
    await page.reload();
    await page.getByText(t.resumed).waitFor();
  },
  'a coached conversation, with a hint': async () => {
    await open('#/play/wrong-size?seed=8&mode=coached');
    await press(accented(briefing).start);
    await press(accented(coaching).ask);
    await page.locator('.thought').waitFor();
  },
  'a conversation, with one’s own words first': async () => {
    await open('#/play/wrong-size?seed=4&mode=practice');
    await page.getByRole('checkbox').check();
    await press(accented(briefing).start);
    await page.getByRole('textbox').fill('Composure');
    await press(accented(ownWords).show);
    await page.locator('.own-words-note').waitFor();
    // The next screens are played without.
    await page.evaluate(() => localStorage.removeItem('composure:own-words'));
  },
  'the moments to try again': () => open(`#/again/${ATTEMPT}`),
  'a moment tried again': async () => {
    await open(`#/again/${ATTEMPT}`);
    await page.locator('.again-moments a').first().click();
    await page.locator('.quiet-notice').waitFor();
  },
  'the attempts to compare with, and two side by side': async () => {
    await open(`#/compare/${ATTEMPT}`);
    await page.locator('.compare-choice a').first().click();
    await page.locator('.compared').first().waitFor();
  },
  'a conversation, where a sign can be noted': async () => {
    await begin('wrong-size', 7);
    await press(t.noteSign);
    await page.getByRole('dialog').waitFor();
  },
  'the end of a conversation': () => unwritten(),
  'the complaint record, with its hand-over note': async () => {
    await unwritten();
    await press(t.writeUp);
    await page.getByText(t.ownLine).waitFor();
    await page.getByRole('checkbox').first().check();
  },
  'a debrief': () => open(`#/debrief/${ATTEMPT}`),
  'a debrief, with the way on the map': async () => {
    await open(`#/debrief/${ATTEMPT}`);
    await page.getByText(accented(debrief).way).click();
    await press(accented(debrief).showMap);
    await page.getByRole('tab').first().waitFor();
  },
  'the debrief of an attempt that is gone': () => open('#/debrief/gone'),
  'the story map': async () => {
    await open('#/map/wrong-size');
    await page.getByRole('tab', { name: accented(map).tab.text }).click();
  },
  'the story map, from far off': async () => {
    await open(`#/map/${STORY}`);
    await press(accented(map).namesOnly);
  },
  'one’s own stories': () => open('#/try'),
  'a story of one’s own, with what is wrong': async () => {
    await open('#/try');
    await page.getByRole('textbox').fill('# title: Half a story\nHello. # colour: red\n');
    await press(accented(tryStory).checkText);
    await page.locator('.remarks li').first().waitFor();
  },
  'a story of one’s own, checked': async () => {
    await open('#/try');
    await press(accented(tryStory).example);
    await page.locator('.verdict .facts').waitFor();
  },
  'one’s own stories, where some are kept': () => open('#/try'),
  'a good play, watched to its first reply': async () => {
    await open(`#/watch/${STORY}`);
    const why = page.locator('.remark h3');
    while (!(await why.isVisible())) await press(accented(watch).next);
  },
  'the settings, with everything on': async () => {
    await open('#/settings');
    for (const off of await page.getByRole('switch').all()) await off.check();
    await page.locator('.trouble:not(:empty)').waitFor();
  },
  'the law, with a question opened': async () => {
    await open('#/law');
    await page.locator('summary').first().click();
    await page.locator('.law-card').first().waitFor();
  },
  'the statement on data protection': () => open('#/privacy'),
  'the statement on accessibility': () => open('#/accessibility'),
  'signing in, where there is no college': () => open('#/sign-in'),
  'signing out, where there is no college': () => open('#/sign-out'),
  'groups and staff, where there is no college': async () => {
    await open('#/people');
    await page.locator('.trouble:not(:empty)').waitFor();
  },
  'attempts as files': () => open('#/files'),
  'what is asked before everything is erased': async () => {
    await open('#/files');
    await page.locator('main > .card').last().getByRole('button').last().click();
    await page.getByRole('dialog').waitFor();
  },
  'a centre’s own rules, before there are any': () => open('#/centre'),
  'packages for an LMS': () => open('#/lms'),
  // Under a name that is nobody's words.
  'a centre’s own rules': async () => {
    await open('#/centre');
    await page.getByRole('textbox').first().fill('Composure');
    await page.locator('form button[type="submit"]').first().click();
    await page.locator('.centre-parts').waitFor();
  },
  'a story of one’s own that is gone': () => open('#/try/gone'),
  'a conversation played back': () => open(`#/replay/${ATTEMPT}`),
  'the knowledge practice': () => open('#/learn'),
  'a topic of the knowledge practice': async () => {
    await open('#/learn/rater');
    await page.getByRole('radio').first().check();
  },
  'the progress so far': () => open('#/progress'),
  'a drill, with its first moment answered': async () => {
    await open('#/drill');
    await page.locator('.reply').first().click();
    await page.locator('.drill-answer').waitFor();
  },
  'a complaints log with one line': () => open('#/log'),
  'an example of a complaints log, answered': async () => {
    await open('#/log');
    await press(accented(complaints).example.open);
    await page.getByRole('radio').first().check();
    await page.locator('textarea').first().fill('Composure');
    for (const ask of await page.locator('.log-question > button').all()) await ask.click();
    await page.locator('.log-compared').waitFor();
  },
  'what is written about an attempt': async () => {
    await open(`#/reflect/${ATTEMPT}`);
    await page.locator('textarea').waitFor();
  },
  'an attempt as evidence': () => open(`#/evidence/${ATTEMPT}`),
  'the observations, before there are any': () => open('#/observe'),
  'a class': () => open('#/class'),
  'the complaints log of a class, before there is one': () => open('#/complaints'),
  'standardisation, before there is any': () => open('#/standardise'),
  'quality assurance, before there is any': () => open('#/quality'),
  // Last: while it is under way, the map of its scenario is shut.
  'a mock observation': async () => {
    await open('#/play/wrong-size?seed=9&mode=observation');
    await press(accented(briefing).start);
    await page.locator('.sealed').waitFor();
  },
};

/**
 * Screens whose sentences have words of a story, a scheme or a framework set into them. There, what
 * stands in one of their files counts as content.
 */
const QUOTING = [
  'the progress so far',
  'what is written about an attempt',
  'an attempt as evidence',
  'the observations, before there are any',
  'setting up an observation',
  'an observation under way',
  'an observation as a record',
  'a class',
  'a learner of a class',
  'quality assurance, before there is any',
];

beforeAll(async () => {
  copy = projectWith(STORY);
  await buildSite(copy.path('.'), copy.path('site'));
  server = await ownSite(copy.path('site'), '/', PICTURE);
  site = server.address;
  browser = await openBrowser();
  page = await pageIn(PSEUDO);
  await keep();
}, 240_000);
afterAll(async () => {
  await server.off();
  copy.remove();
});

describe.each(Object.entries(SCREENS))('On %s', (name, screen) => {
  beforeAll(async () => {
    await screen();
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    });
  });

  test('L1 every word that the product says comes from the catalogue', async () => {
    expect(await page.locator('body').textContent()).toMatch(/[ȧḗīǿŭ]/);
    const plain = await unworded(page, NAMES);
    expect(QUOTING.includes(name) ? plain.filter(isOwn) : plain).toEqual([]);
  });

  test('axe finds no fault in any colours, and nothing scrolls sideways however narrow', async () => {
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  }, 300_000);
});

test('L1 a word that escaped the catalogue is found', async () => {
  await open('#/');
  await page.evaluate(() => document.querySelector('main')?.append('Escaped'));
  expect(await unworded(page, NAMES)).toEqual(['shelf: Escaped']);
});

describe('L2 A language is one file more', () => {
  test('the page says which language it speaks', async () => {
    await open('#/');
    expect(await page.locator('html').getAttribute('lang')).toBe(PSEUDO);
  });

  test('it is chosen in the settings, and the choice is kept', async () => {
    const mine = await pageIn('en-GB');
    await mine.goto(`${site}#/settings`);
    await mine.getByRole('combobox', { name: 'Language' }).selectOption(PSEUDO);
    await mine.getByRole('button', { name: 'Use this language' }).click();
    await mine.getByRole('heading', { name: t.settings, level: 1 }).waitFor();
    await mine.reload();
    await mine.getByRole('heading', { name: t.settings, level: 1 }).waitFor();
    await mine.context().close();
  });

  test('it is the one that the browser asks for, and a choice goes before that', async () => {
    const asked = await pageIn(PSEUDO, 'en-GB');
    await asked.goto(site);
    await asked.getByText(british.lead).waitFor();
    await asked.evaluate((code) => localStorage.setItem('composure.language', code), PSEUDO);
    await asked.reload();
    await asked.getByText(t.lead).waitFor();
    await asked.context().close();
  });
});

describe('L4 A story stands on the shelf once, in the learner’s language where it is told in that', () => {
  test('an English reader finds the English one, and the way to the Welsh one', async () => {
    const english = await pageIn('en-GB');
    await english.goto(site);
    const card = english.getByRole('listitem').filter({ hasText: 'The wrong size' });
    // As the browser calls it: not every one knows what a language calls itself.
    await card.getByText(/^Also in (Cymraeg|Welsh)/).waitFor();
    await card.getByRole('link', { name: 'Y maint anghywir' }).click();
    const title = english.getByRole('heading', { name: 'Y maint anghywir' });
    await title.waitFor();
    expect(await title.getAttribute('lang')).toBe('cy');
    await english.getByRole('button', { name: briefing.start }).click();
    const log = english.getByRole('log');
    await log.getByText('Gofynnais am saith').waitFor();
    expect(await log.locator('p').first().getAttribute('lang')).toBe('cy');
    expect(await english.locator('.reply span[lang]').first().getAttribute('lang')).toBe('cy');
    await english.context().close();
  });
});

/** The project with two short stories, one of them in two languages, and a language more. */
function projectWith(kept: string): ProjectCopy {
  const made = copyProject(kept);
  for (const [name, text] of Object.entries(TOLD)) {
    made.write(`stories/wrong-size/${name}.ink`, text);
  }
  for (const [path, text] of pseudoLanguage()) made.write(path, text);
  return made;
}

/** All that stories, schemes, frameworks and law cards say, in small letters. */
const told = readdirSync(inRoot('stories'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ink|json|txt)$/.test(path))
  .map((path) => readFileSync(inRoot(`stories/${path}`), 'utf8'))
  .concat(Object.values(TOLD), ATTEMPT)
  .join('\n')
  .toLowerCase();

/** Whether something plain in what `unworded` found is told by none of those. */
function isOwn(found: string): boolean {
  const text = found.slice(found.indexOf(': ') + 2);
  const plain =
    text
      .replace(/\bL-[0-9A-Z]{4}-[0-9A-Z]{4}\b/, '')
      // A unit by its number, before the number of one of its criteria.
      .replace(/\b[A-Z]\/\d{3}\/\d{4}\b/, '')
      .match(/[A-Za-z][A-Za-z0-9 ,.'’£:;?!()/-]*/g) ?? [];
  return plain.some(
    (piece) =>
      !told.includes(
        piece
          .trim()
          .replace(/[.,;:!?]+$/, '')
          .toLowerCase(),
      ),
  );
}

/** A page of somebody whose browser asks for `locale`, or who chose `chosen`. */
async function pageIn(chosen: string, locale = chosen): Promise<Page> {
  const context = await browser.newContext({
    locale,
    // So that axe can be put into the page.
    bypassCSP: true,
    viewport: { width: 1280, height: 720 },
  });
  return context.newPage();
}

/** Opens an address as whoever comes from elsewhere: the page is loaded anew. */
async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site}${hash}`);
  await page.locator('h1').waitFor();
  await page.locator('main:not([aria-busy="true"])').waitFor();
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function begin(scenario: string, seed: number): Promise<void> {
  await open(`#/play/${scenario}?seed=${seed}`);
  await press(accented(briefing).start);
  await page.locator('.reply').first().waitFor();
}

/** Keeps both attempts, as if they had been played. */
async function keep(): Promise<void> {
  await open('#/');
  const startedAt = Date.now();
  const mistaken = performed(STORY, 'typical-mistakes');
  const sign = { kind: 'noted', sign: 'silence', line: 1 } as const;
  await keepAttempts(page, [
    { id: ATTEMPT, startedAt, entries: mistaken.toSpliced(endOf(mistaken), 0, sign) },
    { id: UNWRITTEN, startedAt: startedAt + 1, entries: MODEL.slice(0, endOf(MODEL)) },
  ]);
}

/** Where the conversation is over, and the writing up is to come. */
const endOf = (entries: readonly Entry[]): number =>
  entries.findIndex(({ kind }) => kind === 'ended') + 1;

/** Goes on with the attempt that is still to be written up: there may be others of its story. */
async function unwritten(): Promise<void> {
  const [began] = MODEL;
  await open(`#/play/${STORY}?seed=${began?.kind === 'began' ? began.seed : ''}`);
  await page.getByRole('button', { name: t.writeUp }).waitFor();
}
