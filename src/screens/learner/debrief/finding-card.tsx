import type { JSX } from 'preact';
import type { Finding } from '../../../core/debrief/debrief';
import type { Moment } from '../../../core/debrief/moment';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import type { DatedLaw } from '../../../shell/shipped/law';
import { BRITISH, Content, filled } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { MomentList } from './moment-list';
import { notObserved } from './quiet-finding';

type Props = {
  readonly finding: Finding;
  /** The stage of the conversation that begins with this point, if one does. */
  readonly stage: string | null;
  readonly open: boolean;
  readonly law: readonly DatedLaw[];
  readonly entries: readonly Entry[];
  readonly attempt: string;
};

/** One marking point: its outcome, and the moments that it rests on. */
export function FindingCard(props: Props): JSX.Element {
  const { finding, stage } = props;
  const { point, outcome, moments } = finding;
  return (
    <li>
      {stage && (
        <h3 class="stage-title" lang={BRITISH}>
          {stage}
        </h3>
      )}
      <div class={`finding card ${outcome}${point.headline ? ' headline' : ''}`}>
        <div class="verdict">
          {point.headline ? (
            <h3 lang={BRITISH}>{point.title}</h3>
          ) : (
            <h4 lang={BRITISH}>{point.title}</h4>
          )}
          <p class="badge">
            <Icon name={outcome} />
            {debrief().outcome[outcome]}
          </p>
        </div>
        <p class="asks" lang={BRITISH}>
          {point.asks}
        </p>
        {moments.some((moment) => moment.critical) && <p class="critical">{debrief().critical}</p>}
        {outcome === 'not-observed' && <p class="soft">{notObserved(finding)}</p>}
        {moments.length > 0 && <Moments {...props} />}
      </div>
    </li>
  );
}

function Moments({ finding, open, law, entries, attempt }: Props): JSX.Element {
  return (
    <details open={open}>
      <summary>
        <Summary {...finding} />
      </summary>
      <MomentList moments={finding.moments} law={law} entries={entries} attempt={attempt} />
    </details>
  );
}

/** What is inside, so that a closed card still says something. */
function Summary({ moments }: Finding): JSX.Element {
  const [first] = moments;
  const more = moments.length - 1;
  const lead = (gap: string): string => leadWords(first?.effect, gap);
  const words = (gap: string): string =>
    more > 0 ? debrief().andMore(lead(gap), more) : lead(gap);
  return <>{filled(words, <Content lang={BRITISH}>{first?.shows[0]}</Content>)}</>;
}

function leadWords(effect: Moment['effect'] | undefined, shown: string): string {
  if (effect === 'missed') return debrief().toTake(shown);
  return effect === 'declined' ? debrief().notMade(shown) : shown;
}
