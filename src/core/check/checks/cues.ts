import { type Credit, isGood, readCredit } from '../credit';
import { pathTo } from '../explore';
import type { Finding, Subject } from '../finding';
import type { Offer } from '../walk';

const FEWEST_DECISIONS = 10;
const UNLIKELY = 0.05;

type Look = { readonly length: number; readonly good: boolean };
type Mixed = { readonly offer: Offer; readonly looks: readonly Look[] };
type Cue = {
  readonly name: string;
  readonly level: Finding['level'];
  readonly says: string;
  /** The replies that the cue points at; where they are several, it says nothing. */
  readonly points: (looks: readonly Look[]) => readonly Look[];
};

const CUES: readonly Cue[] = [
  {
    name: 'longest',
    level: 'warning',
    says: 'The longest reply',
    points: (looks) => lengthed(looks, Math.max),
  },
  {
    name: 'shortest',
    level: 'warning',
    says: 'The shortest reply',
    points: (looks) => lengthed(looks, Math.min),
  },
  // The player shuffles replies, so their place in the file shows only in Inky.
  {
    name: 'first',
    level: 'note',
    says: 'The first reply in the file',
    points: (looks) => looks.slice(0, 1),
  },
  {
    name: 'last',
    level: 'note',
    says: 'The last reply in the file',
    points: (looks) => looks.slice(-1),
  },
];

/** Replies look alike from outside: neither their length nor their place gives the good one away. */
export function checkCues({ walk, scheme, where, exploration }: Subject): readonly Finding[] {
  const credit = readCredit(scheme.points);
  const mixed = walk.decisions.map((offer) => look(offer, credit)).filter(isMixed);
  if (mixed.length < FEWEST_DECISIONS) return [];
  const auc = lengthCue(mixed);
  return CUES.flatMap(({ name, level, says, points }): readonly Finding[] => {
    const clear = mixed.filter(({ looks }) => points(looks).length === 1);
    const hit = clear.filter(({ looks }) => points(looks)[0]?.good);
    const chance = atLeast(
      clear.map(({ looks }) => share(looks)),
      hit.length,
    );
    const first = hit[0]?.offer;
    if (clear.length < FEWEST_DECISIONS || chance >= UNLIKELY || !first) return [];
    return [
      {
        id: `cue:${name}`,
        level,
        ...where.reply(first.targets[0] ?? ''),
        what: `${says} earns credit at ${hit.length} of ${clear.length} decisions (p = ${chance.toFixed(4)}; the good reply is the longer of two in ${(auc * 100).toFixed(0)} of 100 pairs).`,
        why: 'A pattern that can be seen without reading is what gets learned.',
        path: pathTo(exploration, first.state),
      },
    ];
  });
}

function look(offer: Offer, credit: Credit): Mixed {
  const looks = offer.replies.map((reply) => ({
    length: reply.text.length,
    good: isGood(credit, reply),
  }));
  return { offer, looks };
}

function isMixed({ looks }: Mixed): boolean {
  return looks.some(({ good }) => good) && looks.some(({ good }) => !good);
}

function lengthed(
  looks: readonly Look[],
  extreme: (...lengths: number[]) => number,
): readonly Look[] {
  const length = extreme(...looks.map((one) => one.length));
  return looks.filter((one) => one.length === length);
}

function share(looks: readonly Look[]): number {
  return looks.filter(({ good }) => good).length / looks.length;
}

/** How often a good reply is longer than another on offer beside it; ties count half. 0.5 is none. */
function lengthCue(mixed: readonly Mixed[]): number {
  const pairs = mixed.flatMap(({ looks }) => {
    const [good, others] = [looks.filter((one) => one.good), looks.filter((one) => !one.good)];
    return good.flatMap(({ length }) =>
      others.map((other) => (Math.sign(length - other.length) + 1) / 2),
    );
  });
  return sum(pairs) / pairs.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Exact chance of at least `hits` successes, each with a chance of its own. */
function atLeast(chances: readonly number[], hits: number): number {
  let counts = [1];
  for (const chance of chances) {
    const before = [...counts, 0];
    counts = before.map((part, at) => part * (1 - chance) + (before[at - 1] ?? 0) * chance);
  }
  return sum(counts.slice(hits));
}
