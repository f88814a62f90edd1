import type { JSX } from 'preact';
import { useTrouble } from './attempt-state';
import { Bar } from './bar';
import { Briefing } from './briefing';
import type { Cast, LiveAttempt, ShelfItem } from './cast';
import { Conversation } from './conversation';
import { usePhase } from './phase';
import { PolicyCard } from './policy-card';
import { SignNote } from './sign-note';

type Props = { readonly cast: Cast; readonly item: ShelfItem; readonly seed: number | null };

/** One scenario: goes on with an unfinished attempt, or briefs the learner for a new one. */
export function Play({ cast, item, seed }: Props): JSX.Element {
  const { phase, begin } = usePhase(cast, item.scenario, seed);
  return (
    <>
      <Bar title={item.title}>{phase.kind === 'playing' && <Tools attempt={phase.attempt} />}</Bar>
      {phase.kind === 'looking' && <main aria-busy="true" />}
      {phase.kind === 'missing' && <Missing />}
      {phase.kind === 'briefing' && (
        <Briefing
          scenario={phase.scenario}
          minutes={item.minutes}
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

function Missing(): JSX.Element {
  return (
    <main>
      <p class="notice">This scenario could not be loaded. Reload this page to try again.</p>
    </main>
  );
}

function Tools({ attempt }: { readonly attempt: LiveAttempt }): JSX.Element {
  const trouble = useTrouble(attempt);
  // The policy as it was when this attempt began: the story may have been edited since.
  const began = attempt.log.entries().find((entry) => entry.kind === 'began');
  return (
    <>
      {began && <PolicyCard scenario={began} look={attempt.look} />}
      {began && trouble?.kind !== 'elsewhere' && (
        <SignNote setting={began.setting} note={attempt.note} />
      )}
    </>
  );
}
