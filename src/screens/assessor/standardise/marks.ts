import { useState } from 'preact/hooks';
import type { MarkAnswer } from '../../../app/standardisation/exercise-papers';
import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Standardising } from '../../../app/standardisation/standardisation';
import {
  type Cell,
  isRevealed,
  leftOf,
  markRefusal,
  type Rater,
  type RaterEntry,
  unmarked,
} from '../../../core/observation/exercise';
import { standardise } from '../../../languages/en-GB/standardise';
import { instead } from '../../../shell/page/faults';
import { criteriaOf } from './marked-criteria';

type Marks = {
  /** Null where nobody with that code marks here. */
  readonly rater: Rater | null;
  /** What became of the last mark, in words; empty where there is nothing to say. */
  readonly notice: string;
  /** Whether it was kept. What was not is neither shown nor lost from what others wrote. */
  readonly write: (entry: RaterEntry) => Promise<boolean>;
};

/** One person's marks: shown at once, and taken back where they were not kept. */
export function useMarks(standardising: Standardising, open: OpenExercise, as: string): Marks {
  const [rater, setRater] = useState<Rater | null>(
    () => open.raters.find((one) => one.rater === as) ?? fresh(open, as),
  );
  const [notice, say] = useState('');
  const write = async (entry: RaterEntry): Promise<boolean> => {
    if (rater === null) return false;
    const refused = refusalWords(open, rater, entry);
    if (refused !== null) {
      say(refused);
      return false;
    }
    setRater({ ...rater, entries: [...rater.entries, entry] });
    const answer = await standardising
      .mark(rater, rater.entries.length, entry)
      .catch(instead(null));
    say(answer === null ? standardise().failed : answerWords(answer.kind));
    if (answer?.kind === 'kept') return true;
    setRater({ ...rater, entries: answer?.kind === 'taken' ? answer.entries : rater.entries });
    return false;
  };
  return { rater, notice, write };
}

/** Whoever marks an exercise that came in a file begins a list of their own. */
function fresh({ fromFile, people, exercise }: OpenExercise, as: string): Rater | null {
  const known = people.some(({ code }) => code === as);
  return fromFile && known ? { exercise: exercise.id, rater: as, entries: [] } : null;
}

function refusalWords(open: OpenExercise, rater: Rater, entry: RaterEntry): string | null {
  const exercise = leftOf(open.exercise, open.attempts);
  const numbers = criteriaOf(open).map(({ number }) => number);
  const left = unmarked(exercise, numbers, rater);
  const revealed = isRevealed(open.raters, open.proceedings) && !open.fromFile;
  const refused = markRefusal(rater, entry, { missing: left.length, revealed });
  if (refused === null) return null;
  return refused === 'incomplete'
    ? unmarkedWords(left, exercise.attempts)
    : standardise().marking.open;
}

function unmarkedWords(left: readonly Cell[], attempts: readonly string[]): string {
  const t = standardise().marking;
  const cells = attempts.flatMap((attempt, at) => {
    const own = left.filter((cell) => cell.attempt === attempt);
    const numbers = own.map(({ criterion }) => criterion).join(', ');
    return own.length > 0 ? [t.cell(String(at + 1), numbers)] : [];
  });
  return t.unmarked(cells.join('; '));
}

function answerWords(kind: MarkAnswer['kind']): string {
  const t = standardise();
  switch (kind) {
    case 'kept':
      return '';
    case 'taken':
      return t.marking.taken;
    case 'closed':
      return t.marking.closedNow;
    case 'gone':
      return t.gone;
  }
}
