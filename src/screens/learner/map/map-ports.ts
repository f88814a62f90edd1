import type { Point } from '@dagrejs/dagre';
import type { MapEdge } from '../../../core/map/story-map';
import type { Box } from './box';

/** A way on the picture, from the foot of one box to the top of another. */
export type Line = {
  readonly edge: MapEdge;
  readonly points: readonly Point[];
  /** Whether it leads back up: drawn only when it is asked about, or was walked. */
  readonly back: boolean;
};

/** Room for the foot of a line, in pixels: for its arrow, or for the letters of its replies. */
const ARROW = 24;
const LETTER = 9;

/**
 * Spreads the ends of lines along the edges of their boxes, in the order of where they go, so that
 * they neither meet nor cross there; and leaves out the bends that a straight way does not need.
 */
export function withPorts(
  lines: readonly Line[],
  boxes: ReadonlyMap<string, Box>,
): readonly Line[] {
  const down = lines.filter(({ back }) => !back);
  return lines.map((line) => {
    const { from, to } = line.edge;
    const [top, foot] = [boxes.get(from), boxes.get(to)];
    if (line.back || !top || !foot) return line;
    const leaving = down.filter(({ edge }) => edge.from === from);
    const coming = down.filter(({ edge }) => edge.to === to);
    const toward = inOrder(
      leaving,
      ({ edge, points }) => bend(points, 2) ?? centre(boxes.get(edge.to)),
    );
    const across = inOrder(
      coming,
      ({ edge, points }) => bend(points, -3) ?? centre(boxes.get(edge.from)),
    );
    const room = leaving.length === 1 ? () => ARROW : lettersWidth;
    const start = { x: port(top, line, toward, room), y: top.y + top.height };
    const end = { x: port(foot, line, across, () => ARROW), y: foot.y };
    return {
      ...line,
      points: [start, ...line.points.slice(1, -1).flatMap((one) => alongside(one, boxes)), end],
    };
  });
}

/** A way past cards runs straight down beside them; a bend between ranks is left out. */
function alongside(
  { x, y }: Line['points'][number],
  boxes: ReadonlyMap<string, Box>,
): Line['points'] {
  const beside = [...boxes.values()].filter((box) => box.y < y && y < box.y + box.height);
  if (beside.length === 0) return [];
  const top = Math.min(...beside.map((box) => box.y));
  const foot = Math.max(...beside.map((box) => box.y + box.height));
  return [
    { x, y: top },
    { x, y: foot },
  ];
}

function lettersWidth({ edge }: Line): number {
  return Math.max(ARROW, edge.replies.length * LETTER + 14);
}

function centre(box: Box | undefined): number {
  return box ? box.x + box.width / 2 : 0;
}

/** Where a line of several ranks passes the first of them; the points between ranks do not count. */
function bend(points: Line['points'], at: number): number | undefined {
  return points.length <= 4 ? undefined : points.at(at)?.x;
}

function inOrder(lines: readonly Line[], x: (line: Line) => number): readonly Line[] {
  return [...lines].sort((a, b) => x(a) - x(b));
}

function port(box: Box, line: Line, mates: readonly Line[], room: (line: Line) => number): number {
  const width = (some: readonly Line[]): number => some.reduce((sum, one) => sum + room(one), 0);
  const whole = width(mates);
  const before = width(mates.slice(0, mates.indexOf(line))) + room(line) / 2;
  const squeeze = Math.min(1, (box.width - 24) / whole);
  return centre(box) + (before - whole / 2) * squeeze;
}
