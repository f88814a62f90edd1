import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string; readonly at: number | null };

/** A conversation played back, whose code is fetched when somebody first wants that. */
export function LateReplay(props: Props): JSX.Element {
  return (
    <LateScreen
      title={play().replay}
      sorry={play().noReplay}
      load={() => import('./replay/replay')}
      draw={({ Replay }) => <Replay {...props} />}
    />
  );
}
