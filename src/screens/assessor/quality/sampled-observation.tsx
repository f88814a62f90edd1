import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, AssuredObservation, QualityFacts } from '../../../app/quality/quality';
import { type Decided, standingOf } from '../../../core/observation/judgements';
import { samplesOf } from '../../../core/observation/sampling-plan';
import { verdictState } from '../../../core/observation/sampling-report';
import { criteriaNamed } from '../../../core/observation/units';
import { quality } from '../../../languages/en-GB/quality';
import { printRoute } from '../../kit/route';
import { EvidenceLines } from '../parts/evidence-lines';
import { PersonChoice } from '../parts/person-choice';
import { personName } from './plan-form';
import { VerdictPart } from './verdict-form';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly observation: AssuredObservation;
  readonly changed: () => void;
};

/** One observation: its decisions with their evidence, and a verdict on each that is sampled. */
export function SampledObservation(props: Props): JSX.Element {
  const { assurance, facts, observation } = props;
  const t = quality();
  const [by, setBy] = useState(assurance.last());
  const sampled = sampledIn(facts, observation);
  const all = [...standingOf(observation.judgements).decisions.values()].sort((a, b) =>
    a.criterion.localeCompare(b.criterion, 'en', { numeric: true }),
  );
  const choose = (code: string): void => {
    assurance.remember(code);
    setBy(code);
  };
  return (
    <>
      <About facts={facts} observation={observation} />
      <section class="card screen-only">
        <PersonChoice
          label={t.who}
          none={t.whoNone}
          people={facts.people}
          chosen={by}
          choose={choose}
        />
      </section>
      <Decisions
        {...props}
        by={by}
        heading={t.look.sampled}
        decisions={all.filter(({ criterion }) => sampled.has(criterion))}
        sampled
      />
      <Decisions
        {...props}
        by={by}
        heading={t.look.others}
        decisions={all.filter(({ criterion }) => !sampled.has(criterion))}
      />
    </>
  );
}

/** The criteria of this observation that any plan has sampled. */
function sampledIn({ plans }: QualityFacts, { id }: AssuredObservation): ReadonlySet<string> {
  const samples = plans.flatMap(samplesOf).filter(({ record }) => record === id);
  return new Set(samples.flatMap(({ criteria }) => criteria));
}

function About({ facts, observation }: Pick<Props, 'facts' | 'observation'>): JSX.Element {
  const { queue, look } = quality();
  const { id, assessor, learnerCode } = observation;
  return (
    <div class="headline">
      <p class="soft">{queue.about(personName(facts, assessor), learnerCode || queue.noCode)}</p>
      <a class="screen-only" href={printRoute({ kind: 'observed', observation: id })}>
        {look.whole}
      </a>
    </div>
  );
}

type DecisionsProps = Props & {
  readonly by: string;
  readonly heading: string;
  readonly decisions: readonly Decided[];
  readonly sampled?: boolean;
};

function Decisions({ heading, decisions, sampled, ...item }: DecisionsProps): JSX.Element | null {
  const t = quality().look;
  if (decisions.length === 0 && !sampled) return null;
  return (
    <section class="card">
      <h2>{heading}</h2>
      {decisions.length === 0 && <p class="notice">{t.notSampled}</p>}
      {decisions.length > 0 && (
        <ul class="entries stack">
          {decisions.map((decided) => (
            <li key={decided.criterion}>
              <Decision observation={item.observation} decided={decided} sampled={sampled} />
              {sampled && <VerdictPart {...item} criterion={decided.criterion} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type DecisionProps = {
  readonly observation: AssuredObservation;
  readonly decided: Decided;
  readonly sampled: boolean | undefined;
};

function Decision({ observation, decided, sampled }: DecisionProps): JSX.Element {
  const { look, outcomes, verdicts } = quality();
  const { judgements, criteria, entries } = observation;
  const { criterion, outcome, suggestion, reason } = decided;
  const { evidence, questions } = standingOf(judgements);
  const lines = evidence.get(criterion) ?? [];
  const state = verdictState(judgements, criterion);
  return (
    <>
      <div class="headline">
        <h3>
          {`${criteriaNamed([criterion], observation)} ${criteria.get(criterion) ?? ''}`.trim()}
        </h3>
        {sampled && <span class={`state ${state}`}>{verdicts[state]}</span>}
      </div>
      <p>
        <b>{look.decided(outcomes[outcome])}</b>{' '}
        {suggestion && <span class="soft">{look.suggested(outcomes[suggestion])}</span>}
      </p>
      {reason !== '' && <p>{look.reason(reason)}</p>}
      {questions
        .filter((one) => one.criterion === criterion)
        .map(({ question, answer }) => (
          <p key={question}>{look.question(question, answer)}</p>
        ))}
      {lines.length === 0 ? (
        <p class="soft">{look.noEvidence}</p>
      ) : (
        <EvidenceLines entries={entries} lines={lines} words={look} />
      )}
    </>
  );
}
