import type { JSX } from 'preact';
import type { MapEdge } from '../../../core/map/story-map';
import type { Chart } from './chart';
import type { Layout } from './map-layout';
import type { Line } from './map-ports';
import { letterOf } from './map-words';

type Props = {
  readonly chart: Chart;
  readonly layout: Layout;
  /** The place that is looked at: its own ways stand out. */
  readonly current: string;
};

/** The ways between the places; the one that was walked lies on top. */
export function MapLines({ chart, layout, current }: Props): JSX.Element {
  const walked = (edge: MapEdge): boolean => chart.way?.walked(edge) ?? false;
  const near = ({ from, to }: MapEdge): boolean => from === current || to === current;
  const shown = layout.lines.filter(({ back, edge }) => !back || near(edge) || walked(edge));
  const weight = ({ edge }: Line): number => (walked(edge) ? 2 : near(edge) ? 1 : 0);
  const ordered = [...shown].sort((a, b) => weight(a) - weight(b));
  return (
    <svg class="map-ways" aria-hidden="true">
      {ordered.map((line) => {
        const { edge, back } = line;
        const points = back ? roundabout(line, layout) : line.points;
        const look = walked(edge)
          ? 'walked'
          : near(edge)
            ? 'near-by'
            : chart.way
              ? 'not-walked'
              : '';
        const last = points.at(-1);
        return (
          <g key={`${edge.from} ${edge.to}`} class={`way ${look}${back ? ' back-up' : ''}`}>
            <path class="stroke" d={back ? loopPath(points) : path(points)} />
            {last && (
              <path
                class="tip"
                d={back ? 'M8 -5L-1 0L8 5z' : 'M-5.5 -9L0 0L5.5 -9z'}
                transform={`translate(${last.x} ${last.y})`}
              />
            )}
            <Letters line={line} chart={chart} />
          </g>
        );
      })}
    </svg>
  );
}

/** Which replies go this way, where not all of them do. */
function Letters({ line, chart }: { line: Line; chart: Chart }): JSX.Element | null {
  const { edge, points, back } = line;
  const from = chart.place(edge.from);
  const all = from.kind === 'decision' && edge.replies.length === from.replies.length;
  const [start] = points;
  if (all || back || !start) return null;
  const width = edge.replies.length * 9 + 10;
  return (
    <g class="letters" transform={`translate(${start.x} ${start.y + 15})`}>
      <rect class="letters-body" x={-width / 2} y={-9} width={width} height={18} rx={9} />
      <text y={4}>{edge.replies.map(letterOf).join('')}</text>
    </g>
  );
}

type Points = Line['points'];

/** A curve through the points that leaves and arrives straight down. */
function path(points: Points): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.y + y) / 2;
      return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join('');
}

/** From the side of one card to the side of another further up, or of the same. */
function roundabout({ edge }: Line, { boxes }: Layout): Points {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (!from || !to) return [];
  return [
    { x: from.x + from.width, y: from.y + from.height - 24 },
    { x: to.x + to.width, y: to.y + 24 },
  ];
}

function loopPath([start, end]: Points): string {
  if (!start || !end) return '';
  const out = Math.max(start.x, end.x) + 40 + Math.abs(start.y - end.y) * 0.08;
  return `M${start.x} ${start.y}C${out} ${start.y} ${out} ${end.y} ${end.x} ${end.y}`;
}
