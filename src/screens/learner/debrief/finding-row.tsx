import type { JSX } from 'preact';
import type { Finding } from '../../../core/debrief/debrief';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { play } from '../../../languages/en-GB/play';
import type { DatedLaw } from '../../../shell/shipped/law';
import { BRITISH } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { MomentList } from './moment-list';

type Props = {
  readonly finding: Finding;
  /** The stage that begins with this point, if one does. */
  readonly stage: string | null;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/** One marking point in a line: its outcome, and, opened, the moments that it rests on. */
export function FindingRow({ finding, stage, law, entries, attempt }: Props): JSX.Element {
  const { point, outcome, critical, moments, unread } = finding;
  const Title = point.headline ? 'h3' : 'h4';
  return (
    <li>
      {stage && (
        <h3 class="stage-title" lang={BRITISH}>
          {stage}
        </h3>
      )}
      <details class={`finding ${outcome}`}>
        <summary>
          <Title lang={BRITISH}>{point.title}</Title>
          <span class="outcome">
            <Icon name={outcome} />
            {debrief().outcome[outcome]}
          </span>
        </summary>
        <p class="asks" lang={BRITISH}>
          {point.asks}
        </p>
        {critical && <p class="critical">{debrief().critical}</p>}
        {outcome === 'not-observed' && <p class="soft">{notObserved(finding)}</p>}
        {unread.fields.length > 0 && (
          <p class="soft">
            {debrief().unreadFields(unread.fields.map((field) => play().recordLabels[field]))}
          </p>
        )}
        {unread.note && <p class="soft">{debrief().unreadNote}</p>}
        {moments.length > 0 && (
          <MomentList moments={moments} law={law} entries={entries} attempt={attempt} />
        )}
      </details>
    </li>
  );
}

/** Why a point was not observed, in one sentence. */
function notObserved({ moments }: Finding): string {
  return moments.length === 0 ? debrief().noChance : debrief().littleChance;
}
