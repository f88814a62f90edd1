import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinAmong, joinLists } from '../../../src/core/transcript/join-lists';

type Kept = readonly (readonly string[])[];

/** What is kept once a copy has been brought in: the list it goes on from has grown, or it stands beside them all. */
function bring(kept: Kept, copy: readonly string[]): Kept {
  const place = joinAmong(kept, copy);
  if (place === null || place.joining.kind === 'parted') return [...kept, copy];
  const { at, joining } = place;
  if (joining.kind !== 'theirs-goes-on') return kept;
  return kept.map((ours, n) => (n === at ? [...ours, ...joining.more] : ours));
}

function sorted(kept: Kept): Kept {
  return [...kept].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const list = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });

describe('J39 Two copies of one list are joined, and nothing of either is lost', () => {
  test('each way that two can stand', () => {
    expect(joinLists(['a'], ['a'])).toEqual({ kind: 'same' });
    expect(joinLists(['a'], ['a', 'b', 'c'])).toEqual({ kind: 'theirs-goes-on', more: ['b', 'c'] });
    expect(joinLists(['a', 'b'], ['a'])).toEqual({ kind: 'ours-goes-on' });
    expect(joinLists(['a', 'b'], ['a', 'c', 'd'])).toEqual({ kind: 'parted', at: 1 });
    expect(joinLists([{ a: 1, b: [2] }], [{ b: [2], a: 1 }])).toEqual({ kind: 'same' });
  });

  test('what is joined is what both say, seen from either side', () => {
    fc.assert(
      fc.property(list, list, (ours, theirs) => {
        const one = joinLists(ours, theirs);
        const other = joinLists(theirs, ours);
        const mirrored = { same: 'same', parted: 'parted', 'theirs-goes-on': 'ours-goes-on' };
        if (one.kind !== 'ours-goes-on') expect(other.kind).toBe(mirrored[one.kind]);
        if (one.kind === 'theirs-goes-on') expect([...ours, ...one.more]).toEqual(theirs);
        if (one.kind === 'parted') {
          expect(theirs.slice(0, one.at)).toEqual(ours.slice(0, one.at));
          expect(theirs[one.at]).not.toBe(ours[one.at]);
        }
      }),
    );
  });

  test('copies that are brought in any order, any number of times, end in the same lists', () => {
    const copies = fc.array(list, { minLength: 1, maxLength: 5 });
    const orders = copies.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 8 }),
      ),
    );
    fc.assert(
      fc.property(orders, ([all, shuffled, again]) => {
        const once = all.reduce(bring, []);
        const otherwise = [...again, ...shuffled, ...again].reduce(bring, []);
        expect(sorted(otherwise)).toEqual(sorted(once));
        for (const copy of all) {
          expect(otherwise.some((one) => /same|ours/.test(joinLists(one, copy).kind))).toBe(true);
        }
      }),
    );
  });
});
