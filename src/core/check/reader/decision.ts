import type { Scheme } from '../../marking/scheme';
import type { Walk } from '../explore/walk';
import { isGood, readCredit } from '../score/credit';

/** A reply by its words, and whether it earns something and loses nothing. */
type WordedReply = { readonly text: string; readonly good: boolean };

/** Replies on offer at once, in the order of the file: some of them are good, and some are not. */
export type Decision = readonly WordedReply[];

/** The decisions of a story at which a reader can be right or wrong. */
export function decisionsOf(
  { decisions }: Pick<Walk, 'decisions'>,
  points: Scheme['points'],
): readonly Decision[] {
  const credit = readCredit(points);
  return decisions
    .map(({ replies }) =>
      replies.map((reply) => ({ text: reply.text, good: isGood(credit, reply) })),
    )
    .filter((replies) => replies.some(({ good }) => good) && replies.some(({ good }) => !good));
}
