import type { JSX } from 'preact';
import type { Criterion } from '../../../core/standards/framework';
import { observe } from '../../../languages/en-GB/observe';
import { AnswerField } from './answer-field';
import { useQuestions } from './use-questions';
import type { Session } from './use-session';

type Props = { readonly session: Session; readonly criterion: Criterion };

/** What was asked about something to know, or else what to ask: an answer that is typed puts it on record. */
export function KnowledgeQuestions({ session, criterion }: Props): JSX.Element {
  const { asked, drafts } = useQuestions(session);
  const isOn = (one: { readonly criterion: string }): boolean => one.criterion === criterion.number;
  const put = asked.filter(isOn);
  const draft = drafts.find(isOn) ?? null;
  const all = put.length > 0 || !draft ? put : [{ ...draft, answer: '' }];
  if (all.length === 0) return <p class="soft">{observe().askAfter}</p>;
  return (
    <ul class="asked">
      {all.map(({ question, answer }) => (
        <li key={question}>
          <p>{question}</p>
          <AnswerField
            session={session}
            criterion={criterion.number}
            question={question}
            answer={answer}
          />
        </li>
      ))}
    </ul>
  );
}
