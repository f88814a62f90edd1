import type { JSX } from 'preact';
import type { KeptAttempt } from '../../../app/attempt/attempt';
import { isSealed } from '../../../core/transcript/sealing';
import { modes } from '../../../languages/en-GB/modes';
import { play } from '../../../languages/en-GB/play';
import { replay } from '../../../languages/en-GB/replay';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { Playback } from './playback';
import './replay.css';

type Props = {
  readonly cast: Cast;
  readonly attempt: string;
  /** The entry number to begin with. */
  readonly at: number | null;
};

/** A kept conversation, played back from beginning to end or from any moment. */
export function Replay({ cast, attempt, at }: Props): JSX.Element {
  const found = useAnswer(() => load(cast, attempt), attempt);
  const t = replay();
  const title = play().replay;
  if (found === null) return <main aria-busy="true" />;
  if (typeof found === 'string') {
    return (
      <>
        <Bar title={title} />
        <main>
          <p class="notice">{found}</p>
        </main>
      </>
    );
  }
  const began = found.entries.find((entry) => entry.kind === 'began');
  const back = { href: printRoute({ kind: 'debrief', attempt }), words: t.debrief };
  return (
    <>
      <Bar title={began?.title ?? title} tab={t.tab(began?.title ?? '')} back={back} />
      <Playback
        mountStage={cast.mountStage}
        entries={found.entries}
        begin={at ?? 0}
        explain={cast.preferences.now().sayings !== 'never'}
      />
    </>
  );
}

async function load(cast: Cast, attempt: string): Promise<KeptAttempt | string> {
  try {
    const kept = await cast.attempts.read(attempt);
    if (!kept) return replay().gone;
    return isSealed(kept.entries) ? modes().sealedYet : kept;
  } catch (error) {
    report(error);
    return replay().failed;
  }
}
