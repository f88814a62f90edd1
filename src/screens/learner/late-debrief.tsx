import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string; readonly line: number | null };

/** The debrief, whose code is fetched when somebody first wants one. */
export function LateDebrief(props: Props): JSX.Element {
  return (
    <LateScreen
      title={play().debrief}
      sorry={play().debriefSorry}
      load={() => import('./debrief/debrief')}
      draw={({ Debrief }) => <Debrief {...props} />}
    />
  );
}
