import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So few rows are all drawn: they can then be printed and searched as a whole. */
const ALL_DRAWN = 60;
/** Drawn above and below what can be seen, so that the keyboard always finds a next row. */
const BEYOND = 4;
const GUESS = 56;

type WindowRows = {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The rows to draw: from the first up to, and without, the last. */
  readonly from: number;
  readonly to: number;
  /** No more rows than this are drawn at once. */
  readonly span: number;
  /** The height in pixels of what is not drawn, above and below. */
  readonly above: number;
  readonly below: number;
  readonly onScroll: () => void;
  readonly printing: boolean;
};

/** Which of many rows of one height need to be drawn, as the element around them is scrolled. */
export function useWindowRows(count: number): WindowRows {
  const scroller = useRef<HTMLElement>(null);
  const [{ top, height, row }, setSeen] = useState({ top: 0, height: 600, row: GUESS });
  const look = (): void => {
    const box = scroller.current;
    if (!box || count <= ALL_DRAWN) return;
    const drawn = box.querySelector<HTMLElement>('tbody tr:not([aria-hidden])');
    const next = { height: box.clientHeight, row: drawn?.offsetHeight || row };
    // In steps: the few pixels of one wheel turn need no new rows.
    const step = Math.floor(box.scrollTop / next.row / (BEYOND / 2)) * (BEYOND / 2) * next.row;
    setSeen((now) =>
      now.top === step && now.height === next.height && now.row === next.row
        ? now
        : { ...next, top: step },
    );
  };
  const printing = usePrinting();
  useLayoutEffect(() => {
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [count]);
  if (count <= ALL_DRAWN || printing) {
    const all = { from: 0, to: count, span: Math.max(1, count), above: 0, below: 0 };
    return { scroller, ...all, onScroll: look, printing };
  }
  const from = Math.min(Math.max(0, Math.floor(top / row) - BEYOND), count - 1);
  const to = Math.min(count, Math.ceil((top + height) / row) + BEYOND + BEYOND / 2);
  const span = Math.ceil(height / row) + 1 + 2 * BEYOND + BEYOND / 2;
  const [above, below] = [from * row, (count - to) * row];
  return { scroller, from, to, span, above, below, onScroll: look, printing };
}

/** Whether the page is being printed: what is out of sight on a screen is wanted on paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
