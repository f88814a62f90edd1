import type { JSX } from 'preact';
import type { Outcome } from '../../core/marking/mark';
import type { Finding } from '../../core/report/debrief';
import type { Entry } from '../../core/transcript/entries';
import type { DatedLaw } from './cast';
import { Icon } from './icons';
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

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'Met',
  'not-yet': 'Not yet',
  'not-observed': 'Not observed',
};

/** One marking point: its outcome, and the moments that it rests on. */
export function FindingCard(props: Props): JSX.Element {
  const { finding, stage } = props;
  const { point, outcome, moments } = finding;
  return (
    <li>
      {stage && <h3 class="stage-title">{stage}</h3>}
      <div class={`finding card ${outcome}${point.headline ? ' headline' : ''}`}>
        <div class="verdict">
          {point.headline ? <h3>{point.title}</h3> : <h4>{point.title}</h4>}
          <p class="badge">
            <Icon name={outcome} />
            {OUTCOME_WORDS[outcome]}
          </p>
        </div>
        <p class="asks">{point.asks}</p>
        {moments.some((moment) => moment.critical) && (
          <p class="critical">
            A critical fault was made here. It decides this point, whatever else went well.
          </p>
        )}
        {outcome === 'not-observed' && <p class="soft">{notObserved(finding)}</p>}
        {moments.length > 0 && <Moments {...props} />}
      </div>
    </li>
  );
}

function Moments({ finding, open, law, entries, attempt }: Props): JSX.Element {
  return (
    <details open={open}>
      <summary>{summary(finding)}</summary>
      <MomentList moments={finding.moments} law={law} entries={entries} attempt={attempt} />
    </details>
  );
}

/** What is inside, so that a closed card still says something. */
function summary({ moments }: Finding): string {
  const [first] = moments;
  const more = moments.length - 1;
  const lead =
    first?.effect === 'missed' || first?.effect === 'declined' ? LEADS[first.effect] : '';
  const words = `${lead}${first?.shows[0] ?? ''}`;
  return more > 0 ? `${words}, and ${more} more` : words;
}

const LEADS = { missed: 'A chance to take: ', declined: 'A mistake you did not make: ' } as const;
