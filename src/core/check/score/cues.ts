import type { Scheme } from '../../marking/scheme';
import type { Offer, Walk } from '../explore/walk';
import { type Credit, isGood, readCredit } from './credit';

/** How often something that can be seen without reading points at a reply that earns credit. */
type Cue = {
  readonly credited: number;
  /** Decisions at which it points at one reply alone; some replies there earn and others do not. */
  readonly of: number;
  /** Exact chance of being right at least as often, if it had nothing to do with credit. */
  readonly chance: number;
};

export const CUES = ['longest', 'shortest', 'first', 'last'] as const;

export type Cues = Readonly<Record<(typeof CUES)[number], Cue>> & {
  /**
   * How often the good one of two replies on offer together is the longer one, ties counted half;
   * 0.5 says nothing. Null if no decision has both kinds.
   */
  readonly longer: number | null;
};

type Look = { readonly length: number; readonly good: boolean };

/** What the length and the place of replies give away. */
export function readCues({ decisions }: Pick<Walk, 'decisions'>, points: Scheme['points']): Cues {
  const credit = readCredit(points);
  const mixed = decisions.map((offer) => looksOf(offer, credit)).filter(isMixed);
  const cue = (name: (typeof CUES)[number]): Cue => {
    const clear = mixed.filter((looks) => pointedAt(name, looks).length === 1);
    const credited = clear.filter((looks) => looks[pointedAt(name, looks)[0] ?? 0]?.good).length;
    return { credited, of: clear.length, chance: atLeast(clear.map(share), credited) };
  };
  return {
    longest: cue('longest'),
    shortest: cue('shortest'),
    first: cue('first'),
    last: cue('last'),
    longer: longerIn(mixed),
  };
}

/** The first decision at which a cue points at a good reply, and which reply that is. */
export function exampleOf(
  name: (typeof CUES)[number],
  { decisions }: Pick<Walk, 'decisions'>,
  points: Scheme['points'],
): { readonly offer: Offer; readonly reply: number } | null {
  const credit = readCredit(points);
  for (const offer of decisions) {
    const looks = looksOf(offer, credit);
    const [reply, ...others] = pointedAt(name, looks);
    if (reply !== undefined && others.length === 0 && isMixed(looks) && looks[reply]?.good) {
      return { offer, reply };
    }
  }
  return null;
}

function looksOf({ replies }: Offer, credit: Credit): readonly Look[] {
  return replies.map((reply) => ({ length: reply.text.length, good: isGood(credit, reply) }));
}

function isMixed(looks: readonly Look[]): boolean {
  return looks.some(({ good }) => good) && looks.some(({ good }) => !good);
}

/** Numbers of the replies that a cue points at; where they are several, it says nothing. */
function pointedAt(name: (typeof CUES)[number], looks: readonly Look[]): readonly number[] {
  const lengths = looks.map(({ length }) => length);
  const those = (length: number): readonly number[] =>
    lengths.flatMap((one, at) => (one === length ? at : []));
  switch (name) {
    case 'longest':
      return those(Math.max(...lengths));
    case 'shortest':
      return those(Math.min(...lengths));
    case 'first':
      return [0];
    case 'last':
      return [looks.length - 1];
  }
}

function share(looks: readonly Look[]): number {
  return looks.filter(({ good }) => good).length / looks.length;
}

function longerIn(mixed: readonly (readonly Look[])[]): number | null {
  const pairs = mixed.flatMap((looks) => {
    const [good, others] = [looks.filter((one) => one.good), looks.filter((one) => !one.good)];
    return good.flatMap(({ length }) =>
      others.map((other) => (Math.sign(length - other.length) + 1) / 2),
    );
  });
  return pairs.length === 0 ? null : sum(pairs) / pairs.length;
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
