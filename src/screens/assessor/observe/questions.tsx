import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import { AnswerField, ask } from './answer-field';
import { OwnQuestion } from './own-question';
import { useQuestions } from './use-questions';
import type { Session } from './use-session';

type Props = { readonly session: Session };

/** Questions about what was done: those asked with their answers, and those to choose from. */
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

/** Whether watching could show it; what somebody knows is asked about beside its criterion. */
function isDone({ standards }: Session, criterion: string): boolean {
  return !standards.framework.criteria.some(
    ({ number, kind }) => number === criterion && kind === 'knows',
  );
}

function Asked({ session }: Props): JSX.Element {
  const t = observe();
  const { asked } = useQuestions(session);
  return (
    <ol class="asked" aria-label={t.questions}>
      {asked
        .filter(({ criterion }) => isDone(session, criterion))
        .map(({ criterion, question, answer }) => (
          <li key={question}>
            <p>
              <b>{criterion}</b> {question}
            </p>
            <AnswerField
              session={session}
              criterion={criterion}
              question={question}
              answer={answer}
            />
          </li>
        ))}
    </ol>
  );
}

function Drafts({ session }: Props): JSX.Element | null {
  const t = observe();
  const { drafts } = useQuestions(session);
  const left = drafts.filter(({ criterion }) => isDone(session, criterion));
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
