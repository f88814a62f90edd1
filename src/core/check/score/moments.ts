import { keeping } from '../../marking/record-facts';
import { parted, showing } from '../../marking/same-law';
import { signChances } from '../../marking/witness';
import type { Ending, Reply, Said } from '../../transcript/entries';
import type { Exploration, Step } from '../explore/explore';
import { findRoutes, type Routes } from '../explore/routes';
import { noteFactsIn } from './note';
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
  /** What came out that the record has to hold, as behaviours; and what bears on a note. */
  readonly facts: readonly string[];
  readonly to: number | 'end';
  /** How many of the node's replies do just this. */
  readonly weight: number;
};

const NOTHING: ReadonlySet<string> = new Set();

const KNOWN_FACTS = new WeakMap<readonly Said[], readonly string[]>();

/** What came out in a step, of a story with these colleagues. */
export function factsOf({ lines, to }: Step, colleagues: readonly string[]): readonly string[] {
  const ending = to.kind === 'ended' ? to.ending : null;
  const known = KNOWN_FACTS.get(lines) ?? factsIn(lines, colleagues, ending);
  KNOWN_FACTS.set(lines, known);
  return known;
}

/** The behaviours that a record could show because of these lines, and what bears on a note. */
export function factsIn(
  lines: readonly Said[],
  colleagues: readonly string[],
  ending: Ending | null,
): readonly string[] {
  const found = lines.flatMap((line) => [
    ...(line.facts ?? []).flatMap(({ name, value }) => keeping(name, value) ?? []),
    ...(line.promises ?? []).flatMap((value) => keeping('promises', value) ?? []),
    ...(line.sensitive ? ['record.sensitive'] : []),
    // A sign can be noted or not, as a fact can be recorded or not: it depends on no reply.
    ...signChances(line.cues ?? []),
  ]);
  return [...new Set([...found, ...noteFactsIn(lines, colleagues, ending)])].sort();
}

const MOMENTS = new WeakMap<readonly Reply[], readonly Moment[]>();

/** What could have been shown by any of these replies, and what the one given shows. */
export function momentOf(replies: readonly Reply[], reply: number): Moment {
  const known = MOMENTS.get(replies) ?? momentsOf(replies);
  MOMENTS.set(replies, known);
  return known[reply] ?? { chances: [], shown: [] };
}

function momentsOf(replies: readonly Reply[]): readonly Moment[] {
  const chances = [...new Set(replies.flatMap(showing))].sort();
  return replies.map((reply) => ({ chances, shown: [...showing(reply)].sort() }));
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
  const { states, opening, colleagues } = exploration;
  const endless = routes.playthroughs === null;
  const reached = reachedBy(exploration, weigh);
  const order = routes.groups.flat().filter((at) => reached.has(at));
  const nodes: MarkNode[] = [];
  const nodeOf: number[] = [];
  const byKey = new Map<string, number>();
  const keyOf = createEdgeKeys();
  const target = (step: Step): number | 'end' =>
    step.to.kind === 'decision' ? (nodeOf[step.to.state] ?? -1) : 'end';
  // States that can be come back to have no end to begin from: there each is its own node.
  if (endless) for (const [at, state] of order.entries()) nodeOf[state] = at;
  for (const at of order) {
    const { replies, steps } = states[at] ?? { replies: [], steps: [] };
    const edges = merged(
      steps.map((step, reply) => ({
        moment: momentOf(replies, reply),
        facts: factsOf(step, colleagues),
        to: target(step),
        weight: weigh(replies, reply),
      })),
      keyOf,
    );
    const key = endless ? String(at) : nodeKey(edges, keyOf);
    const known = byKey.get(key);
    nodeOf[at] = known ?? nodes.length;
    if (known !== undefined) continue;
    byKey.set(key, nodes.length);
    nodes.push({ edges, ahead: NOTHING });
  }
  const groups = endless
    ? routes.groups.flatMap((group) => {
        const some = group.filter((at) => reached.has(at)).map((state) => nodeOf[state] ?? -1);
        return some.length === 0 ? [] : [some];
      })
    : nodes.map((_, at) => [at]);
  const moment = { chances: [], shown: [] };
  const start = { moment, facts: factsOf(opening, colleagues), to: target(opening), weight: 1 };
  return { nodes: withAhead(nodes, groups), start, groups };
}

/** The states that replies given with these weights ever lead to. */
function reachedBy({ opening, states }: Exploration, weigh: Weigh): ReadonlySet<number> {
  const reached = new Set<number>();
  const open: number[] = [];
  const go = ({ to }: Step): void => {
    if (to.kind !== 'decision' || reached.has(to.state)) return;
    reached.add(to.state);
    open.push(to.state);
  };
  go(opening);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { replies, steps } = states[at] ?? { replies: [], steps: [] };
    for (const [reply, step] of steps.entries()) if (weigh(replies, reply) > 0) go(step);
  }
  return reached;
}

/** The same graph with nothing in it but these behaviours: for one point it is far smaller. */
export function onlyWith(graph: MarkGraph, names: readonly string[]): MarkGraph {
  const keep = (seen: readonly string[]): readonly string[] =>
    seen.filter((one) => names.includes(parted(one).behaviour));
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
  if (goesRound(graph)) return graph;
  const nodes: MarkNode[] = [];
  const byKey = new Map<string, number>();
  const keyOf = createEdgeKeys();
  for (const [at, node] of graph.nodes.entries()) {
    const edges = merged(node.edges.map(only), keyOf);
    const key = nodeKey(edges, keyOf);
    moved[at] = byKey.get(key) ?? nodes.length;
    if (byKey.has(key)) continue;
    byKey.set(key, nodes.length);
    nodes.push({ edges, ahead: NOTHING });
  }
  const groups = nodes.map((_, at) => [at]);
  return { nodes: withAhead(nodes, groups), start: only(graph.start), groups };
}

/** Whether some node can be come back to. */
export function goesRound({ nodes, groups }: MarkGraph): boolean {
  const loops = nodes.some(({ edges }, at) => edges.some((edge) => edge.to === at));
  return loops || groups.some((group) => group.length !== 1);
}

type EdgeKey = (edge: MarkEdge) => string;

function merged(edges: readonly MarkEdge[], keyOf: EdgeKey): readonly MarkEdge[] {
  const byKey = new Map<string, MarkEdge>();
  for (const edge of edges) {
    const key = keyOf(edge);
    if (edge.weight > 0) {
      byKey.set(key, { ...edge, weight: (byKey.get(key)?.weight ?? 0) + edge.weight });
    }
  }
  return [...byKey.values()];
}

function nodeKey(edges: readonly MarkEdge[], keyOf: EdgeKey): string {
  return edges
    .map((edge) => `${keyOf(edge)} ${edge.weight}`)
    .sort()
    .join('|');
}

/** Names edges that do the same to marks, whatever their weights; each list is read but once. */
function createEdgeKeys(): EdgeKey {
  const numbers = new Map<string, number>();
  const known = new WeakMap<readonly string[], number>();
  const numberOf = (list: readonly string[]): number => {
    const old = known.get(list);
    if (old !== undefined) return old;
    const text = list.join();
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(list, number);
    return number;
  };
  return ({ moment, facts, to }) =>
    `${numberOf(moment.chances)} ${numberOf(moment.shown)} ${numberOf(facts)} ${to}`;
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
