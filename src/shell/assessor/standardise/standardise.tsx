import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { standardise } from '../../../words/standardise';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import '../deskwork.css';
import { ExerciseHome } from './exercise-home';
import { ExerciseList } from './exercise-list';
import { MarkingScreen } from './marking-screen';
import type { StandardisationDesk } from './standardise-cast';

type Props = {
  readonly open: () => Promise<StandardisationDesk>;
  readonly exercise: string | null;
  readonly as: string | null;
};

/** Standardisation: all exercises, one of them, or marking in it. */
export function Standardise({ open, exercise, as }: Props): JSX.Element {
  const desk = useAnswer(() => open().catch(() => 'failed' as const), 0);
  if (desk === null) return <main aria-busy="true" />;
  if (desk === 'failed') {
    return (
      <Around>
        <p class="notice">{standardise().failed}</p>
      </Around>
    );
  }
  if (exercise === null) {
    return (
      <Around>
        <ExerciseList desk={desk} />
      </Around>
    );
  }
  return <OneExercise key={`${exercise} ${as ?? ''}`} desk={desk} exercise={exercise} as={as} />;
}

type OneProps = {
  readonly desk: StandardisationDesk;
  readonly exercise: string;
  readonly as: string | null;
};

function OneExercise({ desk, exercise, as }: OneProps): JSX.Element {
  const t = standardise();
  const [turn, setTurn] = useState(0);
  const found = useAnswer(
    () =>
      desk.exercise(exercise).then(
        (one) => one ?? ('gone' as const),
        () => 'failed' as const,
      ),
    `${exercise} ${as ?? ''} ${turn}`,
  );
  if (found === null) return <main aria-busy="true" />;
  const back = { href: '#/standardise', words: t.back };
  if (typeof found === 'string') {
    return (
      <Around back={back}>
        <p class="notice">{t[found]}</p>
      </Around>
    );
  }
  const changed = (): void => setTurn((now) => now + 1);
  const home = printRoute({ kind: 'standardise', exercise, as: null });
  if (as === null) {
    return (
      <Around title={found.exercise.title} back={back}>
        <ExerciseHome desk={desk} open={found} changed={changed} />
      </Around>
    );
  }
  return (
    <Around title={found.exercise.title} back={{ href: home, words: t.toExercise }}>
      <MarkingScreen key={as} desk={desk} open={found} as={as} changed={changed} />
    </Around>
  );
}

type AroundProps = {
  readonly title?: string;
  readonly back?: { readonly href: string; readonly words: string };
  readonly children: ComponentChildren;
};

function Around({ title, back, children }: AroundProps): JSX.Element {
  return (
    <>
      <Bar title={title ?? standardise().title} {...(back && { back })} />
      <main class="deskwork">{children}</main>
    </>
  );
}
