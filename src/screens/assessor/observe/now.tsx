import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { stageOf } from '../../../core/transcript/entries';
import { observe } from '../../../languages/en-GB/observe';
import { frustrationWord } from '../../kit/scene-words';
import { LearnersWindow } from './learners-window';
import { learnerName } from './person-name';
import { isBlind } from './seen-suggestion';
import './now.css';
import { trustWord } from './trust-word';
import type { Session } from './use-session';

/** What has to be in view all the while: the learner's window, the time, how the customer feels. */
export function Now({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const { observed, entries } = session;
  const { minutes, arrangements } = observed.conditions;
  const conditions = [minutes === null ? t.notTimed : t.allowed(minutes), ...arrangements];
  return (
    <section class="card now" aria-label={t.now}>
      <p class="who">
        <b>{learnerName(observed.learner)}</b>
        <span class="soft">{conditions.join(' · ')}</span>
      </p>
      {entries.length > 0 && (
        <p class="elapsed">
          <Elapsed session={session} />
        </p>
      )}
      {stageOf(entries) !== 'recorded' && !isBlind(session) && <Feelings session={session} />}
      <LearnersWindow session={session} />
    </section>
  );
}

function Feelings({ session: { entries } }: { readonly session: Session }): JSX.Element | null {
  const t = observe();
  const said = entries.findLast((entry) => entry.kind === 'said');
  if (!said) return null;
  const { anger, trust } = said.feelings;
  return (
    <div class="feelings">
      <Meter label={t.anger} value={anger} word={frustrationWord(anger)} />
      <Meter label={t.trust} value={trust} word={trustWord(trust)} good />
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
  const t = observe();
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
        aria-valuetext={t.of(word, number)}
      />
      <span>{t.felt(word, number)}</span>
    </p>
  );
}

const LOOK_EVERY = 5000;

function Elapsed({ session }: { readonly session: Session }): JSX.Element | null {
  const t = observe();
  const { entries, followed } = session;
  const over = ['recorded', 'faulted'].includes(stageOf(entries));
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [over]);
  if (!followed) return null;
  const minutes = Math.floor(((over ? followed.lastAt : now) - followed.startedAt) / 60_000);
  if (over) return <>{t.took(Math.max(1, minutes))}</>;
  return <>{minutes < 1 ? t.justBegun : t.since(minutes)}</>;
}
