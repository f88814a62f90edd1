import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For an element that takes the focus whenever `turn` changes, unless `active` is false. */
export function useFocusEachTurn<T extends HTMLElement>(
  turn: number,
  active: boolean,
): RefObject<T | null> {
  const element = useRef<T>(null);
  // Focus moves with the turn alone.
  useLayoutEffect(() => {
    if (active) element.current?.focus({ preventScroll: true });
  }, [turn]);
  return element;
}
