import type { JSX } from 'preact';
import type { Moment } from '../../../core/debrief/moment';
import type { Entry } from '../../../core/transcript/entries';
import type { DatedLaw } from '../../../shell/shipped/law';
import { MomentItem } from './moment-item';

type Props = {
  readonly moments: readonly Moment[];
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/** The moments that an outcome rests on, in the order of the evidence. */
export function MomentList({ moments, ...about }: Props): JSX.Element {
  return (
    <ol class="moments">
      {moments.map((moment) => (
        <MomentItem key={`${moment.entry} ${moment.effect}`} moment={moment} {...about} />
      ))}
    </ol>
  );
}
