import type { ComponentChildren, JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { LatePart } from '../../kit/late-part';
import type { Line } from '../../kit/lines';
import type { Cast } from '../cast';

type Props = {
  readonly cast: Cast;
  readonly attempt: LiveAttempt;
  readonly lines: readonly Line[];
  readonly notice: ComponentChildren;
};

/** Fetches the record's form, so that it is there when the conversation is over. */
export function fetchRecord(): void {
  // It is asked for again when it is wanted, and then its absence is said.
  import('./record-screen').catch(report);
}

/** The screen for the complaint record, which nobody needs before they have talked. */
export function LateRecord(props: Props): JSX.Element {
  return (
    <LatePart
      sorry={play().notLoaded}
      load={() => import('./record-screen')}
      draw={({ RecordScreen }) => <RecordScreen {...props} />}
    />
  );
}
