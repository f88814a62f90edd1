import type { Outcome } from '../../../core/marking/mark';
import type { Session } from './use-session';

/** Whether an assessor who decides blind has yet to ask for a criterion's suggestion. */
export function isHidden({ standing }: Session, criterion: string): boolean {
  return (standing.opened?.blind ?? false) && !standing.revealed.has(criterion);
}

/** What is suggested for a criterion, as far as the assessor can see it. */
export function seenSuggestion(session: Session, criterion: string): Outcome | null {
  if (isHidden(session, criterion)) return null;
  return session.suggestions.find((one) => one.criterion === criterion)?.outcome ?? null;
}
