import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Standardising } from '../../../app/standardisation/standardisation';
import { standardise } from '../../../languages/en-GB/standardise';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { printRoute } from '../../kit/route';
import { DeskFrame, Instead, Reading } from '../parts/desk-frame';
import { ExerciseHome } from './exercise-home';
import { ExerciseList } from './exercise-list';
import { MarkingScreen } from './marking-screen';

type Props = {
  readonly open: () => Promise<Standardising>;
  readonly exercise: string | null;
  readonly as: string | null;
};

/** Standardisation: all exercises, one of them, or marking in it. */
export function Standardise({ open, exercise, as }: Props): JSX.Element {
  const { title, failed } = standardise();
  const standardising = useAnswer(() => open().catch(instead('failed' as const)), 0);
  if (standardising === null) return <Reading />;
  if (standardising === 'failed') return <Instead title={title}>{failed}</Instead>;
  if (exercise === null) {
    return (
      <DeskFrame title={title}>
        <ExerciseList standardising={standardising} />
      </DeskFrame>
    );
  }
  return (
    <OneExercise
      key={`${exercise} ${as ?? ''}`}
      standardising={standardising}
      exercise={exercise}
      as={as}
    />
  );
}

type OneProps = {
  readonly standardising: Standardising;
  readonly exercise: string;
  readonly as: string | null;
};

function OneExercise({ standardising, exercise, as }: OneProps): JSX.Element {
  const t = standardise();
  const [turn, setTurn] = useState(0);
  const found = useAnswer(
    () =>
      standardising.exercise(exercise).then(
        (one) => one ?? ('gone' as const),
        () => 'failed' as const,
      ),
    `${exercise} ${as ?? ''} ${turn}`,
  );
  if (found === null) return <Reading />;
  const back = { href: '#/standardise', words: t.back };
  if (typeof found === 'string') {
    return (
      <Instead title={t.title} back={back}>
        {t[found]}
      </Instead>
    );
  }
  const props = { standardising, open: found, changed: () => setTurn((now) => now + 1) };
  const home = printRoute({ kind: 'standardise', exercise });
  return (
    <DeskFrame
      title={found.exercise.title}
      back={as === null ? back : { href: home, words: t.toExercise }}
    >
      {as === null ? <ExerciseHome {...props} /> : <MarkingScreen key={as} {...props} as={as} />}
    </DeskFrame>
  );
}
