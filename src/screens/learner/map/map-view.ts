import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from './box';
import { type Point, useGestures } from './map-gestures';
import type { Layout } from './map-layout';

const MOST = 2;
const STEP = 1.25;

type View = {
  readonly window: RefObject<HTMLDivElement | null>;
  readonly scale: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the whole map at once. */
  readonly fit: () => void;
  /** Scrolls no further than needed to show a box. */
  readonly show: (box: Box) => void;
};

type Held = {
  readonly scale: number;
  /** What stays where it is when the scale changes: a point of the map, and where in the window. */
  readonly held: { readonly map: Point; readonly at: Point } | null;
};

/**
 * Zooming and panning of a map in a window that scrolls. It begins at the scale that shows all, or
 * at `legible`, the smallest that can be read, with the box `first` in the middle.
 */
export function useMapView(layout: Layout, first: Box | undefined, legible: number): View {
  const window = useRef<HTMLDivElement>(null);
  const [{ scale, held }, setView] = useState<Held>({ scale: 1, held: null });
  const now = useRef(scale);
  now.current = scale;

  const least = (): number => Math.min(1, whole(window.current, layout));
  const zoom = (wanted: number, at: Point = middle(window.current)): void => {
    const view = window.current;
    if (!view) return;
    const next = Math.min(MOST, Math.max(least(), wanted));
    const x = (view.scrollLeft + at.x) / now.current;
    const y = (view.scrollTop + at.y) / now.current;
    setView({ scale: next, held: { map: { x, y }, at } });
  };
  useLayoutEffect(() => {
    if (!held) return;
    const { map, at } = held;
    window.current?.scrollTo(map.x * scale - at.x, map.y * scale - at.y);
  }, [held]);
  const show = (box: Box): void => reveal(window.current, box, now.current);
  useLayoutEffect(() => {
    const view = window.current;
    if (!view) return;
    const start = Math.min(1, Math.max(legible, whole(view, layout)));
    const map = { x: first ? first.x + first.width / 2 : 0, y: first?.y ?? 0 };
    setView({ scale: start, held: { map, at: { x: view.clientWidth / 2, y: 40 } } });
  }, [layout]);
  useGestures(window, now, zoom);
  return {
    window,
    scale,
    zoomIn: () => zoom(scale * STEP),
    zoomOut: () => zoom(scale / STEP),
    fit: () => zoom(least(), { x: 0, y: 0 }),
    show,
  };
}

/** The scale at which all of the map is in the window. */
function whole(view: HTMLElement | null, { width, height }: Layout): number {
  if (!view) return 1;
  return Math.min((view.clientWidth - 2) / width, (view.clientHeight - 2) / height);
}

function middle(view: HTMLElement | null): Point {
  return { x: (view?.clientWidth ?? 0) / 2, y: (view?.clientHeight ?? 0) / 2 };
}

function reveal(view: HTMLElement | null, box: Box, scale: number): void {
  if (!view) return;
  const edge = 28;
  const nearest = (at: number, from: number, to: number, room: number): number => {
    if (from - edge < at || to - from > room - 2 * edge) return from - edge;
    return to + edge > at + room ? to + edge - room : at;
  };
  const { x, y, width, height } = box;
  const across = nearest(view.scrollLeft, x * scale, (x + width) * scale, view.clientWidth);
  const down = nearest(view.scrollTop, y * scale, (y + height) * scale, view.clientHeight);
  view.scrollTo(across, down);
}
