import type { Outcome } from '../../../core/marking/mark';
import type { Session } from './use-session';

/** Whether the assessor decides blind, so that nothing on the desk may hint at what the scorer made of it. */
export function isBlind({ standing }: Session): boolean {
  return standing.opened?.blind ?? false;
}

/** Whether an assessor who decides blind has yet to ask for a criterion's suggestion. */
export function isHidden(session: Session, criterion: string): boolean {
  return isBlind(session) && !session.standing.revealed.has(criterion);
}

/** What is suggested for a criterion, as far as the assessor can see it. */
export function seenSuggestion(session: Session, criterion: string): Outcome | null {
  if (isHidden(session, criterion)) return null;
  return session.suggestions.find((one) => one.criterion === criterion)?.outcome ?? null;
}
