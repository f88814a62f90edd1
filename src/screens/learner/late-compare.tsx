import type { JSX } from 'preact';
import { modes } from '../../languages/en-GB/modes';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string; readonly other: string | null };

/** Two attempts side by side, whose code is fetched when somebody first wants to see them. */
export function LateCompare(props: Props): JSX.Element {
  return (
    <LateScreen
      title={modes().compare}
      sorry={play().notLoaded}
      load={() => import('./compare/compare')}
      draw={({ Compare }) => <Compare {...props} />}
    />
  );
}
