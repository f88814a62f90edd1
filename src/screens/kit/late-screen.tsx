import type { JSX } from 'preact';
import { instead } from '../../shell/page/faults';
import { useAnswer } from './answer';
import { Bar } from './bar';

type Props<T> = {
  readonly title: string;
  /** What is said when it cannot be fetched. */
  readonly sorry: string;
  readonly load: () => Promise<T>;
  readonly draw: (loaded: T) => JSX.Element;
};

/** A screen whose code is fetched when somebody first wants it. */
export function LateScreen<T>({ title, sorry, load, draw }: Props<T>): JSX.Element {
  const loaded = useAnswer(() => load().catch(instead('missing' as const)), 0);
  if (loaded === 'missing') {
    return (
      <>
        <Bar title={title} />
        <main>
          <p class="notice">{sorry}</p>
        </main>
      </>
    );
  }
  return loaded === null ? <main aria-busy="true" /> : draw(loaded as T);
}
