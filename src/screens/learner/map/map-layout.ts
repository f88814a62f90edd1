import { Graph, type GraphLabel, layout, type NodeLabel, type Point } from '@dagrejs/dagre';
import type { MapPlace } from '../../../core/map/story-map';
import { type Box, boundsOf, overlap } from './box';
import type { Chart } from './chart';
import { type Line, withPorts } from './map-ports';

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  /** Knots of several places, each with a box around them. */
  readonly knots: ReadonlyMap<string, Box>;
  readonly lines: readonly Line[];
};

const GAPS: GraphLabel = { rankdir: 'TB', nodesep: 36, edgesep: 22, ranksep: 72 };
const MARGIN = 28;

/** Lays a chart out from top to bottom; `sizeOf` says how large each place is drawn. */
export function layOut(
  { map, edges }: Chart,
  sizeOf: (place: MapPlace) => Pick<Box, 'width' | 'height'>,
): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, { points?: Point[]; weight?: number }>();
  graph.setGraph({ ...GAPS, marginx: MARGIN, marginy: MARGIN });
  for (const place of map.places) graph.setNode(place.id, { ...sizeOf(place) });
  // More replies, more weight: the ways that most take are drawn straightest.
  for (const edge of edges) graph.setEdge(edge.from, edge.to, { weight: edge.replies.length });
  layout(graph);
  const boxes = new Map(map.places.map(({ id }) => [id, boxOf(graph.node(id))]));
  const lines = edges.map((edge): Line => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    const back = !from || !to || to.y < from.y + from.height;
    return { edge, points: graph.edge(edge.from, edge.to)?.points ?? [], back };
  });
  return {
    width: graph.graph().width ?? 0,
    height: graph.graph().height ?? 0,
    boxes,
    knots: knotsAround(map.places, boxes),
    lines: withPorts(lines, boxes),
  };
}

function boxOf({ x = 0, y = 0, width, height }: NodeLabel): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const BAND = 16;
const BAND_TITLE = 34;

/** A box around the places of each knot that has several, where nothing else stands among them. */
function knotsAround(
  places: readonly MapPlace[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Box> {
  const names = [...new Set(places.flatMap(({ knot }) => knot ?? []))];
  const around = names.flatMap((name): (readonly [string, Box])[] => {
    const inside = places.filter(({ knot }) => knot === name).map(({ id }) => id);
    const band = boundsOf(
      inside.flatMap((id) => boxes.get(id) ?? []),
      BAND,
      BAND_TITLE,
    );
    const alone = [...boxes].every(([id, box]) => inside.includes(id) || !overlap(box, band));
    return inside.length > 1 && alone ? [[name, band]] : [];
  });
  return new Map(around);
}
