import { countFor, parted } from '../../marking/same-law';
import { isNeeded, type Rule, type Scheme } from '../../marking/scheme';

/** One moment that marks can rest on: what could have been shown at it, and what was. */
export type Moment = { readonly chances: readonly string[]; readonly shown: readonly string[] };

/** How far a point has come: -1 once lost, -2 once settled; else a small number for each rule. */
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

type ShownRule = Extract<Rule, { kind: 'shown' }>;

type RuleTracker = {
  /** Null loses the point. */
  readonly advance: (now: number, moment: Moment) => number | null;
  readonly settle: (now: number, ahead: ReadonlySet<string>) => number;
  /** What this rule comes to, if nothing still to come can change it; else `open`. */
  readonly verdict: (now: number, ahead: ReadonlySet<string>) => Verdict;
  /** Without this rule the point is not met. */
  readonly needed: boolean;
};
/** `silent`: it had no occasion to say anything. */
type Verdict = 'holds' | 'fails' | 'silent' | 'open';

export function trackPoint(point: Scheme['points'][number]): PointTracker {
  const needed = point.rules.some(isNeeded);
  const rules = point.rules.map((rule) => trackRule(rule, needed));
  const critical = point.critical ?? [];
  return {
    start: rules.map(() => 0),
    advance(progress, moment) {
      if (isDone(progress)) return progress;
      if (moment.shown.some((one) => critical.includes(one))) return LOST;
      const next = rules.map((rule, at) => rule.advance(progress[at] ?? 0, moment));
      return next.some((one) => one === null) ? LOST : next.map((one) => one ?? 0);
    },
    settle(progress, ahead) {
      if (progress[0] === -1) return { progress: SETTLED, met: false };
      if (isDone(progress)) return { progress, met: null };
      const verdicts = rules.map((rule, at) => rule.verdict(progress[at] ?? 0, ahead));
      const open = critical.some((one) => ahead.has(one)) || verdicts.includes('open');
      if (!open || rules.some(({ needed: must }, at) => must && isShut(verdicts[at]))) {
        return { progress: SETTLED, met: isMet(rules, verdicts) };
      }
      return {
        progress: rules.map((rule, at) => rule.settle(progress[at] ?? 0, ahead)),
        met: null,
      };
    },
  };
}

/** Whether a point is lost or settled: nothing can change it. */
export function isDone(progress: PointProgress): boolean {
  return (progress[0] ?? 0) < 0;
}

function isShut(verdict: Verdict | undefined): boolean {
  return verdict === 'fails' || verdict === 'silent';
}

function isMet(rules: readonly RuleTracker[], verdicts: readonly Verdict[]): boolean {
  if (verdicts.includes('fails') || !verdicts.includes('holds')) return false;
  return rules.every(({ needed }, at) => !needed || verdicts[at] === 'holds');
}

/** `backed`: another rule of the point says whether it was observed, so this one need not. */
function trackRule(rule: Rule, backed: boolean): RuleTracker {
  switch (rule.kind) {
    case 'shown':
      if (rule.with) return trackTied(rule, rule.with);
      return rule.ifOffered ? trackIfOffered(rule.of) : trackShown(rule.of, rule.atLeast);
    case 'avoided':
      return trackAvoided(rule.of, rule.allow ?? 0, backed);
    case 'in-order':
      return trackInOrder(rule.first, rule.second, backed);
  }
}

/**
 * The behaviours shown, as bits. Whether too few were on offer or too few were chosen is not
 * followed: the point is not met either way.
 */
function trackShown(of: readonly string[], atLeast: number): RuleTracker {
  if (of.length > 30) throw new RangeError('A rule may name 30 behaviours at most.');
  const bits = (seen: readonly string[]): number =>
    of.reduce((mask, id, at) => (seen.includes(id) ? mask | (1 << at) : mask), 0);
  const openBits = memoBits(of);
  const all = 2 ** of.length - 1;
  return {
    needed: true,
    advance: (shown, moment) => shown | bits(moment.shown),
    settle: (shown, ahead) => (countBits(shown) >= atLeast ? all : pack(shown, openBits(ahead))),
    verdict(shown, ahead) {
      const now = countBits(shown);
      if (now >= atLeast) return 'holds';
      return now + countBits(openBits(ahead) & ~shown) < atLeast ? 'fails' : 'open';
    },
  };
}

/** All that a rule "with" asks for was shown: what was, and about which law, does not matter any more. */
const TIED = 1;

/**
 * What was shown about which law card: each set of it has a number. It is open for as long as
 * anything that it asks for can still come, about whatever law.
 */
function trackTied(rule: ShownRule, others: readonly string[]): RuleTracker {
  const named = [...rule.of, ...others];
  const sets: ReadonlySet<string>[] = [new Set(), new Set()];
  const numbers = new Map([['', 0]]);
  const numberOf = (set: ReadonlySet<string>): number => {
    const key = [...set].sort().join();
    const number = numbers.get(key) ?? sets.length;
    if (number === sets.length) sets.push(set);
    numbers.set(key, number);
    return number;
  };
  const isTied = (shown: string): boolean => {
    const { behaviour, card } = parted(shown);
    return card !== null && named.includes(behaviour);
  };
  const isEnough = (now: number): boolean =>
    now === TIED || countFor(rule, sets[now] ?? new Set()) >= rule.atLeast;
  return {
    needed: true,
    advance(now, { shown }) {
      const tied = shown.filter(isTied);
      return now === TIED || tied.length === 0
        ? now
        : numberOf(new Set([...(sets[now] ?? []), ...tied]));
    },
    settle: (now) => (isEnough(now) ? TIED : now),
    verdict(now, ahead) {
      if (isEnough(now)) return 'holds';
      return named.some((id) => ahead.has(id)) ? 'open' : 'fails';
    },
  };
}

/** Whether one was shown (2), none was though one was on offer (1), or none was on offer (0). */
function trackIfOffered(of: readonly string[]): RuleTracker {
  const any = (seen: readonly string[]): boolean => seen.some((id) => of.includes(id));
  return {
    needed: false,
    advance(now, { shown, chances }) {
      if (now === 2 || any(shown)) return 2;
      return now === 1 || any(chances) ? 1 : 0;
    },
    settle: (now) => now,
    verdict(now, ahead) {
      if (now === 2) return 'holds';
      if (of.some((id) => ahead.has(id))) return 'open';
      return now === 1 ? 'fails' : 'silent';
    },
  };
}

/** Which of these are still to come, as bits; looked up once for each set. */
function memoBits(of: readonly string[]): (ahead: ReadonlySet<string>) => number {
  const known = new WeakMap<ReadonlySet<string>, number>();
  return (ahead) => {
    const bits =
      known.get(ahead) ?? of.reduce((mask, id, at) => (ahead.has(id) ? mask | (1 << at) : mask), 0);
    known.set(ahead, bits);
    return bits;
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

/** Twice the times it was given in to, and one more if it was ever on offer and that matters. */
function trackAvoided(of: readonly string[], allow: number, backed: boolean): RuleTracker {
  const any = (seen: readonly string[]): boolean => seen.some((id) => of.includes(id));
  const open = (ahead: ReadonlySet<string>): boolean => of.some((id) => ahead.has(id));
  const offered = (now: number): number => now % 2;
  return {
    needed: false,
    advance(now, { shown, chances }) {
      const slips = Math.floor(now / 2) + (any(shown) ? 1 : 0);
      const seen = !backed && (any(chances) || any(shown)) ? 1 : offered(now);
      return slips > allow ? null : 2 * slips + seen;
    },
    settle: (now, ahead) => (open(ahead) ? now : offered(now)),
    verdict(now, ahead) {
      if (open(ahead)) return 'open';
      return offered(now) === 1 ? 'holds' : 'silent';
    },
  };
}

/** Whether one of the first was shown, and one of the second after it: 0, 1, or 2 for both. */
function trackInOrder(
  first: readonly string[],
  second: readonly string[],
  backed: boolean,
): RuleTracker {
  return {
    needed: false,
    advance(now, { shown }) {
      const before = now > 0 || shown.some((id) => first.includes(id));
      const after = shown.some((id) => second.includes(id));
      if (after && !before) return null;
      return before && (after || now === 2) ? 2 : Number(before);
    },
    settle: (now) => now,
    verdict(now, ahead) {
      if (now === 2 || (now === 1 && backed)) return 'holds';
      return second.some((id) => ahead.has(id)) ? 'open' : 'silent';
    },
  };
}
