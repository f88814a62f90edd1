import type { Scheme } from '../../marking/scheme';
import type { Header } from '../../story/header';
import type { Reply } from '../../transcript/entries';
import type { Exploration } from '../explore/explore';
import type { Routes } from '../explore/routes';
import { readMarkGraph, type Weigh } from './moments';
import { type Distribution, scoreAtRandom } from './score';

/** A way of answering that needs no thought about the customer. Ties are drawn for, evenly. */
export type Strategy = {
  readonly name: string;
  /** Ends the sentence "One passes by …". */
  readonly says: string;
  /** What each reply is worth to it: it takes the one that is worth most. */
  readonly worth: (reply: Reply, at: number, all: readonly Reply[]) => number;
};

export type StrategyScore = {
  readonly mean: number;
  readonly most: number;
  /** Chance of reaching the pass mark. */
  readonly passes: number;
};

const APOLOGISES = /\b(sorry|apolog)/i;
const PAYS = /\b(refund|money back|for free|free of charge|on us|goodwill|credit|voucher)\b|£/i;
const FETCHES =
  /\b(manager|supervisor|team leader|boss|head office|escalat|someone (else|senior))/i;
const POLITE =
  /\b(please|thanks?|thank you|sorry|apolog\w*|of course|certainly|happy to|pleasure|appreciate|kindly|sir|madam)\b/gi;

/** The strategies for one story: who could be fetched is read from its header. */
export function strategiesFor(header: Pick<Header, 'colleagues'>): readonly Strategy[] {
  const fetches = namesOf(header.colleagues);
  const length = ({ text }: Reply): number => text.length;
  return [
    { name: 'first', says: 'always taking the first reply of the file', worth: (_, at) => -at },
    { name: 'last', says: 'always taking the last reply of the file', worth: (_, at) => at },
    { name: 'longest', says: 'always taking the longest reply', worth: length },
    { name: 'shortest', says: 'always taking the shortest reply', worth: (one) => -length(one) },
    {
      name: 'avoid-extremes',
      says: 'never taking the longest or the shortest reply',
      worth: (one, _, all) => Number(isBetween(length(one), all.map(length))),
    },
    {
      name: 'apologise',
      says: 'apologising whenever that is on offer, and drawing lots elsewhere',
      worth: ({ text }) => Number(APOLOGISES.test(text)),
    },
    {
      name: 'refund',
      says: 'giving money whenever that is on offer, and drawing lots elsewhere',
      worth: ({ text }) => Number(PAYS.test(text)),
    },
    {
      name: 'escalate',
      says: 'fetching or naming a colleague whenever that is on offer, and drawing lots elsewhere',
      worth: ({ text, shows }) =>
        Number(
          FETCHES.test(text) ||
            fetches.some((name) => text.toLowerCase().includes(name)) ||
            shows.some((one) => one.startsWith('escalation.')),
        ),
    },
    {
      name: 'polite',
      says: 'always taking the reply with the most polite words',
      worth: ({ text }) => text.match(POLITE)?.length ?? 0,
    },
    { name: 'random', says: 'drawing lots for every reply', worth: () => 0 },
  ];
}

/**
 * What each strategy earns, exactly, with the record well kept; `random` is what replies drawn at
 * random earn. Without what is more than a limit allows.
 */
export function scoreStrategies(
  played: Played,
  header: Pick<Header, 'colleagues'>,
  random: Distribution | null,
): Readonly<Record<string, StrategyScore>> {
  const scores = strategiesFor(header).flatMap((strategy) => {
    const found = strategy.name === 'random' ? random : scoreOf(strategy, played);
    return found ? [[strategy.name, strategyScore(found, played.pass)] as const] : [];
  });
  return Object.fromEntries(scores);
}

function scoreOf(strategy: Strategy, { exploration, routes, points }: Played): Distribution | null {
  return scoreAtRandom(readMarkGraph(exploration, routes, weighFor(strategy)), points, 'kept');
}

type Played = {
  readonly exploration: Exploration;
  readonly routes: Routes;
  readonly points: Scheme['points'];
  readonly pass: number;
};

/** The replies that a strategy takes from the beginning to an end, the first of those that tie. */
export function wayOf({ worth }: Strategy, { opening, states }: Exploration): readonly string[] {
  const way: string[] = [];
  const seen = new Set<number>();
  for (let to = opening.to; to.kind === 'decision' && !seen.has(to.state); ) {
    seen.add(to.state);
    const state = states[to.state];
    const worths = (state?.replies ?? []).map(worth);
    const taken = worths.indexOf(Math.max(...worths));
    const step = state?.steps[taken];
    if (!step) break;
    way.push(state.replies[taken]?.text ?? '?');
    to = step.to;
  }
  return way;
}

/** One for each reply that is worth most, nothing for the others. */
function weighFor({ worth }: Strategy): Weigh {
  const known = new WeakMap<readonly Reply[], readonly number[]>();
  const weights = (replies: readonly Reply[]): readonly number[] => {
    const worths = replies.map(worth);
    const most = Math.max(...worths);
    return worths.map((one) => Number(one === most));
  };
  return (replies, reply) => {
    const found = known.get(replies) ?? weights(replies);
    known.set(replies, found);
    return found[reply] ?? 0;
  };
}

function strategyScore(found: Distribution, pass: number): StrategyScore {
  return { mean: found.mean, most: found.most, passes: chanceOf(found, pass) };
}

export function chanceOf({ chances }: Distribution, pass: number): number {
  return chances.slice(pass).reduce((sum, chance) => sum + chance, 0);
}

function isBetween(length: number, all: readonly number[]): boolean {
  return length > Math.min(...all) && length < Math.max(...all);
}

/** First names, last names and roles of colleagues, in small letters: `Priya Shah (team leader)`. */
export function namesOf(colleagues: readonly string[]): readonly string[] {
  return colleagues.flatMap((colleague) => {
    const [, name = colleague, role = ''] = /^([^(]*)(?:\((.*)\))?\s*$/.exec(colleague) ?? [];
    return [...name.trim().split(/\s+/), role.trim()]
      .map((part) => part.toLowerCase())
      .filter((part) => part.length > 2);
  });
}
