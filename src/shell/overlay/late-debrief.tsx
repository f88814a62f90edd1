import type { JSX } from 'preact';
import { useAnswer } from './answer';
import { Bar } from './bar';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string; readonly line: number | null };

/** The debrief, whose code is fetched when somebody first wants one. */
export function LateDebrief(props: Props): JSX.Element {
  const loaded = useAnswer(() => import('./debrief').catch(() => 'missing' as const), 0);
  if (loaded === 'missing') {
    return (
      <>
        <Bar title="Debrief" />
        <main>
          <p class="notice">
            The debrief could not be loaded. Reload this page to try again; your attempt is kept.
          </p>
        </main>
      </>
    );
  }
  return loaded ? <loaded.Debrief {...props} /> : <main aria-busy="true" />;
}
