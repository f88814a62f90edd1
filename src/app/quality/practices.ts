import { printKept } from '../../core/keeping/kept-file';
import {
  type AssessorPractice,
  PRACTICE,
  type PracticeAnswer,
  readPractice,
} from '../../core/observation/assessor-practice';
import { freshId } from '../../shell/page/fresh-id';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { saveFile } from '../../shell/storage/file';

/** An observation of an assessor, with the number it is kept under. */
export type KeptPractice = AssessorPractice & { readonly id: string };

/** What observing assessors asks of the store. */
export type Practices = {
  readonly keepPractice: (seen: AssessorPractice['seen']) => Promise<void>;
  /** Adds what the assessor says; false where another tab has gone on with it, and nothing was kept. */
  readonly answerPractice: (practice: KeptPractice, answer: PracticeAnswer) => Promise<boolean>;
  /** Hands one over as a file of that name: the assessor answers it on their own computer. */
  readonly sharePractice: (practice: KeptPractice, name: string) => void;
};

/** Every observation of an assessor that can be read, the newest first. */
export async function practicesIn(assessments: AssessmentStore): Promise<readonly KeptPractice[]> {
  const all = (await assessments.papers(PRACTICE)).flatMap(({ id, data }) => {
    const practice = readPractice(data);
    return practice ? [{ ...practice, id }] : [];
  });
  return all.sort((a, b) => b.seen.at - a.seen.at);
}

/** Observing assessors, as this browser keeps it. */
export function createPractices(assessments: AssessmentStore): Practices {
  return {
    keepPractice: (seen) =>
      assessments.keepPaper({
        id: `${PRACTICE}:${freshId()}`,
        kind: PRACTICE,
        data: { seen, answers: [] },
      }),
    answerPractice: ({ id, answers }, answer) =>
      assessments.changePapers<boolean>([id], ([paper]) => {
        const now = readPractice(paper?.data);
        if (!paper || now?.answers.length !== answers.length) return { keep: [], answer: false };
        const data = { ...now, answers: [...now.answers, answer] };
        return { keep: [{ ...paper, data }], answer: true };
      }),
    sharePractice({ id, seen, answers }, name) {
      const kept = {
        kind: 'assessor-practice',
        id: id.slice(PRACTICE.length + 1),
        practice: { seen, answers },
      } as const;
      saveFile(name, printKept(kept), 'application/json');
    },
  };
}
