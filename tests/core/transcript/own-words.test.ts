import { describe, expect, test } from 'vitest';
import { partingOf } from '../../../src/core/debrief/compare';
import { mark } from '../../../src/core/marking/mark';
import { verify } from '../../../src/core/story/verify';
import { parseAttempt, printAttempt } from '../../../src/core/transcript/codec';
import type { Entry } from '../../../src/core/transcript/entries';
import { firstMisplaced } from '../../../src/core/transcript/misplaced';
import { asksForWords, wordsAt } from '../../../src/core/transcript/own-words';
import { performed, planOf } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';

const STORY = compiled('leaking-kettle');
const PLAYED = performed('leaking-kettle', 'model-answer');
const OFFERED = PLAYED.findIndex(({ kind }) => kind === 'offered');
const WORDS = 'Oh no. What happened when you first used it?';

/** The model answer, played with one's own words first, and with `more` put in after its first replies. */
function played(...more: readonly Entry[]): readonly Entry[] {
  const began = PLAYED[0];
  if (began?.kind !== 'began') throw new Error('It has to begin.');
  const upTo = PLAYED.slice(1, OFFERED + 1);
  return [{ ...began, ownWords: true }, ...upTo, ...more, ...PLAYED.slice(OFFERED + 1)];
}

const worded: Entry = { kind: 'worded', text: WORDS, entry: OFFERED };

describe('P9 A learner’s own words are kept beside the choice, and never marked', () => {
  test('until they are written the replies wait; nothing written is an answer too', () => {
    const before = played().slice(0, OFFERED + 1);
    expect(asksForWords(before)).toBe(true);
    expect(asksForWords([...before, worded])).toBe(false);
    expect(asksForWords([...before, { ...worded, text: '' }])).toBe(false);
    expect(asksForWords(PLAYED.slice(0, OFFERED + 1))).toBe(false);
  });

  test('they are found by the replies that had not been seen', () => {
    expect(wordsAt(played(worded), OFFERED)?.text).toBe(WORDS);
    expect(wordsAt(played({ ...worded, text: '' }), OFFERED)).toBeNull();
    expect(wordsAt(PLAYED, OFFERED)).toBeNull();
  });

  test('no mark changes by them, and two attempts do not part by them', () => {
    const by = scheme('complaint-cycle-2');
    const outcomes = (entries: readonly Entry[]) => mark(entries, by).map((one) => one.outcome);
    expect(outcomes(played(worded))).toEqual(outcomes(PLAYED));
    expect(partingOf(played(worded), PLAYED)).toEqual([PLAYED.length + 1, PLAYED.length]);
  });

  test('T2 F2 a file with them reads back, is verified, and one from before has none', () => {
    const { scenario } = planOf(STORY, 1);
    const file = printAttempt({ id: 'a', startedAt: 0, entries: played(worded) });
    expect(parseAttempt(file).entries).toEqual(played(worded));
    expect(verify(STORY.story, played(worded), scenario)).toBeNull();
    expect(verify(STORY.story, PLAYED, scenario)).toBeNull();
  });

  test.each([
    ['where nothing was to be written first', [...PLAYED.slice(0, OFFERED + 1), worded]],
    ['twice about the same replies', played(worded, worded)],
    ['about replies that were not on offer', played({ ...worded, entry: OFFERED - 1 })],
  ])('F2 they cannot stand %s', (_where, entries) => {
    expect(firstMisplaced(entries)?.why).toBe('words-about-nothing');
  });
});
