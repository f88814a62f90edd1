import type { Reply, Said } from '../../transcript/entries';
import { type Exploration, pathTo, type State, type Step } from './explore';

/** More replies than this on offer at once are not compared each with each: they are too many anyway. */
export const MOST_COMPARED = 30;

/** What is on offer at once: many states may offer the same. */
export type Offer = {
  /** The first state that offers it, which is the nearest to the beginning. */
  readonly state: number;
  readonly replies: readonly Reply[];
  readonly targets: readonly string[];
};

export type Taken = {
  readonly state: State;
  readonly at: number;
  readonly reply: number;
  readonly step: Step;
};

/** An exploration, gone through once for all checks: each list begins nearest to the beginning. */
export type Walk = {
  /** Every transition. */
  readonly steps: readonly Taken[];
  /** Every different set of replies on offer at once. */
  readonly offers: readonly Offer[];
  /** Only those in which a reply stands that stood in none before: what is left of a hub is none. */
  readonly decisions: readonly Offer[];
  /** Every line that can be said, once each. */
  readonly lines: readonly Said[];
};

export function walkThrough(exploration: Exploration): Walk {
  const steps = exploration.states.flatMap((state, at) =>
    state.steps.map((step, reply): Taken => ({ state, at, reply, step })),
  );
  const offers = offersIn(exploration);
  return { steps, offers, decisions: withSomethingNew(offers), lines: linesIn(exploration, steps) };
}

function offersIn({ states }: Exploration): readonly Offer[] {
  const byWords = new Map<string, Offer>();
  for (const [state, { replies, targets }] of states.entries()) {
    const key = `${targets.join()}\n${replies.map(({ text }) => text).join('\n')}`;
    if (!byWords.has(key)) byWords.set(key, { state, replies, targets });
  }
  return [...byWords.values()];
}

function withSomethingNew(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  const largest = [...offers].sort((a, b) => b.targets.length - a.targets.length);
  const chosen = largest.filter(({ targets }) => {
    const fresh = targets.some((target) => !seen.has(target));
    for (const target of targets) seen.add(target);
    return fresh;
  });
  return chosen.sort((a, b) => a.state - b.state);
}

function linesIn({ opening }: Exploration, steps: readonly Taken[]): readonly Said[] {
  const beats = new Set([opening.lines, ...steps.map(({ step }) => step.lines)]);
  const lines = new Map<string, Said>();
  for (const line of [...beats].flat()) {
    const words = `${line.who}: ${line.text}`;
    if (!lines.has(words)) lines.set(words, line);
  }
  return [...lines.values()];
}

/** The replies up to and with the one taken. */
export function pathThrough(
  exploration: Exploration,
  { state, at, reply }: Taken,
): readonly string[] {
  return [...pathTo(exploration, at), state.replies[reply]?.text ?? '?'];
}
