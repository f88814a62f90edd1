import { behavioursOf, type Scheme } from '../../marking/scheme';
import type { Exploration, Step } from '../explore/explore';
import { createBoard } from './board';
import { type Credit, isGood, readCredit } from './credit';
import { factsOf, type MarkEdge, momentOf } from './moments';

/** Where somebody stands in a playthrough: at a state, with so many points met and others begun. */
export type Standing = {
  readonly at: number | 'end';
  /** How far all points have come, as a number of the search's own. */
  readonly board: number;
  readonly met: number;
};

/** Looks for ways on that meet points, with the record well kept. */
export type Search = {
  readonly start: Standing;
  readonly after: (standing: Standing, reply: number) => Standing;
  /** Whether some way on meets at least `goal` of the points; null if a limit stopped the search. */
  readonly canMeet: (standing: Standing, goal: number) => boolean | null;
};

const MOST_LOOKED_AT = 50_000;

/** A search for these points alone: the fewer they are, the fewer places there are to look at. */
export function createSearch(exploration: Exploration, points: Scheme['points']): Search {
  const board = createBoard(points, 'kept');
  const credit = readCredit(points);
  const anything = new Set(points.flatMap(behavioursOf));
  const edges = createEdges(exploration);
  const take = ({ board: from, met }: Standing, edge: MarkEdge): Standing => {
    const moved = board.advance(from, edge, anything);
    return { at: edge.to, board: moved.id, met: met + moved.met };
  };
  const after = (standing: Standing, reply: number): Standing =>
    standing.at === 'end' ? standing : take(standing, edges.of(standing.at, reply));
  const hopeless = new Map<number, Set<string>>();
  return {
    start: take({ at: 'end', board: board.start, met: 0 }, edges.opening),
    after,
    canMeet(standing, goal) {
      const failed = hopeless.get(goal) ?? new Set<string>();
      hopeless.set(goal, failed);
      const seen = new Set<string>();
      const open = [standing];
      for (let now = open.pop(); now; now = open.pop()) {
        if (now.met >= goal) return true;
        const key = `${now.at} ${now.board} ${now.met}`;
        if (now.at === 'end' || seen.has(key) || failed.has(key)) continue;
        if (seen.size >= MOST_LOOKED_AT) return null;
        seen.add(key);
        // The last one added is looked at first: good replies lead to what is sought.
        const { replies } = exploration.states[now.at] ?? { replies: [] };
        for (const reply of bestLast(replies, credit)) open.push(after(now, reply));
      }
      for (const key of seen) failed.add(key);
      return false;
    },
  };
}

function bestLast(
  replies: Exploration['states'][number]['replies'],
  credit: Credit,
): readonly number[] {
  const worth = (at: number): number => {
    const { shows } = replies[at] ?? { shows: [] };
    const lost = shows.some((one) => credit.loses.has(one));
    return isGood(credit, { shows }) ? 1 : lost ? -1 : 0;
  };
  return [...replies.keys()].sort((a, b) => worth(a) - worth(b) || b - a);
}

/** Each reply of each state as an edge, made when it is first asked for. */
function createEdges({ states, opening, colleagues }: Exploration): {
  readonly opening: MarkEdge;
  readonly of: (state: number, reply: number) => MarkEdge;
} {
  const known: MarkEdge[][] = [];
  const edge = (step: Step | undefined, moment: MarkEdge['moment']): MarkEdge => ({
    moment,
    facts: step ? factsOf(step, colleagues) : [],
    to: step?.to.kind === 'decision' ? step.to.state : 'end',
    weight: 1,
  });
  return {
    opening: edge(opening, { chances: [], shown: [] }),
    of(state, reply) {
      const edges = known[state] ?? [];
      known[state] = edges;
      const { steps, replies } = states[state] ?? { steps: [], replies: [] };
      const made = edges[reply] ?? edge(steps[reply], momentOf(replies, reply));
      edges[reply] = made;
      return made;
    },
  };
}
