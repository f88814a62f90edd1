import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { draftQuestions } from '../../../core/documents/questions';
import { observe } from '../../../languages/en-GB/observe';
import { KeptText } from './kept-text';
import { OwnQuestion } from './own-question';
import type { Session } from './use-session';

type Props = { readonly session: Session };

/** Supplementary questions: those asked with their answers, and those to choose from. */
export function Questions({ session }: Props): JSX.Element {
  const t = observe();
  return (
    <section class="card part">
      <h2>{t.questions}</h2>
      <p class="soft">{t.questionsHint}</p>
      <Asked session={session} />
      <Drafts session={session} />
      <OwnQuestion session={session} />
    </section>
  );
}

/** Puts a question into the record, or its answer. Says whether that was done. */
async function ask(
  session: Session,
  criterion: string,
  question: string,
  answer: string,
): Promise<boolean> {
  const refused = await session.write((by) => ({
    ...by,
    kind: 'asked',
    criterion,
    question,
    answer,
  }));
  return refused === null;
}

function Asked({ session }: Props): JSX.Element {
  const t = observe();
  return (
    <ol class="asked" aria-label={t.questions}>
      {session.standing.questions.map(({ criterion, question, answer }) => (
        <li key={question}>
          <p>
            <b>{criterion}</b> {question}
          </p>
          <KeptText
            label={t.answer}
            name={`${session.observed.id}.${criterion}.${question.length}.${question.slice(-60)}`}
            value={answer}
            rows={3}
            disabled={session.sealed}
            keep={(now) => ask(session, criterion, question, now)}
          />
        </li>
      ))}
    </ol>
  );
}

function Drafts({ session }: Props): JSX.Element | null {
  const t = observe();
  const { entries, standards, suggestions, standing } = session;
  const drafts = useMemo(
    () =>
      entries.some(({ kind }) => kind === 'ended')
        ? draftQuestions(entries, standards.framework, suggestions, t.put)
        : [],
    [entries, standards, suggestions],
  );
  const left = drafts.filter(
    (draft) => !standing.questions.some(({ question }) => question === draft.question),
  );
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{t.drafts(left.length)}</summary>
      <ul class="drafts">
        {left.map(({ criterion, question }) => (
          <li key={question} class="beside">
            <p>
              <b>{criterion}</b> {question}
            </p>
            <button
              type="button"
              class="quiet"
              disabled={session.sealed}
              onClick={() => void ask(session, criterion, question, '')}
            >
              {t.ask}
              <span class="unseen"> {t.criterion(criterion)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
