import { useMemo } from 'preact/hooks';
import { blindQuestions, draftQuestions, type Question } from '../../../core/documents/questions';
import type { Standing } from '../../../core/observation/judgements';
import { observe } from '../../../languages/en-GB/observe';
import { isBlind } from './seen-suggestion';
import type { Session } from './use-session';

/** What was asked, and what could be asked and was not yet: nothing before the conversation has ended. */
export function useQuestions(session: Session): {
  readonly asked: Standing['questions'];
  readonly drafts: readonly Question[];
} {
  const { entries, standards, suggestions, standing } = session;
  const { evidence, questions } = standing;
  const blind = isBlind(session);
  const all = useMemo(() => {
    if (!entries.some(({ kind }) => kind === 'ended')) return [];
    const { put } = observe();
    return blind
      ? blindQuestions(entries, standards.framework, evidence, put)
      : draftQuestions(entries, standards.framework, suggestions, put);
  }, [entries, standards, suggestions, evidence, blind]);
  const isLeft = ({ criterion, question }: Question): boolean =>
    !questions.some((one) => (blind ? one.criterion === criterion : one.question === question));
  return { asked: questions, drafts: all.filter(isLeft) };
}
