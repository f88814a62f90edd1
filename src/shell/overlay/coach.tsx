import type { JSX } from 'preact';
import type { Scheme } from '../../core/marking/scheme';
import { type Hint, hintAt, type Thought, thoughtAt } from '../../core/report/coach';
import { type Entry, stageOf } from '../../core/transcript/entries';
import { wasHelped } from '../../core/transcript/help';
import { coaching } from '../../words/coaching';
import { useTrouble } from './attempt-state';
import type { LiveAttempt } from './cast';
import './coach.css';
import { Icon } from '../kit/icons';
import { firstName } from '../kit/lines';

type Props = {
  readonly attempt: LiveAttempt;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
};

/**
 * What the coach says now, which is in the transcript before it is here. A hint takes the place of
 * the thought that came before it: there is room for one.
 */
export function Coach({ attempt, entries, scheme }: Props): JSX.Element {
  const t = coaching();
  const [began] = entries;
  const name = began?.kind === 'began' ? firstName(began.customer) : '';
  const elsewhere = useTrouble(attempt)?.kind === 'elsewhere';
  const thought = thoughtNow(entries, scheme);
  const hint = hintNow(entries, scheme);
  const asks = stageOf(entries) === 'talking' && !elsewhere;
  return (
    <section class={thought || hint || asks ? 'coach' : 'coach silent'} aria-label={t.coach}>
      <div role="status">
        {thought && !hint && <ThoughtWords thought={thought} name={name} />}
        {hint && <HintWords hint={hint} />}
      </div>
      {asks && (
        // Stays once it is used: whoever pressed it keeps their place.
        <button
          type="button"
          class="ask"
          aria-disabled={hint !== null}
          onClick={() => void attempt.hint()}
        >
          <Icon name="hint" />
          {t.ask}
        </button>
      )}
    </section>
  );
}

/** The thought on the reply given last, if one was given. */
function thoughtNow(entries: readonly Entry[], scheme: Scheme): Thought | null {
  const at = entries.findLastIndex(({ kind }) => kind === 'chose');
  return wasHelped(entries, 'thought', at) ? thoughtAt(entries, at, scheme) : null;
}

/** The hint at the replies on offer, if one was asked for. */
function hintNow(entries: readonly Entry[], scheme: Scheme): Hint | null {
  const at = entries.findLastIndex(({ kind }) => kind === 'offered');
  const answered = entries.slice(at).some(({ kind }) => kind === 'chose');
  return !answered && wasHelped(entries, 'hint', at) ? hintAt(entries, at, scheme) : null;
}

type ThoughtProps = { readonly thought: Thought; readonly name: string };

function ThoughtWords({ thought, name }: ThoughtProps): JSX.Element {
  const t = coaching();
  const { why, listening } = thought;
  return (
    <div class="thought">
      <p>
        <b>{t.coach}:</b> {why}
      </p>
      {listening && <p>{t.listening[listening](name)}</p>}
    </div>
  );
}

function HintWords({ hint }: { readonly hint: Hint }): JSX.Element {
  const t = coaching();
  return (
    <div class="thought">
      <p>
        <b>{t.hint}:</b> {t[hint.kind]} {hint.kind !== 'open' && <b>“{hint.what.says}.”</b>}
      </p>
      {hint.kind !== 'open' && <p>{hint.what.why}</p>}
    </div>
  );
}
