import { describe, expect, test } from 'vitest';
import { closest } from '../../src/languages/closest';
import { words as briefing } from '../../src/languages/en-GB/briefing';
import { words as play } from '../../src/languages/en-GB/play';
import { cardsOf } from '../../src/screens/kit/shelf-cards';
import { accented } from '../fixtures/pseudo-language';
import { TINY_HEADER, written } from '../fixtures/story';

/** The words of every part of every language, by the language's code and then the part's file. */
const folders = new Map<string, Map<string, unknown>>();
for (const [path, words] of Object.entries(
  import.meta.glob<unknown>('../../src/languages/*/*.ts', { eager: true, import: 'words' }),
)) {
  const [file = '', code = ''] = path.split('/').reverse();
  // What a language says its parts with, and its own name, are not shared.
  if (words === undefined || file === 'language.ts') continue;
  folders.set(code, (folders.get(code) ?? new Map()).set(file, words));
}

/** What there is in a language, by its path: "a text", "a function of 2". */
function shapeOf(words: unknown, path = ''): readonly string[] {
  if (typeof words === 'function') return [`${path} a function of ${words.length}`];
  if (typeof words !== 'object' || words === null) return [`${path} a text`];
  return Object.entries(words).flatMap(([name, one]) => shapeOf(one, `${path}.${name}`));
}

const said = (code: string): unknown => Object.fromEntries(folders.get(code) ?? []);

describe('L2 A language is one folder more', () => {
  test.each([...folders.keys()])('%s says all that British English says', (code) => {
    expect(shapeOf(said(code))).toEqual(shapeOf(said('en-GB')));
  });

  test('and a word that is missing is found', () => {
    const { lead: _lead, ...poorer } = play;
    expect(shapeOf(poorer)).not.toEqual(shapeOf(play));
  });

  test('every text can be told from one that escaped the catalogue', () => {
    expect(accented(play).lead).toMatch(/^\[[^a-z]*\]$/i);
    expect(accented(briefing).meet('Dev')).toBe('[Ẏǿŭ ḿḗḗŧ Ḓḗṽ.]');
  });

  test.each([
    [['cy-GB', 'en-GB'], ['en-GB', 'cy'], 'cy'],
    [['en-US'], ['en-GB', 'cy'], 'en-GB'],
    [['pt-PT'], ['pt-BR', 'pt-PT'], 'pt-PT'],
    [['fr', 'CY'], ['en-GB', 'cy'], 'cy'],
    [['fr'], ['en-GB', 'cy'], null],
    [[], ['en-GB'], null],
  ])('who wants %j and may have %j gets %j', (wanted, there, found) => {
    expect(closest(wanted, there)).toBe(found);
  });
});

describe('L4 A story may be told in several languages side by side', () => {
  const item = {
    setting: 'counter',
    customer: 'Ana',
    minutes: 1,
    practises: [],
    level: 1,
  } as const;
  const english = { ...item, scenario: 'wrong-size', title: 'The wrong size' };
  const welsh = { ...item, scenario: 'wrong-size.cy', title: 'Y maint', language: 'cy' };
  const other = { ...item, scenario: 'late-van', title: 'The late van' };

  test('it has one card, in the reader’s language or else in its own', () => {
    const shelf = [welsh, english, other];
    expect(cardsOf(shelf, 'cy')).toEqual([
      { item: welsh, others: [english] },
      { item: other, others: [] },
    ]);
    expect(cardsOf(shelf, 'el')[0]).toEqual({ item: english, others: [welsh] });
  });

  test('it says at its top which language it is told in', () => {
    const told = written(`${TINY_HEADER}\n# language: cy\nDev: Helo.\n-> END`);
    expect('header' in told && told.header.language).toBe('cy');
    const silent = written(`${TINY_HEADER}\nDev: Hello.\n-> END`);
    expect('header' in silent && silent.header).not.toHaveProperty('language');
  });

  test.each(['Welsh', 'c', 'cy_GB', ''])('"# language: %s" is refused', (value) => {
    const told = written(`${TINY_HEADER}\n# language: ${value}\nDev: Helo.\n-> END`);
    expect('problems' in told && told.problems[0]?.message).toContain('write # language: cy');
  });

  test('a file named for a language is told in that', () => {
    const told = written(`${TINY_HEADER}\n# language: de\nDev: Helo.\n-> END`, 'tiny.cy');
    expect('problems' in told && told.problems[0]?.message).toBe(
      'This file is named for the language "cy": its top needs "# language: cy"',
    );
  });
});
