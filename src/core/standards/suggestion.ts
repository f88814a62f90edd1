import type { Mark, Outcome } from '../marking/mark';
import type { Framework } from './framework';

/** What the scorer suggests for one criterion, and the marks that it goes by. */
export type Suggestion = {
  readonly criterion: string;
  /** Null where nothing can be suggested: knowledge is not inferred from what was done. */
  readonly outcome: Outcome | null;
  readonly marks: readonly Mark[];
};

/**
 * A suggestion for each criterion of a framework: not yet if any of its points is not yet, met if
 * one is met and none is not yet, else not observed. The decision is the assessor's.
 */
export function suggest({ criteria }: Framework, marks: readonly Mark[]): readonly Suggestion[] {
  return criteria.map(({ number, kind, points }) => {
    const own = marks.filter(({ point }) => points.includes(point));
    const outcome = kind === 'knows' || points.length === 0 ? null : togetherOf(own);
    return { criterion: number, outcome, marks: own };
  });
}

function togetherOf(marks: readonly Mark[]): Outcome {
  const is = (wanted: Outcome): boolean => marks.some(({ outcome }) => outcome === wanted);
  if (is('not-yet')) return 'not-yet';
  return is('met') ? 'met' : 'not-observed';
}
