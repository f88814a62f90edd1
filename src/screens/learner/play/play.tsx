import type { JSX } from 'preact';
import type { ShelfItem } from '../../../core/story/header';
import type { Manner, Mode } from '../../../core/transcript/entries';
import { ownIdOf } from '../../../core/transcript/scenario-name';
import { modes } from '../../../languages/en-GB/modes';
import { play } from '../../../languages/en-GB/play';
import { Bar } from '../../kit/bar';
import { languageOf } from '../../kit/content';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { Briefing } from './briefing';
import { Conversation } from './conversation';
import { type Phase, usePhase } from './phase';
import { PlayTools } from './play-tools';

type Props = {
  readonly cast: Cast;
  readonly scenario: string;
  /** Null for a story of one's own, which is not on the shelf. */
  readonly item: ShelfItem | null;
  readonly seed: number | null;
  /** How it is to be played, where the address says so. */
  readonly mode: Mode | null;
  /** Id of the mock observation that it is played for. */
  readonly observation: string | null;
};

/** One scenario: goes on with an unfinished attempt, or briefs the learner for a new one. */
export function Play(props: Props): JSX.Element {
  const { cast, scenario, seed, observation } = props;
  return <PlayView {...props} {...usePhase(cast, scenario, seed, observation)} />;
}

type ViewProps = Pick<Props, 'cast' | 'scenario' | 'item' | 'mode'> & {
  readonly phase: Phase;
  readonly begin: (manner: Manner) => void;
};

/** The same, as far as it has got: the build draws it, too. */
export function PlayView({ cast, scenario, item, mode, phase, begin }: ViewProps): JSX.Element {
  const own = {
    href: printRoute({ kind: 'try', story: ownIdOf(scenario) }),
    words: play().ownStory,
  };
  return (
    <>
      <Bar
        title={item?.title ?? titleIn(phase)}
        lang={languageIn(item, phase)}
        {...(!item && { back: own })}
      >
        {phase.kind === 'playing' && <PlayTools cast={cast} attempt={phase.attempt} />}
      </Bar>
      {phase.kind === 'looking' && <main aria-busy="true" />}
      {phase.kind === 'missing' && <Missing words={item ? play().missing : play().ownMissing} />}
      {phase.kind === 'no-observation' && <Missing words={modes().noObservation} />}
      {phase.kind === 'briefing' && (
        <Briefing
          scenario={phase.scenario}
          brief={phase.brief}
          problem={phase.problem}
          set={phase.set}
          preset={mode}
          preferences={cast.preferences}
          start={begin}
        />
      )}
      {phase.kind === 'playing' && (
        <Conversation key={phase.attempt.id} cast={cast} {...phase} restart={begin} />
      )}
    </>
  );
}

/** The language of the title; of none while it is the product's own words. */
function languageIn(item: ShelfItem | null, phase: Phase): string | undefined {
  if (item) return languageOf(item);
  if (phase.kind === 'briefing') return languageOf(phase.scenario);
  const began = phase.kind === 'playing' ? phase.attempt.log.entries()[0] : null;
  return began?.kind === 'began' ? languageOf(began) : undefined;
}

function titleIn(phase: Phase): string {
  if (phase.kind === 'briefing') return phase.scenario.title;
  const began = phase.kind === 'playing' ? phase.attempt.log.entries()[0] : null;
  return began?.kind === 'began' ? began.title : play().ownStory;
}

function Missing({ words }: { readonly words: string }): JSX.Element {
  return (
    <main>
      <p class="notice">{words}</p>
    </main>
  );
}
