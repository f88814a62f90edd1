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
      <Bar title={item.title}>
        {phase.kind === 'playing' && <Tools attempt={phase.attempt} item={item} />}
      </Bar>
      {phase.kind === 'looking' && <main aria-busy="true" />}
      {phase.kind === 'briefing' && <Briefing item={item} problem={phase.problem} start={begin} />}
      {phase.kind === 'playing' && (
        <Conversation key={phase.attempt.id} cast={cast} {...phase} restart={begin} />
      )}
    </>
  );
}

type ToolsProps = { readonly attempt: LiveAttempt; readonly item: ShelfItem };

function Tools({ attempt, item }: ToolsProps): JSX.Element {
  const trouble = useTrouble(attempt);
  // The policy as it was when this attempt began: the story may have been edited since.
  const began = attempt.log.entries().find((entry) => entry.kind === 'began') ?? item;
  return (
    <>
      <PolicyCard scenario={began} look={attempt.look} />
      {trouble?.kind !== 'elsewhere' && <SignNote setting={began.setting} note={attempt.note} />}
    </>
  );
}
