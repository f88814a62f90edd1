import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { stageOf } from '../../../core/transcript/entries';
import { observe } from '../../../words/observe';
import { printRoute } from '../../kit/route';
import { frustrationWord } from '../../kit/scene-words';
import { learnerName } from './person-name';
import { trustWord } from './trust-word';
import type { Session } from './use-session';

/** How the observation stands at this moment: the learner's window, the time, the customer. */
export function Now({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { observed, entries } = session;
  const { minutes, arrangements } = observed.conditions;
  const conditions = [minutes === null ? t.notTimed : t.allowed(minutes), ...arrangements];
  return (
    <section class="card now" aria-label={t.now}>
      <p>
        <b>{learnerName(observed.learner)}</b> <span class="soft">{conditions.join(' · ')}</span>
      </p>
      <LearnersWindow session={session} />
      {entries.length > 0 && <State session={session} />}
    </section>
  );
}

/** Whether the learner's window is open, and the ways to open it. */
function LearnersWindow({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { observed, entries, window: state } = session;
  const [said, say] = useState('');
  const done = stageOf(entries) === 'recorded';
  const link = printRoute({
    kind: 'play',
    scenario: observed.scenario,
    seed: null,
    observation: observed.id,
  });
  const address = (): string => new URL(link, location.href).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard
      .writeText(address())
      .then(() => say(t.copied))
      .catch(() => say(t.notCopied));
  };
  const closed = state === 'never' || state === 'gone';
  return (
    <>
      <p role="status" class={`presence ${done ? 'done' : state}`}>
        {done ? t.presence.done : t.presence[state]}
      </p>
      {!done && closed && (
        <>
          {entries.length === 0 && <p class="soft">{t.wait}</p>}
          <div class="actions">
            <button type="button" class="main" onClick={() => open(address(), '_blank')}>
              {t.openWindow}
            </button>
            <button type="button" class="quiet" onClick={() => void copy()}>
              {t.copyLink}
            </button>
          </div>
          <p role="status" class="soft said">
            {said}
          </p>
        </>
      )}
    </>
  );
}

function State({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { entries } = session;
  const said = entries.findLast((entry) => entry.kind === 'said');
  const count = (kind: 'looked' | 'noted'): number =>
    entries.filter((entry) => entry.kind === kind).length;
  const signs = entries.flatMap((entry) => (entry.kind === 'said' ? (entry.cues ?? []) : []));
  return (
    <div class="state">
      {said && (
        <>
          <Meter
            label={t.anger}
            value={said.feelings.anger}
            word={frustrationWord(said.feelings.anger)}
          />
          <Meter
            label={t.trust}
            value={said.feelings.trust}
            word={trustWord(said.feelings.trust)}
            good
          />
        </>
      )}
      <ul class="counts">
        <li>
          <Elapsed session={session} />
        </li>
        <li>{t.looks(count('looked'))}</li>
        <li>{t.signsGiven(signs.length)}</li>
        <li>{t.signsNoted(count('noted'))}</li>
      </ul>
    </div>
  );
}

type MeterProps = {
  readonly label: string;
  readonly value: number;
  readonly word: string;
  readonly good?: boolean;
};

function Meter({ label, value, word, good = false }: MeterProps): JSX.Element {
  const id = useId();
  const number = String(Math.round(value * 10) / 10);
  return (
    <p class="feeling">
      <label for={id}>{label}</label>
      <meter
        id={id}
        min={0}
        max={10}
        low={good ? 3 : 1.5}
        high={6.5}
        optimum={good ? 10 : 0}
        value={value}
        aria-valuetext={observe().of(word, number)}
      />
      <span>{observe().of(word, number)}</span>
    </p>
  );
}

const LOOK_EVERY = 5000;

function Elapsed({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { entries, followed } = session;
  const over = ['recorded', 'faulted'].includes(stageOf(entries));
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [over]);
  if (!followed) return <></>;
  const minutes = Math.floor(((over ? followed.lastAt : now) - followed.startedAt) / 60_000);
  if (over) return <>{t.took(Math.max(1, minutes))}</>;
  return <>{minutes < 1 ? t.justBegun : t.since(minutes)}</>;
}
