import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, QualityFacts } from '../../../app/quality/quality';
import { PROMPTS, SEEN } from '../../../core/observation/assessor-practice';
import { dateWords } from '../../../languages/date-words';
import { quality } from '../../../languages/en-GB/quality';
import { instead } from '../../../shell/page/faults';
import { Field } from '../../kit/field';
import { PersonChoice } from '../parts/person-choice';
import { SendRow } from '../parts/send-row';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  /** The code of who assures quality; empty while nobody is chosen. */
  readonly by: string;
  readonly changed: () => void;
};

/** What a verifier writes of an assessor whom they watched at work. */
export function PracticeForm({ assurance, facts, by, changed }: Props): JSX.Element {
  const t = quality().practice;
  const [assessor, setAssessor] = useState('');
  const [said, say] = useState('');
  const others = facts.people.filter(({ code }) => code !== by);
  const keep = async (form: HTMLFormElement): Promise<void> => {
    if (by === '') return say(quality().needWho);
    if (assessor === '' || assessor === by) return say(t.needAssessor);
    const seen = { by, at: Date.now(), assessor, ...writtenIn(new FormData(form)) };
    const kept = await assurance.keepPractice(seen).then(() => true, instead(false));
    say(kept ? t.kept : quality().failed);
    if (!kept) return;
    form.reset();
    setAssessor('');
    changed();
  };
  return (
    <details class="screen-only">
      <summary>{t.fresh}</summary>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void keep(event.currentTarget);
        }}
      >
        <div class="fields">
          <PersonChoice
            label={t.assessor}
            none={quality().whoNone}
            people={others}
            chosen={assessor}
            choose={setAssessor}
          />
          <RecordChoice facts={facts} assessor={assessor} />
        </div>
        <div class="fields">
          {PROMPTS.map((prompt) => (
            <PromptField key={prompt} prompt={prompt} />
          ))}
        </div>
        {(['well', 'next'] as const).map((part) => (
          <Field key={part} label={t[part]}>
            {(tied) => <textarea {...tied} name={part} rows={2} maxLength={10_000} />}
          </Field>
        ))}
        <SendRow main said={said}>
          {t.keep}
        </SendRow>
      </form>
    </details>
  );
}

/** How far one thing was seen; nothing is said to have been seen before somebody says so. */
function PromptField({ prompt }: { readonly prompt: (typeof PROMPTS)[number] }): JSX.Element {
  const t = quality().practice;
  return (
    <Field label={t.prompts[prompt]}>
      {(tied) => (
        <select {...tied} name={prompt}>
          {[...SEEN].reverse().map((one) => (
            <option key={one} value={one}>
              {t.marks[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ChoiceProps = { readonly facts: QualityFacts; readonly assessor: string };

/** The records of the assessor, of which one may have been made while they were watched. */
function RecordChoice({ facts, assessor }: ChoiceProps): JSX.Element {
  const t = quality().practice;
  const known = facts.people.filter(({ code }) => code === assessor).map(({ id }) => id);
  const records = facts.observations.filter((one) => known.includes(one.assessor));
  return (
    <Field label={t.record}>
      {(tied) => (
        <select {...tied} name="record">
          <option value="">{t.noRecord}</option>
          {records.map(({ id, title, learnerCode, judgements }) => (
            <option key={id} value={id}>
              {t.recordNamed(title, learnerCode, dateWords(judgements[0]?.at ?? 0))}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function writtenIn(form: FormData) {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const seen = (prompt: string) => SEEN.find((one) => one === text(prompt)) ?? 'not-seen';
  const looked = {
    briefed: seen('briefed'),
    'let-be': seen('let-be'),
    evidence: seen('evidence'),
    questions: seen('questions'),
    feedback: seen('feedback'),
  };
  return { record: text('record'), looked, well: text('well'), next: text('next') };
}
