import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import type { Session } from './use-session';
import { useUnkept } from './use-unkept';

/** A question that the assessor words. */
export function OwnQuestion({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { observed, sealed, standards, write } = session;
  const [criterion, setCriterion] = useState(standards.framework.criteria[0]?.number ?? '');
  const question = useUnkept(`${observed.id}.own-question`, '');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const asked = question.text.trim();
    if (asked === '') return;
    const refused = await write((by) => ({
      ...by,
      kind: 'asked',
      criterion,
      question: asked,
      answer: '',
    }));
    if (!refused) question.done('');
  };
  return (
    <details>
      <summary>{t.own}</summary>
      <form class="own-question" onSubmit={(event) => void add(event)}>
        <CriterionSelect session={session} chosen={criterion} choose={setCriterion} />
        <Field label={t.question}>
          {(tied) => (
            <textarea
              {...tied}
              rows={2}
              maxLength={2000}
              disabled={sealed}
              value={question.text}
              onInput={({ currentTarget }) => question.type(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="quiet" disabled={sealed}>
          {t.addQuestion}
        </button>
      </form>
    </details>
  );
}

type SelectProps = {
  readonly session: Session;
  readonly chosen: string;
  readonly choose: (criterion: string) => void;
};

function CriterionSelect({ session, chosen, choose }: SelectProps): JSX.Element {
  return (
    <Field label={observe().forCriterion}>
      {(tied) => (
        <select
          {...tied}
          value={chosen}
          disabled={session.sealed}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {session.standards.framework.criteria.map(({ number, says }) => (
            <option key={number} value={number}>{`${number} ${says}`}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
