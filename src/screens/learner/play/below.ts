import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How much of a button may be out of sight before it counts, in pixels: borders are rounded. */
const SLACK = 2;

/**
 * How many of the buttons in a box that scrolls lie below what is in view. The box begins each turn at
 * its top.
 */
export function useBelow(box: RefObject<HTMLElement | null>, turn: number): number {
  const [below, setBelow] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => setBelow(countBelow(element));
    element.scrollTop = 0;
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, turn]);
  return below;
}

function countBelow(box: HTMLElement): number {
  const end = box.getBoundingClientRect().bottom + SLACK;
  const buttons = [...box.querySelectorAll('button')];
  return buttons.filter((button) => button.getBoundingClientRect().bottom > end).length;
}
