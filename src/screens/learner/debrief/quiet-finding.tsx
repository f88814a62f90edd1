import type { JSX } from 'preact';
import type { Finding } from '../../../core/debrief/debrief';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import type { DatedLaw } from '../../../shell/shipped/law';
import { BRITISH } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { MomentList } from './moment-list';

type Props = {
  readonly finding: Finding;
  /** The stage that begins with this point, if one does. */
  readonly stage: string | null;
  /** Whether it is the first of those not observed in its stage. */
  readonly lead: boolean;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/** A marking point that was not observed: its name, and the rest for whoever wants it. */
export function QuietFinding({ finding, stage, lead, law, entries, attempt }: Props): JSX.Element {
  const { point, moments } = finding;
  return (
    <li class="quiet-finding">
      {stage && (
        <h3 class="stage-title" lang={BRITISH}>
          {stage}
        </h3>
      )}
      {lead && <span class="lead">{debrief().notObservedHere} </span>}
      <details>
        <summary>
          <Icon name="not-observed" />
          <h4 lang={BRITISH}>{point.title}</h4>
          <span class="unseen">: {debrief().outcome['not-observed']}</span>
        </summary>
        <p class="asks" lang={BRITISH}>
          {point.asks}
        </p>
        <p class="soft">{notObserved(finding)}</p>
        {moments.length > 0 && (
          <MomentList moments={moments} law={law} entries={entries} attempt={attempt} />
        )}
      </details>
    </li>
  );
}

/** Why a point was not observed, in one sentence. */
export function notObserved({ moments }: Finding): string {
  return moments.length === 0 ? debrief().noChance : debrief().littleChance;
}
