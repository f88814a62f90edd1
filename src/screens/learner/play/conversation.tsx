import type { ComponentProps, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { LiveAttempt, Saying } from '../../../app/attempt/live-attempt';
import { type Entry, type Manner, modeOf, stageOf } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';
import { Announcer } from '../../kit/announcer';
import { LatePart } from '../../kit/late-part';
import { linesOf } from '../../kit/lines';
import { usePreferences } from '../../kit/preference-state';
import type { Cast } from '../cast';
import { saveAttempt } from '../save-attempt';
import { useEntries, useSaying, useTrouble } from './attempt-state';
import { ConversationLog, type SayingLine } from './conversation-log';
import { LateCoach } from './late-coach';
import { fetchRecord, LateRecord } from './late-record';
import { NextStep } from './next-step';
import { readDraft } from './record-draft';
import { ResumedNote } from './resumed-note';
import { ScenePanel } from './scene-panel';
import { SealedNote } from './sealed-note';
import { SpokenExchange } from './spoken-exchange';
import { useTelling } from './telling';
import { useWatched } from './watched';

type Props = {
  readonly cast: Cast;
  readonly attempt: LiveAttempt;
  readonly resumed: boolean;
  /** How many of the entries have been told before, on the page that stood here; none, if it does not say. */
  readonly told?: number;
  /** Begins a new attempt in its place; null where that is not to be had from here. */
  readonly restart: ((manner: Manner) => void) | null;
};

/** The attempt under way: the customer, what has been said, and what the learner can do now. */
export function Conversation(props: Props): JSX.Element {
  const { cast, attempt, resumed, told, restart } = props;
  const entries = useEntries(attempt);
  const trouble = useTrouble(attempt);
  const watched = useWatched(cast, attempt);
  const [first] = useState(entries);
  const [writing, setWriting] = useState(() => readDraft(attempt.id) !== null);
  const log = useId();
  // Whoever comes back has read what stands here: only what is said from now on is heard.
  const [heard, setHeard] = useState<number | null>(0);
  useEffect(
    () => cast.sounds.listen(attempt.log, resumed ? first.length : 0, setHeard),
    [cast, attempt, resumed, first],
  );
  const { pace, sayings, voice } = usePreferences(cast.preferences);
  const read = resumed ? first.length : (told ?? 0);
  const telling = useTelling(entries, read, pace, voice ? heard : null);
  const lines = linesOf(entries);
  const turn = turnsIn(entries);
  useEffect(() => {
    if (turn > 0) fetchRecord();
  }, [turn > 0]);
  const save = (): void => void saveAttempt(cast, attempt.id);
  const [began] = entries;
  const setting = began?.kind === 'began' ? began.setting : 'counter';
  const origin = began?.kind === 'began' ? began.origin : undefined;
  const mode = modeOf(entries);
  const ownWords = began?.kind === 'began' && began.ownWords ? { ownWords: true as const } : {};
  const startAgain =
    mode === 'observation' || !restart ? null : () => restart({ mode, ...ownWords });
  const sealed = mode === 'observation' && <SealedNote attempt={attempt} watched={watched} />;
  const notice = trouble && 'words' in trouble && (
    <Notice words={trouble.words} save={trouble.kind === 'not-kept' ? save : null} />
  );

  if (writing && stageOf(entries) === 'ended' && trouble?.kind !== 'elsewhere') {
    return (
      <LateRecord
        cast={cast}
        attempt={attempt}
        lines={lines}
        notice={
          <>
            {sealed}
            {notice}
          </>
        }
      />
    );
  }
  return (
    <main class={`talk${setting === 'chat' ? ' chat' : ''}${telling.goesOn ? ' telling' : ''}`}>
      {notice}
      {origin ? (
        <LatePart
          load={() => import('./retry-note')}
          draw={({ RetryNote }) => (
            <RetryNote origin={origin} entries={first} restart={startAgain} />
          )}
        />
      ) : (
        resumed && turn === turnsIn(first) && <ResumedNote restart={startAgain} />
      )}
      <div class="face">
        <ScenePanel
          mountStage={cast.mountStage}
          entries={telling.goesOn ? entries.slice(0, telling.count) : entries}
          meter={mode === 'coached'}
        >
          {sealed}
        </ScenePanel>
        <LiveLog
          attempt={attempt}
          entries={entries}
          id={log}
          lines={lines}
          follow={trouble?.kind !== 'elsewhere'}
          thread={setting === 'chat'}
          told={telling.goesOn ? telling.count : undefined}
          waiting={play().waiting[setting]}
          explain={sayings === 'always' ? mode !== 'observation' : sayings === mode}
        />
      </div>
      <Announcer>
        <SpokenExchange entries={entries} told={told} />
        {telling.goesOn && (
          <p class="skip" aria-hidden="true">
            {play().showAll}
          </p>
        )}
        <div class="exchange">
          {mode === 'coached' && <LateCoach attempt={attempt} entries={entries} />}
          <NextStep
            sounds={cast.sounds}
            attempt={attempt}
            entries={entries}
            trouble={trouble}
            turn={turn}
            takesFocus={!resumed || entries !== first}
            opening={turn === 0 && !resumed ? log : undefined}
            save={save}
            writeUp={() => setWriting(true)}
          />
        </div>
      </Announcer>
    </main>
  );
}

function turnsIn(entries: readonly Entry[]): number {
  return entries.filter((entry) => entry.kind === 'chose').length;
}

type LogProps = Omit<ComponentProps<typeof ConversationLog>, 'saying'> & {
  readonly attempt: LiveAttempt;
  readonly entries: readonly Entry[];
};

/** The log, with what has just been said. That changes before the rest does: nothing else is drawn for it. */
function LiveLog({ attempt, entries, ...props }: LogProps): JSX.Element {
  const saying = useSaying(attempt, entries);
  return <ConversationLog {...props} saying={saying && sayingLine(entries, saying)} />;
}

/** The learner's own words while they are being kept, as the log will show them. */
function sayingLine(entries: readonly Entry[], { reply, refused }: Saying): SayingLine | null {
  const line = linesOf([...entries, { kind: 'chose', reply }]).at(-1);
  return line ? { line, refused } : null;
}

type NoticeProps = { readonly words: string; readonly save: (() => void) | null };

function Notice({ words, save }: NoticeProps): JSX.Element {
  return (
    <div class="notice" role="alert">
      <p>{words}</p>
      {save && (
        <button type="button" class="plain" onClick={save}>
          {play().saveFile}
        </button>
      )}
    </div>
  );
}
