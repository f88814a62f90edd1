import type { JSX } from 'preact';
import { instead } from '../../shell/page/faults';
import { useAnswer } from './answer';

type Props<T> = {
  /** What is said when it cannot be fetched; nothing, if it does not say. */
  readonly sorry?: string;
  readonly load: () => Promise<T>;
  readonly draw: (loaded: T) => JSX.Element;
};

/** A part of a screen that is fetched when it is first wanted; nothing is there until then. */
export function LatePart<T>({ sorry, load, draw }: Props<T>): JSX.Element | null {
  const loaded = useAnswer(() => load().catch(instead('missing' as const)), 0);
  if (loaded === null) return null;
  if (loaded !== 'missing') return draw(loaded as T);
  return sorry === undefined ? null : <p class="notice">{sorry}</p>;
}
