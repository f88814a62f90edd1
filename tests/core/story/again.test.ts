import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/story/replay';
import type { Entry, Mode } from '../../../src/core/transcript/entries';
import { decisionsIn, isSealed, noRetry, retryOf } from '../../../src/core/transcript/sealing';
import { planOf, sessionOf } from '../../fixtures/performance';
import { compiled } from '../../fixtures/story';

const story = compiled('leaking-kettle');

/** The first `turns` replies of the kettle, played in a mode. */
function played(mode: Mode, turns: number): readonly Entry[] {
  const session = sessionOf(story, 3);
  const entries: Entry[] = [...session.begin()];
  for (let turn = 0; turn < turns; turn += 1) {
    entries.push({ kind: 'looked', at: 'policy' }, ...session.choose(1));
  }
  return entries.map((entry) => (entry.kind === 'began' ? { ...entry, mode } : entry));
}

const ended: Entry = { kind: 'ended', ending: 'resolved' };
const recorded: Entry = { kind: 'recorded', fields: {} };

describe('P4 A mock observation is sealed until it is done, and is never tried again', () => {
  test('it is sealed from its beginning until the record is saved', () => {
    const entries = played('observation', 2);
    expect(isSealed(entries)).toBe(true);
    expect(isSealed([...entries, ended])).toBe(true);
    expect(isSealed([...entries, ended, recorded])).toBe(false);
    expect(isSealed(played('practice', 2))).toBe(false);
  });

  test('a broken one is not sealed for ever', () => {
    const fault: Entry = { kind: 'faulted', fault: 'too-deep', detail: '' };
    expect(isSealed([...played('observation', 1), fault])).toBe(false);
  });

  test('why a moment cannot be tried again is said in a kind', () => {
    const sat = played('observation', 2);
    const [at = 0] = decisionsIn(sat);
    expect(noRetry(sat, at)).toEqual({ kind: 'sealed' });
    expect(noRetry([...sat, ended, recorded], at)).toEqual({ kind: 'observed' });
    expect(noRetry(played('practice', 2), at)).toBeNull();
    expect(noRetry(played('practice', 2), at + 1)).toEqual({ kind: 'no-decision' });
    expect(noRetry(played('practice', 2), 999)).toEqual({ kind: 'no-decision' });
  });
});

describe('P5 Trying a moment again is a new attempt that begins there', () => {
  const parent = played('coached', 4);
  const decisions = decisionsIn(parent);

  test('it can begin at every decision that was taken', () => {
    expect(decisions.length).toBe(4);
    for (const at of decisions) expect(parent[at]?.kind).toBe('offered');
  });

  test.each([0, 1, 2, 3])('from decision %i it plays again, and goes on live', (which) => {
    const at = decisions[which] ?? -1;
    const again = retryOf(parent, 'the-parent', at);
    const [began] = again;
    if (began?.kind !== 'began') throw new Error('It did not begin.');
    expect(began).toMatchObject({ mode: 'coached', origin: { attempt: 'the-parent', entry: at } });
    expect(again.slice(1)).toEqual(parent.slice(1, at + 1));
    const { session, differsAt, rest } = replay(planOf(story, 3).story, began, again);
    expect({ differsAt, rest }).toEqual({ differsAt: null, rest: [] });
    const other = session.choose(0);
    expect(other[0]).toEqual({ kind: 'chose', reply: 0 });
    const whole = [...again, ...other];
    expect(replay(planOf(story, 3).story, began, whole).differsAt).toBeNull();
  });
});
