import { countFor, showing } from '../../marking/same-law';
import { behavioursOf, isNeeded, type MarkingPoint, type Scheme } from '../../marking/scheme';
import type { Walk } from '../explore/walk';
import { factsIn } from './moments';

/**
 * What a story does with a marking point. `in-play`: it can be observed. `half`: some of what earns
 * it is on offer, but less than it asks for, so that it never can. `aside`: the story does not
 * touch it, and it comes out not observed whatever anybody replies.
 */
export type Part = 'in-play' | 'half' | 'aside';

/**
 * Every behaviour that a reply (as `showing` tells it), a sign noted or the record can show. A hand-over note adds to what
 * replies show: by itself, at the one end where it is due, it puts no point in play.
 */
export function offeredIn({ offers, lines }: Walk): ReadonlySet<string> {
  const shown = offers.flatMap(({ replies }) => replies.flatMap(showing));
  return new Set([...shown, ...factsIn(lines, [], null), 'record.customer']);
}

export function partOf(point: MarkingPoint, offered: ReadonlySet<string>): Part {
  const on = (of: readonly string[]): number => of.filter((one) => offered.has(one)).length;
  if (on(behavioursOf(point)) === 0) return 'aside';
  const short = point.rules.some(
    (rule) => isNeeded(rule) && countFor(rule, offered) < rule.atLeast,
  );
  if (!short) return 'in-play';
  // Where it can be lost it is marked, and has to be earnable: `checkMarks` says if it is not.
  const slips = point.rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : []));
  const losable = on([...slips, ...(point.critical ?? [])]) > 0;
  return losable ? 'in-play' : 'half';
}

/** The points of a scheme that some playthrough can be marked on. */
export function pointsInPlay({ points }: Scheme, walk: Walk): Scheme['points'] {
  const offered = offeredIn(walk);
  return points.filter((point) => partOf(point, offered) === 'in-play');
}
