import type { JSX } from 'preact';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string; readonly at: number | null };

/** Trying a moment again, whose code is fetched when somebody first wants to. */
export function LateAgain(props: Props): JSX.Element {
  return (
    <LateScreen
      title="Try a moment again"
      sorry="This moment could not be opened. Reload the page to try again; your attempts are kept."
      load={() => import('./again')}
      draw={({ Again }) => <Again {...props} />}
    />
  );
}
