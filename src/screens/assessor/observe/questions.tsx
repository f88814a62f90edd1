import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { blindQuestions, draftQuestions, type Question } from '../../../core/documents/questions';
import { observe } from '../../../languages/en-GB/observe';
import { KeptText } from './kept-text';
import { OwnQuestion } from './own-question';
import { isBlind } from './seen-suggestion';
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

/** What could be asked and was not yet; nothing before the conversation has ended. */
function useDrafts(session: Session): readonly Question[] {
  const { entries, standards, suggestions, standing } = session;
  const { evidence, questions } = standing;
  const blind = isBlind(session);
  const drafts = useMemo(() => {
    if (!entries.some(({ kind }) => kind === 'ended')) return [];
    const { put } = observe();
    return blind
      ? blindQuestions(entries, standards.framework, evidence, put)
      : draftQuestions(entries, standards.framework, suggestions, put);
  }, [entries, standards, suggestions, evidence, blind]);
  return drafts.filter(
    ({ criterion, question }) =>
      !questions.some((one) => (blind ? one.criterion === criterion : one.question === question)),
  );
}

function Drafts({ session }: Props): JSX.Element | null {
  const t = observe();
  const left = useDrafts(session);
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
