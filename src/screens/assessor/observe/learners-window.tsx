import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Observed } from '../../../app/observation/observations';
import { stageOf } from '../../../core/transcript/entries';
import { observe } from '../../../languages/en-GB/observe';
import { printRoute } from '../../kit/route';
import type { Session } from './use-session';

/** Whether the learner's window is open, and the ways to open it. */
export function LearnersWindow({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { observed, entries, standing, window: state } = session;
  const done = stageOf(entries) === 'recorded';
  const closed = state === 'never' || state === 'gone';
  if (standing.opened?.afterwards) return <Replayed attempt={observed.attempt} />;
  return (
    <>
      <p role="status" class={`presence ${done ? 'done' : state}`}>
        {done ? t.presence.done : t.presence[state]}
      </p>
      {!done && closed && <Doors observed={observed} first={entries.length === 0} />}
    </>
  );
}

/** The way to watch what was kept as it went, beside this window. */
function Replayed({ attempt }: { readonly attempt: string }): JSX.Element {
  const t = observe();
  const href = printRoute({ kind: 'replay', attempt, at: null });
  return (
    <>
      <p class="presence done">{t.presence.afterwards}</p>
      <a class="quiet" href={href} target="_blank" rel="noopener">
        {t.made.replay}
      </a>
    </>
  );
}

type DoorsProps = {
  readonly observed: Observed;
  /** Whether the learner has yet to begin. */
  readonly first: boolean;
};

function Doors({ observed, first }: DoorsProps): JSX.Element {
  const t = observe();
  const [said, say] = useState('');
  const address = addressOf(observed);
  const copy = async (): Promise<void> => {
    await navigator.clipboard
      .writeText(address)
      .then(() => say(t.copied))
      .catch(() => say(t.notCopied));
  };
  return (
    <div class="doors">
      {first && <p class="soft">{t.wait}</p>}
      <div class="actions">
        {/* Apart from this window, so that neither is lost with the other. */}
        <button type="button" class="main" onClick={() => open(address, '_blank', 'noopener')}>
          {t.openWindow}
        </button>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {t.copyLink}
        </button>
      </div>
      <p role="status" class="soft said">
        {said}
      </p>
    </div>
  );
}

function addressOf({ id, scenario }: Observed): string {
  const link = printRoute({ kind: 'play', scenario, observation: id });
  return new URL(link, location.href).href;
}
