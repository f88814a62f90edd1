import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Decided, type Sampled, standingOf } from '../../../core/marking/judgements';
import { verdictOn } from '../../../core/marking/samplable';
import { samplesOf } from '../../../core/marking/sampling-plan';
import { quality } from '../../../words/quality';
import { dateWords } from '../../kit/date-words';
import { EvidenceLines } from '../evidence-lines';
import { nameOf, PersonChoice } from '../person-choice';
import { personName } from './plan-form';
import type { AssuredObservation, QualityDesk, QualityFacts } from './quality-cast';

type Props = {
  readonly desk: QualityDesk;
  readonly facts: QualityFacts;
  readonly observation: AssuredObservation;
  readonly changed: () => void;
};

/** One observation: its decisions with their evidence, and a verdict on each that is sampled. */
export function LookAt({ desk, facts, observation, changed }: Props): JSX.Element {
  const t = quality();
  const [by, setBy] = useState(desk.last());
  const { decisions } = standingOf(observation.judgements);
  const sampled = new Set(
    facts.plans
      .flatMap(samplesOf)
      .filter(({ record }) => record === observation.id)
      .flatMap(({ criteria }) => criteria),
  );
  const all = [...decisions.values()].sort((a, b) =>
    a.criterion.localeCompare(b.criterion, 'en', { numeric: true }),
  );
  const others = all.filter(({ criterion }) => !sampled.has(criterion));
  const item = { desk, facts, observation, by, changed };
  return (
    <>
      <p class="soft">
        {t.queue.about(
          personName(facts, observation.assessor),
          observation.learnerCode || t.queue.noCode,
        )}
      </p>
      <section class="card">
        <PersonChoice
          label={t.who}
          none={t.whoNone}
          people={facts.people}
          chosen={by}
          choose={(code) => {
            desk.remember(code);
            setBy(code);
          }}
        />
      </section>
      <section class="card">
        <h2>{t.look.sampled}</h2>
        {sampled.size === 0 && <p class="notice">{t.look.notSampled}</p>}
        <ul class="rows stack">
          {all
            .filter(({ criterion }) => sampled.has(criterion))
            .map((decided) => (
              <li key={decided.criterion}>
                <Decision observation={observation} decided={decided} />
                <VerdictForm {...item} criterion={decided.criterion} />
              </li>
            ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section class="card">
          <h2>{t.look.others}</h2>
          <ul class="rows stack">
            {others.map((decided) => (
              <li key={decided.criterion}>
                <Decision observation={observation} decided={decided} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type DecisionProps = { readonly observation: AssuredObservation; readonly decided: Decided };

function Decision({ observation, decided }: DecisionProps): JSX.Element {
  const { look, outcomes } = quality();
  const { criterion, outcome, suggestion, reason } = decided;
  const { evidence, questions } = standingOf(observation.judgements);
  const lines = evidence.get(criterion) ?? [];
  return (
    <>
      <h3>{criterion}</h3>
      <p>
        <b>{look.decided(outcomes[outcome])}</b>
      </p>
      {suggestion && <p class="soft">{look.suggested(outcomes[suggestion])}</p>}
      {reason !== '' && <p>{look.reason(reason)}</p>}
      {questions
        .filter((one) => one.criterion === criterion)
        .map(({ question, answer }) => (
          <p key={question}>{look.question(question, answer)}</p>
        ))}
      {lines.length === 0 ? (
        <p class="soft">{look.noEvidence}</p>
      ) : (
        <EvidenceLines entries={observation.entries} lines={lines} words={look} />
      )}
    </>
  );
}

type FormProps = Props & { readonly by: string; readonly criterion: string };

function VerdictForm({ desk, facts, observation, by, criterion, changed }: FormProps): JSX.Element {
  const t = quality();
  const id = useId();
  const [comment, setComment] = useState('');
  const [said, say] = useState('');
  const before = verdictOn(observation.judgements, criterion);
  const give = async (verdict: Sampled['verdict']): Promise<void> => {
    if (by === '') return say(t.needWho);
    const sampled: Sampled = { kind: 'sampled', by, at: Date.now(), criterion, verdict, comment };
    try {
      const refused = await desk.sample(observation.id, observation.judgements.length, sampled);
      if (refused === 'taken') changed();
      if (refused !== null) return say(t.look.refused[refused]);
      say('');
      setComment('');
      changed();
    } catch {
      say(t.failed);
    }
  };
  return (
    <fieldset>
      <legend class="unseen">{criterion}</legend>
      {before && (
        <p>
          {t.look.stands(
            t.verdicts[before.verdict],
            nameOf(facts.people, before.by),
            dateWords(before.at),
          )}{' '}
          {before.comment}
        </p>
      )}
      <div class="field">
        <label for={id}>{t.look.comment}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={10_000}
          value={comment}
          onInput={({ currentTarget }) => setComment(currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void give('accepted')}>
          {t.look.accept}
          <span class="unseen"> {criterion}</span>
        </button>
        <button type="button" class="danger" onClick={() => void give('rejected')}>
          {t.look.reject}
          <span class="unseen"> {criterion}</span>
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </fieldset>
  );
}
