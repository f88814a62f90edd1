import type { Decision } from './decision';
import type { Reader } from './reader';
import { traitsOf } from './traits';

/** A decision as a reader sees it. */
export type Look = {
  readonly replies: Decision;
  readonly traits: readonly (readonly string[])[];
  /** What each reply is worth to the reader, who picks the one that is worth most. */
  readonly worths: readonly number[];
  /** 1 if the pick is good and 0 if not; the share of good ones where several tie. */
  readonly picked: number;
};

/** Worths are sums of logarithms: what is within this of another is the same. */
const TIED = 1e-9;

/** Lets a reader pick a reply of a decision by nothing but what is seen of it. */
export function lookAt(replies: Decision, { weigh }: Reader): Look {
  const traits = traitsOf(replies);
  const worths = traits.map((list) => sum(list.map(weigh)));
  const most = Math.max(...worths);
  const top = replies.filter((_, at) => (worths[at] ?? 0) > most - TIED);
  return { replies, traits, worths, picked: goodShare(top) };
}

/** What drawing lots among some replies picks of good ones: 0 to 1. */
export function goodShare(replies: Decision): number {
  return replies.filter(({ good }) => good).length / replies.length;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
