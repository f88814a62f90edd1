import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import { KeptText } from './kept-text';
import type { Session } from './use-session';

/** Puts a question into the record, or its answer. Says whether that was done. */
export async function ask(
  session: Session,
  criterion: string,
  question: string,
  answer: string,
): Promise<boolean> {
  const asked = { kind: 'asked', criterion, question, answer } as const;
  return (await session.write((by) => ({ ...by, ...asked }))) === null;
}

type Props = {
  readonly session: Session;
  readonly criterion: string;
  readonly question: string;
  readonly answer: string;
};

/** What the learner answered, kept while it is typed. */
export function AnswerField({ session, criterion, question, answer }: Props): JSX.Element {
  return (
    <KeptText
      label={observe().answer}
      name={`${session.observed.id}.${criterion}.${question.length}.${question.slice(-60)}`}
      value={answer}
      rows={3}
      disabled={session.sealed}
      keep={(now) => ask(session, criterion, question, now)}
    />
  );
}
