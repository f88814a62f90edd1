import type { JSX } from 'preact';
import type { OpenExercise } from '../../../app/standardisation/exercises';
import { standardise } from '../../../languages/en-GB/standardise';

type Props = { readonly open: Pick<OpenExercise, 'exercise' | 'attempts'> };

/** Says that attempts of an exercise were erased, and what is left of them. */
export function WithdrawnNote({ open }: Props): JSX.Element | null {
  const gone = open.exercise.attempts.length - open.attempts.length;
  if (gone === 0) return null;
  return <p class="notice">{standardise().withdrawn(gone, open.exercise.attempts.length)}</p>;
}
