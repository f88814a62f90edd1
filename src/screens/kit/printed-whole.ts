import { useEffect } from 'preact/hooks';

/** Opens what `closed` selects when the page is printed: on paper nothing can be opened. */
export function usePrintedWhole(closed: string): void {
  useEffect(() => {
    const open = (): void => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>(closed)) one.open = true;
    };
    addEventListener('beforeprint', open);
    return () => removeEventListener('beforeprint', open);
  }, [closed]);
}
