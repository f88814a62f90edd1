import { useState } from 'preact/hooks';
import type { Outcome } from '../../../core/marking/mark';
import { needsReason } from '../../../core/observation/judgements';
import { seenSuggestion } from './seen-suggestion';
import type { Session } from './use-session';
import { useUnkept } from './use-unkept';

/** One criterion as it is being decided. */
export type Decision = {
  /** What was chosen and waits for its reason; null where nothing waits. */
  readonly pending: Outcome | null;
  readonly reason: string;
  readonly type: (reason: string) => void;
  /** Decides, at once where no reason is needed. Says whether it is kept. */
  readonly choose: (outcome: Outcome) => Promise<boolean>;
  /** Keeps the reason, with what waits for it or with what stands. Says whether it is kept. */
  readonly give: () => Promise<boolean>;
};

/** The decision on a criterion, saved as it is chosen; `ask` brings up the field for its reason. */
export function useDecision(session: Session, criterion: string, ask: () => void): Decision {
  const before = session.standing.decisions.get(criterion);
  const reason = useUnkept(`${session.observed.id}.reason.${criterion}`, before?.reason ?? '');
  const [pending, setPending] = useState<Outcome | null>(null);
  const suggestion = seenSuggestion(session, criterion);
  const keep = async (outcome: Outcome, text: string): Promise<boolean> => {
    const decided = { kind: 'decided', criterion, outcome, suggestion, reason: text } as const;
    const refused = await session.write((by) => ({ ...by, ...decided }));
    if (refused !== null) return false;
    reason.done(text);
    setPending(null);
    return true;
  };
  return {
    pending,
    reason: reason.text,
    type: reason.type,
    async choose(outcome) {
      if (before?.outcome === outcome) return true;
      const text = reason.text.trim();
      // The reason for what was decided before is none for deciding otherwise.
      const given = text !== '' && text !== before?.reason;
      const needed = needsReason(session.standing, { criterion, outcome, suggestion });
      if (!needed || given) return keep(outcome, given ? text : '');
      setPending(outcome);
      ask();
      return false;
    },
    async give() {
      const outcome = pending ?? before?.outcome;
      const text = reason.text.trim();
      if (outcome === undefined || (pending !== null && text === (before?.reason ?? '')))
        return false;
      return keep(outcome, text);
    },
  };
}
