import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/story/replay';
import { deedsIn, deedsOf, type Retold, retell } from '../../../src/core/story/retelling';
import type { Entry } from '../../../src/core/transcript/entries';
import { planOf } from '../../fixtures/performance';
import { sound, tiny } from '../../fixtures/story';

const STORY = `Dev: Hi.
* [One.]
  Dev: You said one.
* [Two.]
  Dev: You said two.
- Dev: And then?
* [Three.]
  Dev: Thanks. # ending: resolved
* [Four.]
  Dev: Right. # ending: lost
- -> END`;

const ROUND = '\n=== round ===\n-> round';

const plan = (body: string) => planOf(sound(tiny(body)), 5);
const first = retell(plan(STORY), deedsOf(['Two.', 'Three.']));

function again(body: string, done: readonly Entry[] = first.entries): Retold {
  return retell(plan(body), deedsIn(done));
}

function said({ entries }: Retold): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'said' ? [entry.text] : []));
}

describe('W1 Replies are given again on a new edition by their words, as far as they are on offer', () => {
  test('all of them, where only lines have changed, and what is said is new', () => {
    const told = again(STORY.replace('You said two.', 'Two, was it?'));
    expect(told).toMatchObject({ kept: 2, lost: null, broke: null });
    expect(said(told)).toEqual(['Hi.', 'Two, was it?', 'And then?', 'Thanks.']);
  });

  test('wherever they stand now, and however they are shuffled', () => {
    const more = STORY.replace('* [One.]', '* [Nought.]\n  Dev: None.\n* [One.]');
    expect(said(again(more))).toEqual(said(first));
  });

  test('in new words too, where nothing else on offer has changed', () => {
    const told = again(STORY.replace('[Two.]', '[A pair.]'));
    expect(told.kept).toBe(2);
    expect(said(told)).toEqual(said(first));
  });

  test('up to the first that is not on offer, which is named', () => {
    const told = again(STORY.replace('[Three.]', '[Third.]').replace('[Four.]', '[Fourth.]'));
    expect(told).toMatchObject({ kept: 1, lost: 'Three.', broke: null });
    expect(told.entries.at(-1)?.kind).toBe('offered');
  });

  test('up to the first that the story breaks on, and it stands before that', () => {
    const told = again(STORY.replace('Dev: You said two.', '-> round') + ROUND);
    expect(told).toMatchObject({ kept: 0, lost: 'Two.', broke: 'It never stops to be answered.' });
    expect(told.entries.at(-1)?.kind).toBe('offered');
  });

  test('a story that breaks at its opening loses none of them by name', () => {
    const told = again(`-> round${ROUND}`);
    expect(told).toMatchObject({ kept: 0, lost: null, broke: 'It never stops to be answered.' });
  });

  test('signs noted and looks at the card stand where they stood', () => {
    const [began, hi, offered, ...rest] = first.entries;
    if (!began || !hi || !offered) throw new Error('The story did not begin.');
    const noted: Entry = { kind: 'noted', sign: 'silence', line: 1 };
    const looked: Entry = { kind: 'looked', at: 'policy' };
    const done = [began, hi, offered, noted, looked, ...rest];
    expect(again(STORY, done).entries).toEqual(done);
  });

  test('S1 what is told again replays as if it had been played', () => {
    const edited = plan(STORY.replace('You said two.', 'Two, was it?'));
    const { entries } = retell(edited, deedsIn(first.entries));
    const [began] = entries;
    const replayed = began?.kind === 'began' && replay(edited.story, began, entries);
    expect(replayed).toMatchObject({ differsAt: null, rest: [] });
  });
});
