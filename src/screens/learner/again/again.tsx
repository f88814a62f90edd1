import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { modes } from '../../../languages/en-GB/modes';
import { retrying } from '../../../languages/en-GB/retrying';
import { instead } from '../../../shell/page/faults';
import './again.css';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Again as Came } from '../../../app/attempt/retry';
import { Bar } from '../../kit/bar';
import { languageOf } from '../../kit/content';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { Conversation } from '../play/conversation';
import { PlayTools } from '../play/play-tools';
import { MomentChoice } from './moment-choice';

type Props = {
  readonly cast: Cast;
  readonly attempt: string;
  /** The entry number of the replies to answer anew; null to choose among all there were. */
  readonly at: number | null;
};

/** One moment of an earlier attempt again, in an attempt of its own. */
export function Again({ cast, attempt, at }: Props): JSX.Element {
  return at === null ? (
    <MomentChoice cast={cast} attempt={attempt} />
  ) : (
    <Retry cast={cast} attempt={attempt} at={at} />
  );
}

type RetryProps = Props & { readonly at: number };

function Retry({ cast, attempt, at }: RetryProps): JSX.Element {
  const came = useRetry(cast, attempt, at);
  if (came === null) return <main aria-busy="true" />;
  if (came !== 'failed' && came.kind === 'playing') {
    return <Playing cast={cast} attempt={came.attempt} />;
  }
  return (
    <>
      <Bar title={modes().again} />
      <main class="again">
        {came === 'failed' ? (
          <p class="notice">{retrying().failed}</p>
        ) : (
          <Refused why={came.why} attempt={attempt} />
        )}
      </main>
    </>
  );
}

/** What came of it; null until then. An attempt is let go of when the screen closes. */
function useRetry(cast: Cast, attempt: string, at: number): Came | 'failed' | null {
  const [came, setCame] = useState<Came | 'failed' | null>(null);
  useEffect(() => {
    const asked = cast.attempts.again(attempt, at).catch(instead('failed' as const));
    void asked.then(setCame);
    return () => {
      void asked.then((found) => {
        if (found !== 'failed' && found.kind === 'playing') found.attempt.leave();
      });
    };
  }, [attempt, at]);
  return came;
}

type PlayingProps = { readonly cast: Cast; readonly attempt: LiveAttempt };

function Playing({ cast, attempt }: PlayingProps): JSX.Element {
  const [began] = attempt.log.entries();
  return (
    <>
      <Bar
        title={began?.kind === 'began' ? began.title : ''}
        lang={languageOf(began?.kind === 'began' ? began : null)}
      >
        <PlayTools cast={cast} attempt={attempt} />
      </Bar>
      <Conversation cast={cast} attempt={attempt} resumed restart={null} />
    </>
  );
}

type RefusedProps = {
  readonly why: Extract<Came, { kind: 'refused' }>['why'];
  readonly attempt: string;
};

/** Why it cannot be tried again, and where there is to go instead. */
function Refused({ why, attempt }: RefusedProps): JSX.Element {
  const t = retrying();
  return (
    <>
      <p class="notice">{t.refused[why.kind]}</p>
      <div class="actions">
        {why.kind === 'no-decision' && (
          <a class="main" href={printRoute({ kind: 'again', attempt, at: null })}>
            {modes().again}
          </a>
        )}
        {why.kind !== 'gone' && why.kind !== 'sealed' && (
          <a class="quiet" href={printRoute({ kind: 'debrief', attempt })}>
            {t.debrief}
          </a>
        )}
      </div>
    </>
  );
}
