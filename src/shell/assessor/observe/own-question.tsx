import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { observe } from '../../../words/observe';
import type { Session } from './use-session';

/** A question that the assessor words. */
export function OwnQuestion({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const id = useId();
  const { criteria } = session.standards.framework;
  const [criterion, setCriterion] = useState(criteria[0]?.number ?? '');
  const [text, setText] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const question = text.trim();
    if (question === '') return;
    const refused = await session.write((written) => ({
      ...written,
      kind: 'asked',
      criterion,
      question,
      answer: '',
    }));
    if (!refused) setText('');
  };
  return (
    <details>
      <summary>{t.own}</summary>
      <form class="own-question" onSubmit={(event) => void add(event)}>
        <label for={`${id}-for`}>{t.forCriterion}</label>
        <select
          id={`${id}-for`}
          value={criterion}
          onChange={({ currentTarget }) => setCriterion(currentTarget.value)}
        >
          {criteria.map(({ number, says }) => (
            <option key={number} value={number}>{`${number} ${says}`}</option>
          ))}
        </select>
        <label for={id}>{t.question}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={2000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="quiet" disabled={session.sealed}>
          {t.addQuestion}
        </button>
      </form>
    </details>
  );
}
