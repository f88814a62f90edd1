import { behavioursOf, type Scheme } from '../../marking/scheme';
import { type MarkGraph, onlyWith } from './moments';
import { withNoteFacts } from './note';
import { scoreAtRandom } from './score';

export type PointFacts = {
  /** Whether some playthrough meets it, and whether some does not. */
  readonly earnable: boolean;
  readonly losable: boolean;
  /** Behaviours on offer that lose it whatever else is done. */
  readonly critical: readonly string[];
  /** How likely it is to be met by replies at random, with the record well kept. */
  readonly chance: number;
  /** Whether the very first reply decides it. */
  readonly decidedFirst: boolean;
};

/** What can become of each point by itself. */
export function readPoints(graph: MarkGraph, scheme: Scheme): Readonly<Record<string, PointFacts>> {
  return Object.fromEntries(scheme.points.map((point) => [point.id, readPoint(graph, point)]));
}

function readPoint(whole: MarkGraph, point: Scheme['points'][number]): PointFacts {
  const graph = onlyWith(whole, withNoteFacts(behavioursOf(point)));
  const met = chanceMet(graph, point, 'kept');
  const first = graph.start.to === 'end' ? undefined : graph.nodes[graph.start.to];
  const after = (first?.edges ?? []).map((edge) => {
    const facts = [...graph.start.facts, ...edge.facts];
    return chanceMet({ ...graph, start: { ...edge, facts } }, point, 'kept');
  });
  const offered = first?.ahead ?? new Set<string>();
  return {
    earnable: met > 0,
    losable: chanceMet(graph, point, 'worst') < 1 - NEARLY,
    critical: (point.critical ?? []).filter((one) => offered.has(one)),
    chance: met,
    decidedFirst: isMixed(met) && after.every((chance) => !isMixed(chance)),
  };
}

/** Chances are sums of fractions: what is within this of 1 is 1. */
const NEARLY = 1e-9;

function isMixed(chance: number): boolean {
  return chance > 0 && chance < 1 - NEARLY;
}

function chanceMet(
  graph: MarkGraph,
  point: Scheme['points'][number],
  record: 'kept' | 'worst',
): number {
  return scoreAtRandom(graph, [point], record)?.chances[1] ?? 0;
}
