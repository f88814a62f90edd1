import type { Reply, Said } from '../transcript/entries';
import type { Exploration, Step } from './explore';
import { findRoutes, type Routes } from './routes';
import type { Moment } from './tracker';

/** What of an exploration matters to marks: states that marks cannot tell apart are one node. */
export type MarkGraph = {
  /** Each after all that it leads to; the last one begins the story. */
  readonly nodes: readonly MarkNode[];
  readonly start: MarkEdge;
  /** Nodes that can reach each other, what follows before what comes first. */
  readonly groups: readonly (readonly number[])[];
};

type MarkNode = {
  readonly edges: readonly MarkEdge[];
  /** Behaviours and record facts that can still come from here on. */
  readonly ahead: ReadonlySet<string>;
};

export type MarkEdge = {
  readonly moment: Moment;
  /** What came out that the record has to hold, as behaviours. */
  readonly facts: readonly string[];
  readonly to: number | 'end';
  /** How many of the node's replies do just this. */
  readonly weight: number;
};

const FACTS: ReadonlyMap<string, string> = new Map([
  ['customer', 'record.customer'],
  ['problem', 'record.problem'],
  ['reference', 'record.reference'],
  ['remedy', 'record.remedy'],
]);

const KNOWN_FACTS = new WeakMap<readonly Said[], readonly string[]>();

/** The behaviours that a record could show because of these lines. */
export function factsOf(lines: readonly Said[]): readonly string[] {
  const known = KNOWN_FACTS.get(lines) ?? factsIn(lines);
  KNOWN_FACTS.set(lines, known);
  return known;
}

function factsIn(lines: readonly Said[]): readonly string[] {
  const found = lines.flatMap((line) => [
    ...(line.facts ?? []).flatMap(({ name }) => FACTS.get(name) ?? []),
    ...(line.promises ? ['record.promise'] : []),
    ...(line.sensitive ? ['record.sensitive'] : []),
  ]);
  return [...new Set(found)].sort();
}

const MOMENTS = new WeakMap<readonly Reply[], readonly Moment[]>();

/** What could have been shown by any of these replies, and what the one given shows. */
export function momentOf(replies: readonly Reply[], reply: number): Moment {
  const known = MOMENTS.get(replies) ?? momentsOf(replies);
  MOMENTS.set(replies, known);
  return known[reply] ?? { chances: [], shown: [] };
}

function momentsOf(replies: readonly Reply[]): readonly Moment[] {
  const chances = [...new Set(replies.flatMap(({ shows }) => shows))].sort();
  return replies.map(({ shows }) => ({ chances, shown: [...shows].sort() }));
}

/** How likely each reply is, against the others; 0 is never given. */
export type Weigh = (replies: readonly Reply[], reply: number) => number;
const EVENLY: Weigh = () => 1;

/** Merges states whose futures hold the same moments, from the ends backwards. */
export function readMarkGraph(
  exploration: Exploration,
  routes: Routes = findRoutes(exploration),
  weigh: Weigh = EVENLY,
): MarkGraph {
  const { states, opening } = exploration;
  const endless = routes.playthroughs === null;
  const nodes: MarkNode[] = [];
  const nodeOf: number[] = [];
  const byKey = new Map<string, number>();
  const target = (step: Step): number | 'end' =>
    step.to.kind === 'decision' ? (nodeOf[step.to.state] ?? -1) : 'end';
  // States that can be come back to have no end to begin from: there each is its own node.
  if (endless) for (const [at, state] of routes.groups.flat().entries()) nodeOf[state] = at;
  for (const at of routes.groups.flat()) {
    const { replies, steps } = states[at] ?? { replies: [], steps: [] };
    const edges = merged(
      steps.map((step, reply) => ({
        moment: momentOf(replies, reply),
        facts: factsOf(step.lines),
        to: target(step),
        weight: weigh(replies, reply),
      })),
    );
    const key = endless ? String(at) : edges.map(edgeKey).sort().join('\n');
    const known = byKey.get(key);
    nodeOf[at] = known ?? nodes.length;
    if (known !== undefined) continue;
    byKey.set(key, nodes.length);
    nodes.push({ edges, ahead: new Set() });
  }
  const groups = endless
    ? routes.groups.map((group) => group.map((state) => nodeOf[state] ?? -1))
    : nodes.map((_, at) => [at]);
  const moment = { chances: [], shown: [] };
  const start = { moment, facts: factsOf(opening.lines), to: target(opening), weight: 1 };
  return { nodes: withAhead(nodes, groups), start, groups };
}

/** The same graph with nothing in it but these behaviours: for one point it is far smaller. */
export function onlyWith(graph: MarkGraph, names: readonly string[]): MarkGraph {
  const keep = (seen: readonly string[]): readonly string[] =>
    seen.filter((one) => names.includes(one));
  const moved: number[] = [];
  const to = (edge: MarkEdge): MarkEdge['to'] =>
    edge.to === 'end' ? 'end' : (moved[edge.to] ?? -1);
  const only = (edge: MarkEdge): MarkEdge => ({
    moment: { chances: keep(edge.moment.chances), shown: keep(edge.moment.shown) },
    facts: keep(edge.facts),
    to: to(edge),
    weight: edge.weight,
  });
  // In a story that can go round for ever no node is complete before the others.
  if (graph.groups.some((group) => group.length !== 1) || loops(graph)) return graph;
  const nodes: MarkNode[] = [];
  const byKey = new Map<string, number>();
  for (const [at, node] of graph.nodes.entries()) {
    const edges = merged(node.edges.map(only));
    const key = edges.map(edgeKey).sort().join('\n');
    moved[at] = byKey.get(key) ?? nodes.length;
    if (byKey.has(key)) continue;
    byKey.set(key, nodes.length);
    nodes.push({ edges, ahead: new Set() });
  }
  const groups = nodes.map((_, at) => [at]);
  return { nodes: withAhead(nodes, groups), start: only(graph.start), groups };
}

function loops({ nodes }: MarkGraph): boolean {
  return nodes.some(({ edges }, at) => edges.some((edge) => edge.to === at));
}

function merged(edges: readonly MarkEdge[]): readonly MarkEdge[] {
  const byKey = new Map<string, MarkEdge>();
  for (const edge of edges) {
    const key = edgeKey({ ...edge, weight: 0 });
    if (edge.weight > 0) {
      byKey.set(key, { ...edge, weight: (byKey.get(key)?.weight ?? 0) + edge.weight });
    }
  }
  return [...byKey.values()];
}

function edgeKey({ moment, facts, to, weight }: MarkEdge): string {
  return [moment.chances, moment.shown, facts, to, weight].join('|');
}

function withAhead(
  nodes: readonly MarkNode[],
  groups: readonly (readonly number[])[],
): readonly MarkNode[] {
  const aheads: ReadonlySet<string>[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  for (const group of groups) {
    const ahead = new Set<string>();
    for (const { moment, facts, to } of group.flatMap((at) => nodes[at]?.edges ?? [])) {
      for (const one of [...moment.chances, ...facts]) ahead.add(one);
      if (to !== 'end') for (const one of aheads[to] ?? []) ahead.add(one);
    }
    const key = [...ahead].sort().join();
    const shared = known.get(key) ?? ahead;
    known.set(key, shared);
    for (const at of group) aheads[at] = shared;
  }
  return nodes.map((node, at) => ({ ...node, ahead: aheads[at] ?? node.ahead }));
}
