import { useLayoutEffect, useState } from 'preact/hooks';

/** How much room a drawing has: the width in CSS pixels, and the size of the page's letters. */
export type Room = { readonly width: number; readonly rem: number };

/** The room within an element. A drawing that shrank with its page could not be read on a phone, so it is laid out for its width. */
export function useRoom(host: { readonly current: HTMLElement | null }): Room {
  const [room, setRoom] = useState<Room>({ width: 640, rem: 16 });
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      if (element.clientWidth > 0) setRoom({ width: element.clientWidth, rem });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return room;
}
