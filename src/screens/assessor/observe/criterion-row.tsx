import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Criterion } from '../../../core/standards/framework';
import { observe } from '../../../languages/en-GB/observe';
import { keyOf } from './criterion-keys';
import { Evidence } from './evidence';
import { KnowledgeQuestions } from './knowledge-questions';
import { OutcomeButtons } from './outcome-buttons';
import { ReasonForm } from './reason-form';
import { seenSuggestion } from './seen-suggestion';
import { SuggestionNote } from './suggestion-note';
import { useDecision } from './use-decision';
import type { Session } from './use-session';

type Props = {
  readonly session: Session;
  readonly criterion: Criterion;
  /** Whether it is the one that Tab leads to. */
  readonly reachable: boolean;
  /** It has the focus now. */
  readonly arrive: (number: string) => void;
  /** Goes on to the next that is undecided. */
  readonly moveOn: (from: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A criterion on one line with its decision; opened, all that the decision rests on. */
export function CriterionRow(props: Props): JSX.Element {
  const { session, criterion, reachable, arrive, moveOn, onKeyDown } = props;
  const { number, says } = criterion;
  const inside = useId();
  const [isOpen, setOpen] = useState(false);
  const decision = useDecision(session, number, () => setOpen(true));
  const place = session.standards.framework.criteria.indexOf(criterion);
  return (
    <li class="criterion" data-criterion={number} onFocusCapture={() => arrive(number)}>
      <div class="criterion-line">
        <button
          type="button"
          class="asks"
          aria-expanded={isOpen}
          aria-controls={inside}
          tabIndex={reachable ? 0 : -1}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          {keyOf(place) === '' ? <span /> : <kbd>{keyOf(place)}</kbd>}
          <span>
            <b>{number}</b> {says}
            <About session={session} criterion={number} />
          </span>
        </button>
        <OutcomeButtons
          session={session}
          criterion={number}
          pending={decision.pending}
          choose={decision.choose}
          decideBy={(outcome) =>
            void decision.choose(outcome).then((kept) => kept && moveOn(number))
          }
          reachable={reachable}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="inside" id={inside} hidden={!isOpen}>
        {isOpen && <Inside {...props} decision={decision} />}
      </div>
    </li>
  );
}

type AboutProps = { readonly session: Session; readonly criterion: string };

/** What is suggested, as far as it may be seen, and how many lines are cited. */
function About({ session, criterion }: AboutProps): JSX.Element | null {
  const t = observe();
  const suggested = seenSuggestion(session, criterion);
  const cited = session.standing.evidence.get(criterion)?.length ?? 0;
  const parts = [
    ...(suggested ? [t.suggested(t.outcomes[suggested])] : []),
    ...(cited > 0 ? [t.pieces(cited)] : []),
  ];
  if (parts.length === 0) return null;
  return <span class="soft about"> {parts.join(' · ')}</span>;
}

type InsideProps = Props & { readonly decision: ReturnType<typeof useDecision> };

function Inside({ session, criterion, decision, moveOn }: InsideProps): JSX.Element {
  const { number, kind, otherwise } = criterion;
  return (
    <>
      {kind === 'knows' && <KnowledgeQuestions session={session} criterion={criterion} />}
      <ReasonForm
        decision={decision}
        disabled={session.sealed}
        kept={(pending) => pending && moveOn(number)}
      />
      <p class="soft">{observe().otherwise(otherwise)}</p>
      {kind === 'does' && <SuggestionNote session={session} criterion={number} />}
      <Evidence session={session} criterion={number} />
    </>
  );
}
