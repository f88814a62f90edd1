import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, AssuredObservation, QualityFacts } from '../../../app/quality/quality';
import type { Sampled } from '../../../core/observation/judgements';
import { verdictOn } from '../../../core/observation/verdicts';
import { dateWords } from '../../../languages/date-words';
import { quality } from '../../../languages/en-GB/quality';
import { instead } from '../../../shell/page/faults';
import { Field } from '../../kit/field';
import { nameOf } from '../parts/person-choice';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly observation: AssuredObservation;
  readonly changed: () => void;
  /** The code of who assures quality; empty while nobody is chosen. */
  readonly by: string;
  readonly criterion: string;
};

/** The verdict that stands on a decision, and the way to give one. */
export function VerdictPart(props: Props): JSX.Element {
  const t = quality();
  const { facts, observation, criterion } = props;
  const before = verdictOn(observation.judgements, criterion);
  if (!before) return <VerdictForm {...props} />;
  return (
    <>
      <blockquote>
        {before.comment !== '' && <p>{before.comment}</p>}
        <p class="soft">
          {t.look.stands(
            t.verdicts[before.verdict],
            nameOf(facts.people, before.by),
            dateWords(before.at),
          )}
        </p>
      </blockquote>
      <details class="screen-only" key={before.at}>
        <summary>
          {t.look.again}
          <span class="unseen"> {criterion}</span>
        </summary>
        <VerdictForm {...props} />
      </details>
    </>
  );
}

function VerdictForm({ assurance, observation, by, criterion, changed }: Props): JSX.Element {
  const t = quality();
  const [comment, setComment] = useState('');
  const [said, say] = useState('');
  const give = async (verdict: Sampled['verdict']): Promise<void> => {
    if (by === '') return say(t.needWho);
    const sampled: Sampled = { kind: 'sampled', by, at: Date.now(), criterion, verdict, comment };
    const refused = await assurance
      .sample(observation.id, observation.judgements.length, sampled)
      .catch(instead('failed' as const));
    if (refused === 'failed') return say(t.failed);
    say(refused === null ? '' : t.look.refused[refused]);
    if (refused === null) setComment('');
    if (refused === null || refused === 'taken') changed();
  };
  return (
    <fieldset>
      <legend class="unseen">{criterion}</legend>
      <Field label={t.look.comment}>
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={10_000}
            value={comment}
            onInput={({ currentTarget }) => setComment(currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        {(['accepted', 'rejected'] as const).map((verdict) => (
          <button
            key={verdict}
            type="button"
            class={verdict === 'accepted' ? 'quiet' : 'danger'}
            onClick={() => void give(verdict)}
          >
            {t.look.give[verdict]}
            <span class="unseen"> {criterion}</span>
          </button>
        ))}
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </fieldset>
  );
}
