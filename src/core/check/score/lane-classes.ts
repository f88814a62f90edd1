import { type Kind, type Lane, type Moved, NOTHING } from './lane';
import { goesRound, type MarkEdge, type MarkGraph } from './moments';

/**
 * What one point can have come to at each node of a graph, in as few classes as what is still to
 * come tells apart.
 */
export type LaneClasses = {
  /** How many there are at a node. */
  readonly sizes: readonly number[];
  readonly start: Moved;
  /** By node and edge, what each class comes to. */
  readonly moves: readonly (readonly (readonly Moved[])[])[];
};

export type KindOf = (edge: MarkEdge, ahead: ReadonlySet<string>) => Kind;

/** A place as one of a class; `settled` once every way on meets as many, which `met` counts already. */
type Class = Moved & { readonly settled: boolean };
type ClassesAt = ReadonlyMap<number, Class>;
const ENDED: Class = { id: 0, met: 0, settled: true };

/** Follows a lane through a graph by itself. In a graph that goes round, every place is a class. */
export function readLaneClasses(graph: MarkGraph, lane: Lane, kindOf: KindOf): LaneClasses {
  const take = (place: number, edge: MarkEdge): Moved =>
    lane(place, kindOf(edge, ahead(graph, edge)));
  const places = placesReached(graph, take);
  const classes: ClassesAt[] = [];
  const onwards = (place: number, edge: MarkEdge): Class => {
    const { id, met } = take(place, edge);
    const to = edge.to === 'end' ? ENDED : (classes[edge.to]?.get(id) ?? ENDED);
    return { ...to, met: met + to.met };
  };
  const whole = goesRound(graph);
  for (const [at, { edges }] of graph.nodes.entries()) {
    const found = [...(places[at] ?? [])];
    classes[at] = whole
      ? new Map(found.map((place, id) => [place, { id, met: 0, settled: false }]))
      : alike(found, (place) => edges.map((edge) => onwards(place, edge)));
  }
  const moves = graph.nodes.map(({ edges }, at) => {
    const firsts = firstOfEach(classes[at] ?? new Map());
    return edges.map((edge) =>
      firsts.map(([place, { met }]) => {
        const next = onwards(place, edge);
        return { id: next.id, met: next.met - met };
      }),
    );
  });
  return {
    sizes: classes.map((at) => firstOfEach(at).length),
    start: onwards(0, graph.start),
    moves,
  };
}

/** Puts those places into one class that every way on takes to the same. */
function alike(places: readonly number[], waysOn: (place: number) => readonly Class[]): ClassesAt {
  const ids = new Map<string, number>();
  return new Map(
    places.map((place) => {
      const outs = waysOn(place);
      const met = Math.min(...outs.map((out) => out.met));
      const settled = outs.every((out) => out.settled && out.met === met);
      const key = settled
        ? 'settled'
        : outs.map((out) => `${out.settled ? '' : out.id}/${out.met - met}`).join();
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return [place, { id, met, settled }];
    }),
  );
}

function firstOfEach(classes: ClassesAt): readonly (readonly [number, Class])[] {
  const firsts: [number, Class][] = [];
  for (const [place, one] of classes) firsts[one.id] ??= [place, one];
  return firsts;
}

/** The places that the lane can be at, at each node. */
function placesReached(
  { nodes, start }: MarkGraph,
  take: (place: number, edge: MarkEdge) => Moved,
): readonly ReadonlySet<number>[] {
  const reached = nodes.map(() => new Set<number>());
  const open: (readonly [node: number, place: number])[] = [];
  const go = (place: number, edge: MarkEdge): void => {
    const { id } = take(place, edge);
    if (edge.to === 'end' || reached[edge.to]?.has(id)) return;
    reached[edge.to]?.add(id);
    open.push([edge.to, id]);
  };
  go(0, start);
  for (let next = open.pop(); next; next = open.pop()) {
    for (const edge of nodes[next[0]]?.edges ?? []) go(next[1], edge);
  }
  return reached;
}

function ahead({ nodes }: MarkGraph, { to }: MarkEdge): ReadonlySet<string> {
  return to === 'end' ? NOTHING : (nodes[to]?.ahead ?? NOTHING);
}
