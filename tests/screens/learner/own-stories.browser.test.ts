import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parseStory } from '../../../src/shell/storage/story-file';
import { author } from '../../browser/author';
import { type EmptyPage, emptyPages } from '../../browser/empty-page';
import { TINY_HEADER } from '../../fixtures/story';

const site = inject('site');
const README = readFileSync(inRoot('stories/README.md'), 'utf8');
const SIZE = /```ink\n([\s\S]*?)```/.exec(README)?.[1] ?? '';

let emptyPage: EmptyPage;
beforeAll(async () => {
  emptyPage = await emptyPages(site);
});

async function newAuthor(options: BrowserContextOptions = {}) {
  return author(await emptyPage(options), site);
}

describe('An author tries a story of their own', () => {
  test('pasted, with the shared library: checked, played, marked, resumed and debriefed', async () => {
    const me = await newAuthor();
    await me.paste(SIZE);
    await me.checked();
    await me.page.getByText(/Proved: all 4 were looked at/).waitFor();
    await me.play();
    await me.learner.reply(0);
    const said = await me.learner.log.textContent();
    await me.page.reload();
    await me.learner.replies().first().waitFor();
    expect(await me.learner.log.textContent()).toBe(said);
    await me.learner.finish();
    await me.learner.record({ Customer: 'Ana Lopes' });
    expect(await me.learner.points().count()).toBe(8);
    await me.page.reload();
    await me.learner.debrief.waitFor();
    await me.page.goto(`${site}#/`);
    const past = me.page.getByRole('list', { name: 'Your attempts' }).getByRole('listitem');
    await past.getByText('The wrong size', { exact: true }).waitFor();
  });

  test('from an example: nothing is found wrong with it, and its map shows the way taken', async () => {
    const me = await newAuthor();
    await me.page.goto(`${site}#/try`);
    await me.page.getByRole('button', { name: 'Begin with an example' }).click();
    await me.page.getByText(/Nothing was found wrong/).waitFor();
    await me.page.getByRole('button', { name: 'Show the story map' }).click();
    await me.page.getByRole('tab', { name: 'As text' }).click();
    await me.page.getByRole('heading', { name: 'Arrival' }).waitFor();
    await me.play();
    await me.learner.finish();
    await me.learner.record({ Customer: 'Jo Marsh' });
    await me.page.getByText('Your way through the conversation').click();
    await me.page.getByRole('button', { name: 'Show the map' }).click();
    await me.page.getByRole('tab', { name: 'As text' }).click();
    const panel = me.page.getByRole('tabpanel', { name: 'As text' });
    await panel.getByText('Step 1', { exact: true }).waitFor();
  });

  test('the text survives a reload, and an edit is checked again after a pause', async () => {
    const me = await newAuthor();
    await me.paste(SIZE);
    await me.checked();
    await me.text.fill(SIZE.replace('# mood: annoyed', '# mood: cross'));
    await me.page.getByText(/1 error to mend/).waitFor();
    await me.page.reload();
    await me.page.getByText(/1 error to mend/).waitFor();
    expect(await me.text.inputValue()).toContain('# mood: cross');
    await me.page
      .getByText(/"# mood: cross" does not fit/)
      .first()
      .waitFor();
    await me.text.fill(SIZE);
    await me.checked();
  });

  test('a finding leads to its line, and the line says what is wrong with it', async () => {
    const me = await newAuthor();
    await me.paste(SIZE.replace('listening.assume', 'listening.asume'));
    await me.remarks.getByRole('button', { name: 'Line 20' }).click();
    const picked = await me.text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(picked).toMatch(/^\* \[Are you sure.*\]$/);
    expect(await me.beside(20)).toBe(true);
    await me.page.getByText('Line 20 of 30').waitFor();
    const here = me.page.getByRole('status');
    await here.getByText(/"listening.asume" is not a behaviour/).waitFor();
  });

  test('files at once: the main one is found, a missing one is named at its INCLUDE and then added', async () => {
    const me = await newAuthor();
    const [top = '', rest = ''] = SIZE.split('INCLUDE ../lib/customer.ink\n');
    const main = `${top}INCLUDE ../lib/customer.ink\nINCLUDE parts/talk.ink\n-> talk\n`;
    const talk = { name: 'talk.ink', text: `=== talk ===\n${rest}` };
    await me.bring([{ name: 'wrong-size.ink', text: main }]);
    await me.page
      .getByText(/There is no file "parts\/talk.ink"/)
      .first()
      .waitFor();
    await me.chooseFiles([talk]);
    await me.checked();
    await me.files.getByRole('button', { name: 'talk.ink' }).click();
    expect(await me.text.inputValue()).toBe(talk.text);
    await me.chooseFiles([{ name: 'talk.ink', text: '=== talk ===\n-> DONE' }]);
    await me.page.getByRole('button', { name: 'Undo' }).click();
    expect(await me.text.inputValue()).toBe(talk.text);
    await me.checked();
    await me.play();
  });

  test('files dropped on the page are brought in', async () => {
    const me = await newAuthor();
    await me.open();
    await me.drop([{ name: 'dropped.ink', text: SIZE }]);
    await me.checked();
  });

  test('a scheme that is not shipped is refused, and those that are shipped are named', async () => {
    const me = await newAuthor();
    await me.paste(SIZE.replace('scheme: complaint-handling-2', 'scheme: own-scheme'));
    await me.remarks
      .getByText(/no marking scheme called "own-scheme".*complaint-handling/)
      .waitFor();
    await me.remarks.getByRole('button', { name: 'Line 12' }).waitFor();
    const play = me.page.getByRole('button', { name: 'Play it' });
    expect(await play.getAttribute('aria-disabled')).toBe('true');
  });

  test('an edit after an unfinished attempt is what is played next', async () => {
    const me = await newAuthor();
    await me.paste(SIZE);
    await me.checked();
    await me.play();
    await me.learner.reply(0);
    await me.page.getByRole('link', { name: 'Your story' }).click();
    await me.checked();
    await me.text.fill(SIZE.replace('You sold me a nine.', 'You sold me a ten.'));
    await me.checked();
    await me.play();
    expect(await me.learner.log.textContent()).toContain('You sold me a ten.');
  });

  test('the check can be stopped and begun again, and the page answers meanwhile', async () => {
    const me = await newAuthor();
    // Every reply can be given again and again: more states than the browser looks at.
    const knobs = Array.from({ length: 9 }, (_, at) => `VAR k${at} = 0`).join('\n');
    const turns = Array.from(
      { length: 9 },
      (_, at) =>
        `+ {k${at} < 9} [Turn ${at}.]\n  ~ k${at}++\n  Dev: {k0}{k1}{k2}{k3}{k4}{k5}{k6}{k7}{k8}. -> a`,
    );
    await me.paste(
      `${TINY_HEADER}\n${knobs}\nDev: Hi.\n-> a\n=== a ===\n${turns.join('\n')}\n+ [Stop.] Dev: Ok. # ending: lost\n  -> END`,
    );
    await me.page.getByText(/[1-9],?\d* moments looked at/).waitFor();
    await me.page.getByRole('button', { name: 'Stop the check' }).click();
    await me.page.getByText('You stopped the check. The story can be played.').waitFor();
    await me.page.getByRole('button', { name: 'Check again' }).click();
    await me.page.getByText(/moments looked at/).waitFor();
  });
});

describe("K8 A story's file gives the same story on another machine", () => {
  test('saved here, dropped there, and the same once only', async () => {
    const here = await newAuthor();
    await here.bring([
      { name: 'b.ink', text: '=== b ===\nDev: B. # ending: lost\n-> END' },
      { name: 'a.ink', text: `${TINY_HEADER}\nINCLUDE b.ink\n-> b` },
    ]);
    const saved = await here.save();
    const { files } = parseStory(saved);
    expect(files.map(({ name }) => name)).toEqual(['a.ink', 'b.ink']);

    const there = await newAuthor();
    for (let times = 0; times < 2; times += 1) {
      await there.bring([{ name: 'tiny.story.json', text: saved }]);
      await there.text.waitFor();
    }
    expect(parseStory(await there.save()).files).toEqual(files);
    await there.open();
    await there.stories.first().waitFor();
    expect(await there.stories.count()).toBe(1);
  });

  test.each([
    ['what is not JSON', 'x.json', '{', /not a story: it is not JSON text/],
    ['another format', 'x.json', '{"format":"composure-attempt"}', /is not a story saved by/],
    ['another kind of file', 'x.docx', 'x', /“x.docx” is not a story: bring .ink files/],
  ])('%s is refused in one sentence, and nothing is kept', async (_what, name, text, words) => {
    const me = await newAuthor();
    await me.bring([{ name, text }]);
    expect(await me.page.getByRole('alert').textContent()).toMatch(words);
    await me.open();
    expect(await me.stories.count()).toBe(0);
  });
});

describe('K9 What was kept by an older version of the store is still there', () => {
  test('an attempt kept before stories could be', async () => {
    const me = await newAuthor();
    await me.page.route(`${site}before`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Before</title>' }),
    );
    await me.page.goto(`${site}before`);
    await me.page.evaluate(keepOldAttempt);
    await me.page.goto(`${site}#/`);
    const past = me.page.getByRole('list', { name: 'Your attempts' }).getByRole('listitem');
    await past.getByText('An old attempt', { exact: true }).waitFor();
    await me.paste(SIZE);
    await me.open();
    await me.stories.first().waitFor();
    expect(await me.stories.count()).toBe(1);
  });
});

/** Runs in the page: makes the store as its first version made it. */
function keepOldAttempt(): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('composure', 1);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('attempts', { keyPath: 'id' });
      opening.result.createObjectStore('beats', { keyPath: ['attempt', 'n'] });
      opening.result.createObjectStore('editions', { keyPath: 'edition' });
    };
    opening.onsuccess = () => {
      const change = opening.result.transaction(['attempts', 'beats'], 'readwrite');
      const envelope = { id: 'old', scenario: 'leaking-kettle', title: 'An old attempt' };
      change.objectStore('attempts').add({ ...envelope, edition: 'e', seed: 1, startedAt: 1 });
      change.objectStore('beats').add({ attempt: 'old', n: 0, at: 1, entries: [] });
      change.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

describe('K3 Stories can be deleted', () => {
  test('with the edition that was played, unless an attempt still goes with it', async () => {
    const me = await newAuthor();
    await me.paste(SIZE);
    await me.checked();
    await me.play();
    await me.learner.reply(0);
    await me.open();
    await me.remove('The wrong size');
    expect(await me.stories.count()).toBe(0);
    await me.page.goto(`${site}#/`);
    await me.page.getByRole('link', { name: /^Continue/ }).click();
    await me.learner.replies().first().waitFor();
    await me.page.goto(`${site}#/`);
    await me.remove('The wrong size');
    expect(await me.page.evaluate(countEditions)).toBe(0);
  });
});

/** Runs in the page. */
function countEditions(): Promise<number> {
  return new Promise((done) => {
    const opening = indexedDB.open('composure');
    opening.onsuccess = () => {
      const count = opening.result.transaction('editions').objectStore('editions').count();
      count.onsuccess = () => done(count.result);
    };
  });
}

describe('Every screen for authors', () => {
  test('can be used by keyboard alone: pasted, mended and played', async () => {
    const me = await newAuthor();
    await me.page.goto(site);
    await me.page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await me.tabTo('Try your own story');
    await me.page.keyboard.press('Enter');
    await me.page.getByRole('button', { name: 'Choose files' }).waitFor();
    await me.tabTo('Or paste the text of a story');
    await me.page.keyboard.insertText(SIZE.replace('# mood: annoyed', '# mood: cross'));
    await me.tabTo('Check this text');
    await me.page.keyboard.press('Enter');
    await me.page.getByText(/1 error to mend/).waitFor();
    await me.tabTo('Line 16');
    await me.page.keyboard.press('Enter');
    await me.page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await me.page.keyboard.insertText('Ana: You sold me a nine. # mood: annoyed');
    await me.checked();
    await me.tabTo('Play it', 'Shift+Tab');
    await me.page.keyboard.press('Enter');
    await me.learner.begin.waitFor();
  });
});
