import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { hintAt, thoughtAt } from '../../../src/core/debrief/coach-thoughts';
import { playingOf } from '../../../src/core/debrief/playing';
import { bySoundness, soundest, soundness } from '../../../src/core/marking/soundness';
import { worthOf } from '../../../src/core/marking/worth';
import { replay } from '../../../src/core/story/replay';
import type { Entry, Feelings, Reply, Said } from '../../../src/core/transcript/entries';
import { words as hints } from '../../../src/languages/en-GB/hints';
import { planOf, sessionOf } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';

const by = scheme('complaint-cycle');
const feelings: Feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
const said = (more: Partial<Said> = {}): Said => ({
  kind: 'said',
  who: 'Dev',
  text: 'It leaks.',
  feelings,
  ...more,
});

const GUESS: Reply = { text: 'Overfilled, was it?', shows: ['listening.assume'] };
const ASK: Reply = { text: 'What happened?', shows: ['listening.open-question'] };
const PLAIN: Reply = { text: 'Right.', shows: [] };
const BLAME: Reply = {
  text: 'Our fault entirely, take a hundred pounds.',
  shows: ['listening.paraphrase', 'authority.over-promise'],
  why: 'It was not yours to give.',
};

/** What follows from choosing reply number `reply` of those on offer, with `after` as the answer. */
const answered = (
  replies: readonly Reply[],
  reply: number,
  ...answer: readonly Entry[]
): readonly Entry[] => [said(), { kind: 'offered', replies }, { kind: 'chose', reply }, ...answer];

describe('P1 A coach has a thought on a reply that went wrong where a better one was on offer', () => {
  test('it says why in the words of the story, or else of the scheme', () => {
    expect(thoughtAt(answered([BLAME, ASK], 0, said()), 2, by)?.why).toBe(
      'It was not yours to give.',
    );
    expect(thoughtAt(answered([GUESS, ASK], 0, said()), 2, by)?.why).toBe(
      by.behaviours['listening.assume']?.why,
    );
  });

  test('a reply that loses nothing has none, and neither has the least bad one', () => {
    expect(thoughtAt(answered([ASK, GUESS], 0, said()), 2, by)).toBeNull();
    expect(thoughtAt(answered([PLAIN, ASK], 0, said()), 2, by)).toBeNull();
    expect(thoughtAt(answered([GUESS, BLAME], 0, said()), 2, by)).toBeNull();
  });

  test.each([
    ['sign', said({ cues: ['sarcasm'] })],
    ['unheard', said()],
    ['waiting', said({ feelings: { ...feelings, heard: true } })],
    ['moving', said({ feelings: { ...feelings, heard: true, progress: 1 } })],
  ])('what to listen for follows from how the customer took it: %s', (listening, answer) => {
    expect(thoughtAt(answered([GUESS, ASK], 0, answer), 2, by)?.listening).toBe(listening);
  });

  test('only what came before the next reply counts, and after the end there is no more to hear', () => {
    const later = [{ kind: 'chose', reply: 0 } as const, said({ cues: ['sarcasm'] })];
    expect(thoughtAt(answered([GUESS, ASK], 0, said(), ...later), 2, by)?.listening).toBe(
      'unheard',
    );
    const ended = { kind: 'ended', ending: 'lost' } as const;
    expect(thoughtAt(answered([GUESS, ASK], 0, said(), ended), 2, by)?.listening).toBeNull();
  });

  test('what goes wrong weighs before what is earned', () => {
    expect(soundest([GUESS, BLAME, PLAIN, ASK], by)).toBe(ASK);
    expect(soundest([BLAME, GUESS], by)).toBe(GUESS);
    expect(bySoundness(soundness(PLAIN, by), soundness(GUESS, by))).toBeGreaterThan(0);
  });
});

describe('P2 A hint says what kind of thing would help, and never which reply', () => {
  test('what the soundest reply shows and no other does comes first', () => {
    const both: Reply = { ...BLAME, shows: ['listening.open-question', 'authority.hint-more'] };
    const best: Reply = { ...ASK, shows: ['listening.open-question', 'listening.let-finish'] };
    const entries = answered([both, best], 0);
    const what = { behaviour: 'listening.let-finish', ...by.behaviours['listening.let-finish'] };
    expect(hintAt(entries, 1, by)).toEqual({ kind: 'show', what });
  });

  test('where nothing is earned it says what to keep clear of, or that there is no better one', () => {
    expect(hintAt(answered([PLAIN, GUESS], 0), 1, by)).toEqual({
      kind: 'avoid',
      what: { behaviour: 'listening.assume', ...by.behaviours['listening.assume'] },
    });
    expect(hintAt(answered([PLAIN], 0), 1, by)).toEqual({ kind: 'open' });
    expect(hintAt(answered([PLAIN], 0), 0, by)).toBeNull();
  });

  test('no hint on the way through a scenario quotes a reply on offer', () => {
    const session = sessionOf(compiled('leaking-kettle'), 3);
    const entries: Entry[] = [...session.begin()];
    let hints = 0;
    for (let last = entries.at(-1); last?.kind === 'offered'; last = entries.at(-1)) {
      const hint = JSON.stringify(hintAt(entries, entries.length - 1, by));
      for (const { text } of last.replies) expect(hint).not.toContain(text);
      hints += 1;
      entries.push(...session.choose(0));
    }
    expect(hints).toBeGreaterThan(5);
  });
});

describe('P2 A hint is one plain sentence', () => {
  const schemes = readdirSync(inRoot('stories/schemes')).map((file) =>
    scheme(file.replace('.json', '')),
  );

  test('for everything that a shipped scheme rewards there is what to do, and for each mistake what not to', () => {
    for (const one of schemes) {
      for (const behaviour of Object.keys(one.behaviours)) {
        for (const { kind } of worthOf(one, behaviour)) {
          const said = hints[kind === 'earns' ? 'show' : 'avoid'];
          expect(Object.keys(said), `${one.id}: ${kind}`).toContain(behaviour);
        }
      }
    }
  });

  test('none is longer than a breath', () => {
    for (const says of [...Object.values(hints.show), ...Object.values(hints.avoid)]) {
      expect(says.split(' ').length, says).toBeLessThanOrEqual(16);
      expect(says).toMatch(/^[A-Z].*[.]$/);
    }
  });
});

describe('P3 What help was used is in the transcript', () => {
  test('an attempt with help in it plays again, entry for entry', () => {
    const story = compiled('leaking-kettle');
    const session = sessionOf(story, 3);
    const [began, ...opening] = session.begin();
    if (began?.kind !== 'began') throw new Error('It did not begin.');
    const coached = { ...began, mode: 'coached' } as const;
    const entries: readonly Entry[] = [
      coached,
      ...opening,
      { kind: 'helped', help: 'hint', entry: opening.length },
      ...session.choose(0),
      { kind: 'helped', help: 'thought', entry: opening.length + 2 },
      ...session.choose(1),
    ];
    expect(replay(planOf(story, 3).story, coached, entries).differsAt).toBeNull();
    expect(playingOf(entries)).toEqual({ mode: 'coached', hints: 1, thoughts: 1 });
  });

  test('an attempt that does not say how it was played was practice, without help', () => {
    expect(playingOf(sessionOf(compiled('leaking-kettle'), 3).begin())).toEqual({
      mode: 'practice',
      hints: 0,
      thoughts: 0,
    });
  });
});
