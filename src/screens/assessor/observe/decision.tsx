import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { OUTCOMES, type Outcome } from '../../../core/marking/mark';
import { needsReason } from '../../../core/observation/judgements';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import { seenSuggestion } from './seen-suggestion';
import type { Session } from './use-session';
import { useUnkept } from './use-unkept';

type Props = { readonly session: Session; readonly criterion: string };

/** The assessor's decision on one criterion, with its reason. */
export function Decision({ session, criterion }: Props): JSX.Element {
  const { outcome, choose, reason, needed, kept, problem, decide } = useDecision(
    session,
    criterion,
  );
  const t = observe();
  const id = useId();
  const { sealed } = session;
  return (
    <form class="decision" onSubmit={(event) => void decide(event)}>
      <Outcomes criterion={criterion} outcome={outcome} choose={choose} disabled={sealed} />
      <Field label={needed ? t.reasonNeeded : t.reason}>
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={4000}
            disabled={sealed}
            aria-invalid={problem !== ''}
            aria-describedby={id}
            value={reason.text}
            onInput={({ currentTarget }) => reason.type(currentTarget.value)}
          />
        )}
      </Field>
      <p class="refused" role="alert" id={id}>
        {problem}
      </p>
      <div class="beside">
        <button type="submit" class="quiet" disabled={sealed || outcome === null}>
          {t.decide}
        </button>
        <p role="status" class="soft">
          {kept ? t.decided(t.outcomes[kept]) : ''}
        </p>
      </div>
    </form>
  );
}

function useDecision(session: Session, criterion: string) {
  const before = session.standing.decisions.get(criterion);
  const [outcome, choose] = useState<Outcome | null>(before?.outcome ?? null);
  const reason = useUnkept(`${session.observed.id}.reason.${criterion}`, before?.reason ?? '');
  const [problem, setProblem] = useState('');
  const suggestion = seenSuggestion(session, criterion);
  const needed =
    outcome !== null && needsReason(session.standing, { criterion, outcome, suggestion });
  const decide = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (outcome === null) return;
    const text = reason.text.trim();
    const refused = await session.write((by) => ({
      ...by,
      kind: 'decided',
      criterion,
      outcome,
      suggestion,
      reason: text,
    }));
    if (refused === null) reason.done(text);
    setProblem(refused === 'needs-reason' ? observe().refused[refused] : '');
  };
  const isKept = before?.outcome === outcome && before?.reason === reason.text.trim();
  const kept = isKept && before ? before.outcome : null;
  return { outcome, choose, reason, needed, kept, problem, decide };
}

type OutcomesProps = {
  readonly criterion: string;
  readonly outcome: Outcome | null;
  readonly choose: (outcome: Outcome) => void;
  readonly disabled: boolean;
};

function Outcomes({ criterion, outcome, choose, disabled }: OutcomesProps): JSX.Element {
  const t = observe();
  const name = useId();
  return (
    <fieldset disabled={disabled}>
      <legend>
        {t.decision}
        <span class="unseen"> {t.criterion(criterion)}</span>
      </legend>
      {OUTCOMES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === outcome} onChange={() => choose(one)} />
          {t.outcomes[one]}
        </label>
      ))}
    </fieldset>
  );
}
