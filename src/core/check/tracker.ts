import type { Rule, Scheme } from '../marking/scheme';

/** One moment that marks can rest on: what could have been shown at it, and what was. */
export type Moment = { readonly chances: readonly string[]; readonly shown: readonly string[] };

/** How far a point has come: -1 once lost, -2 once settled; else two small numbers for each rule. */
export type PointProgress = readonly number[];
const LOST: PointProgress = [-1];
const SETTLED: PointProgress = [-2];

/**
 * Marks one point while a conversation goes on, instead of at its end. Small and finite: what
 * nothing that is still to come can change is dropped. `mark` stays the judge: the tests hold
 * this against it.
 */
export type PointTracker = {
  readonly start: PointProgress;
  readonly advance: (progress: PointProgress, moment: Moment) => PointProgress;
  /**
   * The same progress in its smallest form, if only the behaviours `ahead` are still to come;
   * `met` says so once nothing can change it, and is null before.
   */
  readonly settle: (
    progress: PointProgress,
    ahead: ReadonlySet<string>,
  ) => { readonly progress: PointProgress; readonly met: boolean | null };
};

type RuleTracker = {
  readonly advance: (a: number, b: number, moment: Moment) => readonly [number, number] | null;
  readonly settle: (a: number, b: number, ahead: ReadonlySet<string>) => readonly [number, number];
  /** Whether nothing still to come can change what this rule says. */
  readonly fixed: (a: number, b: number, ahead: ReadonlySet<string>) => boolean;
  readonly holds: (a: number, b: number) => boolean | null;
  readonly needed: boolean;
};

export function trackPoint(point: Scheme['points'][number]): PointTracker {
  const rules = point.rules.map(trackRule);
  const critical = point.critical ?? [];
  const each = (progress: PointProgress): readonly (readonly [RuleTracker, number, number])[] =>
    rules.map((rule, at) => [rule, progress[2 * at] ?? 0, progress[2 * at + 1] ?? 0]);
  return {
    start: rules.flatMap(() => [0, 0]),
    advance(progress, moment) {
      if (progress.length === 1) return progress;
      if (moment.shown.some((one) => critical.includes(one))) return LOST;
      const next = each(progress).map(([rule, a, b]) => rule.advance(a, b, moment));
      return next.some((one) => one === null) ? LOST : next.flatMap((one) => one ?? []);
    },
    settle(progress, ahead) {
      if (progress === LOST || progress[0] === -1) return { progress: SETTLED, met: false };
      if (progress.length === 1) return { progress, met: null };
      const open = critical.some((one) => ahead.has(one));
      if (!open && each(progress).every(([rule, a, b]) => rule.fixed(a, b, ahead))) {
        return { progress: SETTLED, met: isMet(each(progress)) };
      }
      return {
        progress: each(progress).flatMap(([rule, a, b]) => rule.settle(a, b, ahead)),
        met: null,
      };
    },
  };
}

function isMet(rules: readonly (readonly [RuleTracker, number, number])[]): boolean {
  const says = rules.map(([rule, a, b]) => ({ holds: rule.holds(a, b), needed: rule.needed }));
  if (says.some(({ holds }) => holds === false)) return false;
  return (
    says.some(({ holds }) => holds) && !says.some(({ holds, needed }) => needed && holds === null)
  );
}

function trackRule(rule: Rule): RuleTracker {
  switch (rule.kind) {
    case 'shown':
      return trackShown(rule.of, rule.atLeast);
    case 'avoided':
      return trackAvoided(rule.of, rule.allow ?? 0);
    case 'in-order':
      return trackInOrder(rule.first, rule.second);
  }
}

/** Two sets of behaviours as bits: those shown, and those that could have been. */
function trackShown(of: readonly string[], atLeast: number): RuleTracker {
  if (of.length > 30) throw new RangeError('A rule may name 30 behaviours at most.');
  const all = 2 ** of.length - 1;
  const bits = (seen: readonly string[]): number =>
    of.reduce((mask, id, at) => (seen.includes(id) ? mask | (1 << at) : mask), 0);
  const enough = (mask: number): boolean => countBits(mask) >= atLeast;
  return {
    needed: true,
    advance: (shown, chances, moment) => [
      shown | bits(moment.shown),
      chances | bits(moment.chances),
    ],
    settle(shown, chances, ahead) {
      if (enough(shown)) return [all, all];
      const open = bits(of.filter((id) => ahead.has(id)));
      return [pack(shown, open), enough(chances) ? all : pack(chances, open)];
    },
    fixed: (shown, _chances, ahead) => enough(shown) || !of.some((id) => ahead.has(id)),
    holds: (shown, chances) => (enough(shown) ? true : enough(chances) ? false : null),
  };
}

/** Which of the behaviours that cannot come again were seen does not matter, only how many. */
function pack(mask: number, open: number): number {
  let packed = mask & open;
  let closed = countBits(mask & ~open);
  for (let bit = 1; closed > 0; bit *= 2) {
    if ((open & bit) !== 0) continue;
    packed |= bit;
    closed -= 1;
  }
  return packed;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many times it was given in to, and whether it was ever on offer. */
function trackAvoided(of: readonly string[], allow: number): RuleTracker {
  const any = (seen: readonly string[]): number => (seen.some((id) => of.includes(id)) ? 1 : 0);
  const open = (ahead: ReadonlySet<string>): boolean => of.some((id) => ahead.has(id));
  return {
    needed: false,
    advance(slips, offered, { shown, chances }) {
      const times = slips + any(shown);
      return times > allow ? null : [times, offered | any(chances) | any(shown)];
    },
    settle: (slips, offered, ahead) => [open(ahead) ? slips : 0, offered],
    fixed: (_slips, _offered, ahead) => !open(ahead),
    holds: (_slips, offered) => (offered === 1 ? true : null),
  };
}

/** Whether one of the first was shown, and whether one of the second came after it. */
function trackInOrder(first: readonly string[], second: readonly string[]): RuleTracker {
  return {
    needed: false,
    advance(before, after, { shown }) {
      const now = before === 1 || shown.some((id) => first.includes(id));
      const later = after === 1 || shown.some((id) => second.includes(id));
      return later && !now ? null : [now ? 1 : 0, later ? 1 : 0];
    },
    settle: (before, after) => (after === 1 ? [1, 1] : [before, 0]),
    fixed: (_before, after, ahead) => after === 1 || !second.some((id) => ahead.has(id)),
    holds: (_before, after) => (after === 1 ? true : null),
  };
}
