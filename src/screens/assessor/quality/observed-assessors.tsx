import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeptPractice } from '../../../app/quality/practices';
import type { Assurance, QualityFacts } from '../../../app/quality/quality';
import { PROMPTS } from '../../../core/observation/assessor-practice';
import { dateWords } from '../../../languages/date-words';
import { quality } from '../../../languages/en-GB/quality';
import { instead } from '../../../shell/page/faults';
import { isoDay } from '../../../shell/page/iso-day';
import { Field } from '../../kit/field';
import { nameOf } from '../parts/person-choice';
import { PracticeForm } from './practice-form';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  /** The code of who assures quality; empty while nobody is chosen. */
  readonly by: string;
  readonly changed: () => void;
};

/** Assessors who were watched at work: what was seen, what they say to it, and a new one. */
export function ObservedAssessors(props: Props): JSX.Element {
  const { facts } = props;
  const t = quality().practice;
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      {facts.practices.length === 0 && <p class="soft">{t.none}</p>}
      {facts.practices.length > 0 && (
        <ul class="entries stack" aria-label={t.heading}>
          {facts.practices.map((practice) => (
            <Observed key={practice.id} {...props} practice={practice} />
          ))}
        </ul>
      )}
      <PracticeForm {...props} />
    </section>
  );
}

type ObservedProps = Props & { readonly practice: KeptPractice };

function Observed({ practice, ...props }: ObservedProps): JSX.Element {
  const t = quality().practice;
  const { assurance, facts } = props;
  const { by, at, assessor, record, looked, well, next } = practice.seen;
  const title = facts.observations.find(({ id }) => id === record)?.title;
  return (
    <li>
      <div class="headline">
        <h3>{nameOf(facts.people, assessor)}</h3>
        <span class={practice.answers.length > 0 ? 'state finished' : 'state outstanding'}>
          {practice.answers.length > 0 ? t.answered : t.unanswered}
        </span>
      </div>
      <p class="soft">{t.seen(nameOf(facts.people, by), dateWords(at), title ?? '')}</p>
      <ul>
        {PROMPTS.map((prompt) => (
          <li key={prompt}>{t.looked(t.prompts[prompt], t.marks[looked[prompt]])}</li>
        ))}
      </ul>
      {well !== '' && <p>{t.wellSaid(well)}</p>}
      {next !== '' && <p>{t.nextSaid(next)}</p>}
      {practice.answers.map((one) => (
        <blockquote key={one.at}>
          {one.says !== '' && <p>{one.says}</p>}
          <p class="soft">{t.read(nameOf(facts.people, one.by), dateWords(one.at))}</p>
        </blockquote>
      ))}
      {practice.answers.length === 0 && <Answer {...props} practice={practice} />}
      <button
        type="button"
        class="plain screen-only"
        onClick={() => assurance.sharePractice(practice, t.file(isoDay(at)))}
      >
        {t.share}
        <span class="unseen"> {nameOf(facts.people, assessor)}</span>
      </button>
    </li>
  );
}

/** Where the assessor says that they have read it. */
function Answer({ assurance, facts, practice, changed }: ObservedProps): JSX.Element {
  const t = quality().practice;
  const [says, setSays] = useState('');
  const [said, say] = useState('');
  const { assessor } = practice.seen;
  const answer = async (): Promise<void> => {
    const one = { by: assessor, at: Date.now(), says: says.trim() };
    const kept = await assurance.answerPractice(practice, one).catch(instead(null));
    if (kept === null) return say(quality().failed);
    say(kept ? '' : t.taken);
    changed();
  };
  return (
    <details class="screen-only">
      <summary>{t.answer(nameOf(facts.people, assessor))}</summary>
      <Field label={t.says}>
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={10_000}
            value={says}
            onInput={({ currentTarget }) => setSays(currentTarget.value)}
          />
        )}
      </Field>
      <button type="button" class="quiet" onClick={() => void answer()}>
        {t.haveRead}
      </button>
      <p role="status" class="said">
        {said}
      </p>
    </details>
  );
}
