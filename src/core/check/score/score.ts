import type { Scheme } from '../../marking/scheme';
import { type Joint, type JointMoved, joinPoints } from './joint';
import type { MarkEdge, MarkGraph } from './moments';
import type { RecordKept } from './note';

/** How likely each number of points met is when every reply is drawn at random. */
export type Distribution = {
  /** Chance of meeting 0, 1, 2 … points. */
  readonly chances: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  readonly sd: number;
  /** What could not be followed to an end, in a story that can go round for ever. */
  readonly left: number;
};

const MOST_ENTRIES = 4_000_000;
const MOST_ROUNDS = 2_000;
/** A loop is gone round until less than this is still in it. */
const NEARLY_NONE = 1e-12;

/**
 * The exact distribution of points met together, over every playthrough. Points are not added
 * up one by one: each node keeps how far all open points have come at once. Null if that is
 * more than a limit allows.
 */
export function scoreAtRandom(
  graph: MarkGraph,
  points: Scheme['points'],
  record: RecordKept,
): Distribution | null {
  const joint = joinPoints(graph, points, record);
  const waiting = graph.nodes.map((): Waiting => new Map());
  const ended = new Float64Array(points.length + 1);
  let entries = 0;
  const send = (to: MarkEdge['to'], moved: JointMoved, mass: Float64Array, share: number): void => {
    const into = to === 'end' ? ended : massAt(waiting[to], moved, ended.length);
    for (let score = 0; score + moved.met < ended.length; score += 1) {
      const part = mass[score];
      if (part) into[score + moved.met] = (into[score + moved.met] ?? 0) + part * share;
    }
  };
  const flush = (at: number): void => {
    const now = waiting[at];
    const edges = graph.nodes[at]?.edges ?? [];
    const all = edges.reduce((sum, { weight }) => sum + weight, 0);
    waiting[at] = new Map();
    for (const { joint: from, mass } of now?.values() ?? []) {
      entries += 1;
      for (const [number, { to, weight }] of edges.entries()) {
        send(to, joint.follow(at, number, from), mass, weight / all);
      }
    }
  };
  const one = new Float64Array(ended.length);
  one[0] = 1;
  send(graph.start.to, joint.start, one, 1);
  let left = 0;
  for (const group of graph.groups.toReversed()) {
    let mass = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      for (const at of group) flush(at);
      mass = group.reduce((sum, at) => sum + massOf(waiting[at]), 0);
      if (mass < NEARLY_NONE) break;
      if (entries > MOST_ENTRIES) return null;
    }
    left += mass;
    if (entries > MOST_ENTRIES) return null;
  }
  return describe([...ended], left);
}

/** What waits at a node: how likely each score is, for each way that all points may have come. */
type Waiting = Map<number | string, { readonly joint: Joint; readonly mass: Float64Array }>;

/** Where what comes to the same is added up. */
function massAt(
  waiting: Waiting | undefined,
  { key, joint }: JointMoved,
  size: number,
): Float64Array {
  const known = waiting?.get(key);
  if (known) return known.mass;
  const mass = new Float64Array(size);
  waiting?.set(key, { joint, mass });
  return mass;
}

function massOf(waiting: Waiting | undefined): number {
  let sum = 0;
  for (const { mass } of waiting?.values() ?? []) for (const part of mass) sum += part;
  return sum;
}

function describe(chances: readonly number[], left: number): Distribution {
  const mean = chances.reduce((sum, chance, score) => sum + chance * score, 0);
  const square = chances.reduce((sum, chance, score) => sum + chance * (score - mean) ** 2, 0);
  const least = chances.findIndex((chance) => chance > 0);
  const most = chances.findLastIndex((chance) => chance > 0);
  return { chances, least, most, mean, sd: Math.sqrt(square), left };
}
