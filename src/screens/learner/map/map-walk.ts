import type { Chart } from './chart';
import type { Layout } from './map-layout';

/** The place that an arrow key leads to from `current`; null for another key, or where none is. */
export function placeBy(
  key: string,
  current: string,
  before: string | null,
  chart: Chart,
  layout: Layout,
): string | null {
  switch (key) {
    case 'ArrowDown':
      return onward(current, chart);
    case 'ArrowUp':
      return backward(current, before, chart);
    case 'ArrowLeft':
      return beside(current, -1, layout);
    case 'ArrowRight':
      return beside(current, 1, layout);
    case 'Home':
      return chart.map.start;
    case 'End':
      return chart.map.places.findLast(({ kind }) => kind === 'end')?.id ?? null;
    default:
      return null;
  }
}

/** The way that was walked, or else the one that most replies take. */
function onward(current: string, { edges, way }: Chart): string | null {
  const ways = edges.filter(({ from, to }) => from === current && to !== current);
  const most = [...ways].sort((a, b) => b.replies.length - a.replies.length)[0];
  return (ways.find((edge) => way?.walked(edge)) ?? most)?.to ?? null;
}

/** Where one has just come from, or the way that was walked, or else the first that leads here. */
function backward(current: string, before: string | null, { edges, way }: Chart): string | null {
  const ways = edges.filter(({ from, to }) => to === current && from !== current);
  const just = ways.find(({ from }) => from === before);
  return (just ?? ways.find((edge) => way?.walked(edge)) ?? ways[0])?.from ?? null;
}

/** The nearest card to the left or right among those that stand beside this one. */
function beside(current: string, side: 1 | -1, { boxes }: Layout): string | null {
  const here = boxes.get(current);
  if (!here) return null;
  const mates = [...boxes].filter(
    ([id, { x, y, height }]) =>
      id !== current && (x - here.x) * side > 0 && y < here.y + here.height && here.y < y + height,
  );
  const [nearest] = mates.sort(([, a], [, b]) => (a.x - b.x) * side);
  return nearest?.[0] ?? null;
}
