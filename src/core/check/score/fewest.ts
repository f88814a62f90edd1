import type { Scheme } from '../../marking/scheme';
import { type Joint, type JointMoved, joinPoints } from './joint';
import type { MarkEdge, MarkGraph } from './moments';
import type { RecordKept } from './note';

type Standing = {
  readonly at: MarkEdge['to'];
  readonly key: JointMoved['key'];
  readonly joint: Joint;
};

/** The fewest points that any playthrough meets; 0 where none comes to an end. */
export function fewestMet(graph: MarkGraph, points: Scheme['points'], record: RecordKept): number {
  const { start, follow } = joinPoints(graph, points, record);
  /** By points met so far: who has fewest goes on first, so that the first to end is the answer. */
  const open: Standing[][] = [];
  const add = (at: MarkEdge['to'], { key, joint }: JointMoved, met: number): void => {
    open[met] ??= [];
    open[met]?.push({ at, key, joint });
  };
  const seen = graph.nodes.map(() => new Set<JointMoved['key']>());
  add(graph.start.to, start, start.met);
  for (let met = 0; met < open.length; met += 1) {
    for (let now = open[met]?.pop(); now; now = open[met]?.pop()) {
      if (now.at === 'end') return met;
      if (seen[now.at]?.has(now.key)) continue;
      seen[now.at]?.add(now.key);
      for (const [edge, { to }] of (graph.nodes[now.at]?.edges ?? []).entries()) {
        const moved = follow(now.at, edge, now.joint);
        add(to, moved, met + moved.met);
      }
    }
  }
  return 0;
}
