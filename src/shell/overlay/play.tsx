import type { JSX } from 'preact';
import { useTrouble } from './attempt-state';
import { Bar } from './bar';
import { Briefing } from './briefing';
import type { Cast, LiveAttempt, ShelfItem } from './cast';
import { Conversation } from './conversation';
import { type Phase, usePhase } from './phase';
import { PolicyCard } from './policy-card';
import { printRoute } from './route';
import { SignNote } from './sign-note';
import { SoundTool } from './sound-tool';

type Props = {
  readonly cast: Cast;
  readonly scenario: string;
  /** Null for a story of one's own, which is not on the shelf. */
  readonly item: ShelfItem | null;
  readonly seed: number | null;
};

/** One scenario: goes on with an unfinished attempt, or briefs the learner for a new one. */
export function Play({ cast, scenario, item, seed }: Props): JSX.Element {
  const { phase, begin } = usePhase(cast, scenario, seed);
  const own = { href: printRoute({ kind: 'try', story: idOf(scenario) }), words: 'Your story' };
  return (
    <>
      <Bar title={item?.title ?? titleIn(phase)} {...(!item && { back: own })}>
        {phase.kind === 'playing' && <Tools cast={cast} attempt={phase.attempt} />}
      </Bar>
      {phase.kind === 'looking' && <main aria-busy="true" />}
      {phase.kind === 'missing' && <Missing own={!item} />}
      {phase.kind === 'briefing' && (
        <Briefing
          scenario={phase.scenario}
          minutes={phase.minutes}
          problem={phase.problem}
          start={begin}
        />
      )}
      {phase.kind === 'playing' && (
        <Conversation key={phase.attempt.id} cast={cast} {...phase} restart={begin} />
      )}
    </>
  );
}

function titleIn(phase: Phase): string {
  if (phase.kind === 'briefing') return phase.scenario.title;
  const began = phase.kind === 'playing' ? phase.attempt.log.entries()[0] : null;
  return began?.kind === 'began' ? began.title : 'Your story';
}

/** The id of a story of one's own: what stands after the colon. */
function idOf(scenario: string): string {
  return scenario.slice(scenario.indexOf(':') + 1);
}

function Missing({ own }: { readonly own: boolean }): JSX.Element {
  return (
    <main>
      <p class="notice">
        {own
          ? 'There is nothing to play at this address. Open your story, mend what is marked, and choose “Play it”.'
          : 'This scenario could not be loaded. Reload this page to try again.'}
      </p>
    </main>
  );
}

type ToolsProps = { readonly cast: Cast; readonly attempt: LiveAttempt };

function Tools({ cast, attempt }: ToolsProps): JSX.Element {
  const trouble = useTrouble(attempt);
  // The policy as it was when this attempt began: the story may have been edited since.
  const began = attempt.log.entries().find((entry) => entry.kind === 'began');
  return (
    <>
      {began && <PolicyCard scenario={began} look={attempt.look} />}
      {began && trouble?.kind !== 'elsewhere' && (
        <SignNote setting={began.setting} note={attempt.note} />
      )}
      <SoundTool preferences={cast.preferences} />
    </>
  );
}
