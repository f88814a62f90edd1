import type { Scheme } from '../../marking/scheme';
import { createKinds, createLane, type Moved } from './lane';
import { type LaneClasses, readLaneClasses } from './lane-classes';
import type { MarkEdge, MarkGraph } from './moments';
import type { RecordKept } from './note';

/** How far all points have come at a node: the class of each that can have come to more than one. */
export type Joint = readonly number[];

/** What all points come to by one edge. */
export type JointMoved = {
  readonly key: number | string;
  readonly joint: Joint;
  readonly met: number;
};

/** All points followed through a graph at once. */
export type JointGraph = {
  readonly start: JointMoved;
  readonly follow: (node: number, edge: number, from: Joint) => JointMoved;
};

/** Follows these points through a graph at once. */
export function joinPoints(
  graph: MarkGraph,
  points: Scheme['points'],
  record: RecordKept,
): JointGraph {
  const kindOf = createKinds();
  return joinLanes(
    graph,
    points.map((point) => readLaneClasses(graph, createLane(point, record), kindOf)),
  );
}

/** Puts lanes side by side. Of those that have but one class at a node nothing is kept there. */
function joinLanes(graph: MarkGraph, lanes: readonly LaneClasses[]): JointGraph {
  const halts = graph.nodes.map((_, at) => haltAt(lanes, at));
  const to = (edge: MarkEdge): Halt => (edge.to === 'end' ? END : (halts[edge.to] ?? END));
  const ways = graph.nodes.map(({ edges }, at) =>
    edges.map((edge, number) => wayBy(lanes, at, number, halts[at] ?? END, to(edge))),
  );
  const shut = lanes.map(({ start }) => [start]);
  return {
    start: go(join(shut, END, to(graph.start)), []),
    follow(node, edge, from) {
      const way = ways[node]?.[edge];
      if (!way) throw new RangeError(`Node ${node} has no edge ${edge}.`);
      return go(way, from);
    },
  };
}

/** The lanes that are open at a node, and what the class of each counts in the key. */
type Halt = {
  readonly lanes: readonly number[];
  readonly keyOf: (joint: Joint) => number | string;
};
const END: Halt = { lanes: [], keyOf: () => 0 };

function haltAt(all: readonly LaneClasses[], node: number): Halt {
  const sizeOf = (lane: number): number => all[lane]?.sizes[node] ?? 1;
  const lanes = [...all.keys()].filter((lane) => sizeOf(lane) > 1);
  const sizes = lanes.map(sizeOf);
  if (sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER) {
    return { lanes, keyOf: (joint) => String.fromCharCode(...joint) };
  }
  const keyOf = (joint: Joint): number => {
    let key = 0;
    for (let at = 0; at < sizes.length; at += 1) key = key * (sizes[at] ?? 1) + (joint[at] ?? 0);
    return key;
  };
  return { lanes, keyOf };
}

type Way = {
  readonly to: Halt;
  /** What lanes come to by this edge whatever they were. */
  readonly joint: Joint;
  readonly met: number;
  /** The others: where their class stands before and after, if it is kept, and what it comes to. */
  readonly slots: readonly {
    readonly from: number;
    readonly into: number;
    readonly moves: readonly Moved[];
  }[];
};

function wayBy(
  lanes: readonly LaneClasses[],
  node: number,
  edge: number,
  from: Halt,
  to: Halt,
): Way {
  return join(
    lanes.map(({ moves }) => moves[node]?.[edge] ?? []),
    from,
    to,
  );
}

function join(moves: readonly (readonly Moved[])[], from: Halt, to: Halt): Way {
  const joint = to.lanes.map((lane) => moves[lane]?.[0]?.id ?? 0);
  const slots: Way['slots'][number][] = [];
  let met = 0;
  for (const [lane, its] of moves.entries()) {
    if (isFixed(its, to.lanes.includes(lane))) met += its[0]?.met ?? 0;
    else {
      slots.push({ from: from.lanes.indexOf(lane), into: to.lanes.indexOf(lane), moves: its });
    }
  }
  return { to, joint, met, slots };
}

function isFixed([first, ...rest]: readonly Moved[], kept: boolean): boolean {
  return rest.every(({ id, met }) => met === first?.met && (!kept || id === first?.id));
}

function go({ to, joint, met, slots }: Way, from: Joint): JointMoved {
  const next = [...joint];
  let gained = met;
  for (const { from: at, into, moves } of slots) {
    const moved = moves[from[at] ?? 0];
    gained += moved?.met ?? 0;
    if (into >= 0) next[into] = moved?.id ?? 0;
  }
  return { key: to.keyOf(next), joint: next, met: gained };
}
