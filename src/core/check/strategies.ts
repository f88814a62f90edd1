import type { Scheme } from '../marking/scheme';
import type { Reply } from '../transcript/entries';
import type { Exploration } from './explore';
import { readMarkGraph, type Weigh } from './moments';
import type { Routes } from './routes';
import { type Distribution, scoreAtRandom } from './score';

/** Ways of answering that need no thought about the customer. */
const STRATEGIES: Readonly<Record<string, Weigh>> = {
  first: (_replies, reply) => Number(reply === 0),
  last: (replies, reply) => Number(reply === replies.length - 1),
  longest: (replies, reply) => Number(reply === byLength(replies).at(-1)),
  shortest: (replies, reply) => Number(reply === byLength(replies)[0]),
  'avoid-extremes': (replies, reply) => Number(reply === middle(replies)),
  apologise: always(/\b(sorry|apolog)/i),
  refund: always(/\b(refund|money back|free|on us|credit|pay (it|for)|£)/i),
  escalate: always(/\b(manager|team leader|supervisor|priya|colin|head office|escalat)/i),
  polite: always(/\b(please|thank|sorry|of course|certainly|happy to|appreciate)/i),
};

export type StrategyScore = {
  readonly mean: number;
  readonly most: number;
  /** Chance of reaching the pass mark. */
  readonly passes: number;
};

/**
 * What each strategy earns, exactly, with the record well kept. Where nothing on offer fits, it
 * takes the reply of middle length.
 */
export function scoreStrategies(
  exploration: Exploration,
  routes: Routes,
  points: Scheme['points'],
  pass: number,
): Readonly<Record<string, StrategyScore>> {
  const scores = Object.entries(STRATEGIES).flatMap(([name, weigh]) => {
    const graph = readMarkGraph(exploration, routes, weigh);
    const found = scoreAtRandom(graph, points, 'kept');
    return found ? [[name, strategyScore(found, pass)] as const] : [];
  });
  return Object.fromEntries(scores);
}

function strategyScore(found: Distribution, pass: number): StrategyScore {
  return { mean: found.mean, most: found.most, passes: chanceOf(found, pass) };
}

export function chanceOf({ chances }: Distribution, pass: number): number {
  return chances.slice(pass).reduce((sum, chance) => sum + chance, 0);
}

function always(words: RegExp): Weigh {
  return (replies, reply) => {
    const fit = replies.findIndex(({ text }) => words.test(text));
    return Number(reply === (fit < 0 ? middle(replies) : fit));
  };
}

function middle(replies: readonly Reply[]): number {
  return byLength(replies)[Math.floor((replies.length - 1) / 2)] ?? 0;
}

/** Numbers of the replies, the shortest text first. */
function byLength(replies: readonly Reply[]): readonly number[] {
  const lengthOf = (at: number): number => replies[at]?.text.length ?? 0;
  return [...replies.keys()].sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
}
