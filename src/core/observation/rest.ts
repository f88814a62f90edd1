import type { Outcome } from '../marking/mark';
import type { Framework } from '../standards/framework';
import { type Decided, needsReason, type Standing } from './judgements';

/** A decision before it is known by whom and when. */
type Decision = Omit<Decided, 'by' | 'at'>;

/**
 * All that is undecided, decided as not observed: but for what is suggested otherwise, which an assessor
 * has to look at, and give a reason for. `suggested` is what they see suggested.
 */
export function restOf(
  standing: Pick<Standing, 'decisions'>,
  { criteria }: Framework,
  suggested: (criterion: string) => Outcome | null,
): readonly Decision[] {
  return criteria
    .filter(({ number }) => !standing.decisions.has(number))
    .map(
      ({ number }): Decision => ({
        kind: 'decided',
        criterion: number,
        outcome: 'not-observed',
        suggestion: suggested(number),
        reason: '',
      }),
    )
    .filter((decision) => !needsReason(standing, decision));
}
