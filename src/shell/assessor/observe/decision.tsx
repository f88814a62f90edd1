import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { needsReason } from '../../../core/marking/judgements';
import { OUTCOMES, type Outcome } from '../../../core/marking/mark';
import { observe } from '../../../words/observe';
import { seenSuggestion } from './seen-suggestion';
import type { Session } from './use-session';

type Props = { readonly session: Session; readonly criterion: string };

/** The assessor's decision on one criterion, with its reason. */
export function Decision({ session, criterion }: Props): JSX.Element {
  const t = observe();
  const id = useId();
  const before = session.standing.decisions.get(criterion);
  const [outcome, setOutcome] = useState<Outcome | null>(before?.outcome ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [problem, setProblem] = useState('');
  const suggestion = seenSuggestion(session, criterion);
  const needed =
    outcome !== null && needsReason(session.standing, { criterion, outcome, suggestion });
  const decide = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (outcome === null) return;
    const refused = await session.write((written) => ({
      ...written,
      kind: 'decided',
      criterion,
      outcome,
      suggestion,
      reason: reason.trim(),
    }));
    setProblem(refused === 'needs-reason' ? t.refused[refused] : '');
  };
  return (
    <form class="decision" onSubmit={(event) => void decide(event)}>
      <fieldset disabled={session.sealed}>
        <legend>
          {t.decision}
          <span class="unseen"> {t.criterion(criterion)}</span>
        </legend>
        {OUTCOMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={one === outcome}
              onChange={() => setOutcome(one)}
            />
            {t.outcomes[one]}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-reason`}>{needed ? t.reasonNeeded : t.reason}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        maxLength={4000}
        disabled={session.sealed}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p class="refused" role="alert" id={`${id}-problem`}>
        {problem}
      </p>
      <div class="beside">
        <button type="submit" class="quiet" disabled={session.sealed || outcome === null}>
          {t.decide}
        </button>
        <p role="status" class="soft">
          {before && before.outcome === outcome && before.reason === reason.trim()
            ? t.decided(t.outcomes[before.outcome])
            : ''}
        </p>
      </div>
    </form>
  );
}
