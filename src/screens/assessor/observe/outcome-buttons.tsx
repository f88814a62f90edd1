import type { JSX } from 'preact';
import { OUTCOMES, type Outcome } from '../../../core/marking/mark';
import { observe } from '../../../languages/en-GB/observe';
import { Icon } from '../../kit/icons';
import type { Session } from './use-session';

type Props = {
  readonly session: Session;
  readonly criterion: string;
  /** What was chosen and waits for its reason. */
  readonly pending: Outcome | null;
  readonly choose: (outcome: Outcome) => Promise<boolean>;
  /** The same by a key, which goes on to the next. */
  readonly decideBy: (outcome: Outcome) => void;
  readonly reachable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The three decisions side by side; one press decides. */
export function OutcomeButtons(props: Props): JSX.Element {
  const { session, criterion, pending, choose, decideBy, reachable, onKeyDown } = props;
  const t = observe();
  const decided = session.standing.decisions.get(criterion)?.outcome;
  return (
    <fieldset class="outcomes" disabled={session.sealed}>
      <legend class="unseen">{t.decisionOn(criterion)}</legend>
      {OUTCOMES.map((one) => (
        <button
          key={one}
          type="button"
          class={`${one} ${pending === one ? 'pending' : ''}`}
          data-decides={one}
          aria-pressed={decided === one}
          tabIndex={reachable ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={({ detail }) => (detail === 0 ? decideBy(one) : void choose(one))}
        >
          {decided === one && <Icon name={one} />}
          {t.outcomes[one]}
        </button>
      ))}
    </fieldset>
  );
}
