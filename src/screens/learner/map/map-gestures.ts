import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type Point = { readonly x: number; readonly y: number };

/** Ctrl and wheel (a pinch on a touchpad too), a pinch of two fingers, and dragging by mouse. */
export function useGestures(
  window: RefObject<HTMLDivElement | null>,
  scale: RefObject<number>,
  zoom: (wanted: number, at: Point) => void,
): void {
  const act = useRef(zoom);
  act.current = zoom;
  useEffect(() => {
    const view = window.current;
    if (!view) return;
    const stop = new AbortController();
    const { signal } = stop;
    const inside = (x: number, y: number): Point => {
      const box = view.getBoundingClientRect();
      return { x: x - box.x, y: y - box.y };
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const wanted = (scale.current ?? 1) * Math.exp(-event.deltaY * 0.004);
      act.current(wanted, inside(event.clientX, event.clientY));
    };
    view.addEventListener('wheel', wheel, { passive: false, signal });
    pinch(
      view,
      signal,
      () => scale.current ?? 1,
      (wanted, x, y) => act.current(wanted, inside(x, y)),
    );
    drag(view, signal);
    return () => stop.abort();
  }, []);
}

function pinch(
  view: HTMLElement,
  signal: AbortSignal,
  scale: () => number,
  zoom: (wanted: number, x: number, y: number) => void,
): void {
  let start: { readonly apart: number; readonly scale: number } | null = null;
  const read = ({ touches }: TouchEvent) => {
    const [a, b] = touches;
    if (!a || !b || touches.length !== 2) return null;
    const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    return { apart, x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
  };
  const begin = (event: TouchEvent): void => {
    const fingers = read(event);
    start = fingers && { apart: fingers.apart, scale: scale() };
  };
  const move = (event: TouchEvent): void => {
    const fingers = read(event);
    if (!fingers || !start) return;
    event.preventDefault();
    zoom((start.scale * fingers.apart) / start.apart, fingers.x, fingers.y);
  };
  view.addEventListener('touchstart', begin, { passive: true, signal });
  view.addEventListener('touchmove', move, { passive: false, signal });
  view.addEventListener('touchend', begin, { passive: true, signal });
}

/** Further than a hand trembles: from here on a press is a drag and not a click. */
const TREMBLE = 5;

function drag(view: HTMLElement, signal: AbortSignal): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let moved = false;
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop };
    moved = false;
  };
  const move = (event: PointerEvent): void => {
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!moved && Math.hypot(x, y) < TREMBLE) return;
    if (!moved) view.setPointerCapture(event.pointerId);
    moved = true;
    view.scrollTo(from.left - x, from.top - y);
  };
  const up = (): void => {
    from = null;
  };
  const click = (event: MouseEvent): void => {
    if (!moved) return;
    event.stopPropagation();
    moved = false;
  };
  // A press would give the focus to a card; a click does, and a drag does not.
  view.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  view.addEventListener('pointerdown', down, { signal });
  view.addEventListener('pointermove', move, { signal });
  view.addEventListener('pointerup', up, { signal });
  view.addEventListener('pointercancel', up, { signal });
  view.addEventListener('click', click, { capture: true, signal });
}
