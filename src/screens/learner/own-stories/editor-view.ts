import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** More than fits into the tallest box, so that little scrolling needs no drawing. */
const DRAWN = 120;

/** The lines to draw numbers and remarks for: thousands at once would keep the page busy. */
export function useWindow(box: RefObject<HTMLDivElement | null>): {
  readonly from: number;
  readonly to: number;
  readonly onScroll: () => void;
} {
  const [from, setFrom] = useState(0);
  return {
    from,
    to: from + DRAWN,
    onScroll() {
      const { scrollTop = 0 } = box.current ?? {};
      const top = Math.floor(scrollTop / rowHeight(box.current));
      setFrom(Math.max(0, (Math.floor(top / 40) - 1) * 40));
    },
  };
}

/** Pixels. */
function rowHeight(box: Element | null): number {
  const text = box?.querySelector('textarea');
  return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 24;
}

/** The line the caret is on, from 1. */
export function useCaretLine(area: RefObject<HTMLTextAreaElement | null>): {
  readonly line: number;
  readonly watchCaret: Readonly<Record<'onKeyUp' | 'onClick' | 'onFocus' | 'onSelect', () => void>>;
} {
  const [line, setLine] = useState(1);
  const look = (): void => {
    if (area.current) setLine(lineAt(area.current.value, area.current.selectionStart));
  };
  return { line, watchCaret: { onKeyUp: look, onClick: look, onFocus: look, onSelect: look } };
}

function lineAt(text: string, caret: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < caret; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** Puts the caret on the line asked for, and the line in the upper part of the box. */
export function useArrival(
  { goTo, arrived }: { readonly goTo: number | null; readonly arrived: () => void },
  box: RefObject<HTMLDivElement | null>,
  area: RefObject<HTMLTextAreaElement | null>,
): void {
  // At once: what is typed next belongs on that line.
  useLayoutEffect(() => {
    const text = area.current;
    if (goTo === null || !text || !box.current) return;
    const before = text.value.split('\n').slice(0, goTo - 1);
    const start = before.reduce((sum, one) => sum + one.length + 1, 0);
    const end = text.value.indexOf('\n', start);
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, end < 0 ? text.value.length : end);
    box.current.scrollTop = (goTo - 1) * rowHeight(box.current) - box.current.clientHeight / 3;
    box.current.scrollLeft = 0;
    box.current.scrollIntoView({ block: 'nearest' });
    arrived();
  }, [goTo]);
}
