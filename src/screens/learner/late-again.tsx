import type { JSX } from 'preact';
import { modes } from '../../languages/en-GB/modes';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string; readonly at: number | null };

/** Trying a moment again, whose code is fetched when somebody first wants to. */
export function LateAgain(props: Props): JSX.Element {
  return (
    <LateScreen
      title={modes().again}
      sorry={play().notLoaded}
      load={() => import('./again/again')}
      draw={({ Again }) => <Again {...props} />}
    />
  );
}
