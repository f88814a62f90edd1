import type { JSX } from 'preact';
import { classroom as words } from '../../languages/en-GB/classroom';
import { LateScreen } from '../kit/late-screen';
import type { DeskCast } from './cast';

type Props = { readonly open: DeskCast['classroom'] };

/** A class as a table; its code is fetched when somebody first wants it. */
export function LateClass({ open }: Props): JSX.Element {
  return (
    <LateScreen
      title={words().title}
      sorry={words().sorry}
      load={() => Promise.all([import('./class/class-screen'), open()])}
      draw={([{ ClassScreen }, classroom]) => <ClassScreen classroom={classroom} />}
    />
  );
}

/** The page of one learner; its code is fetched when somebody first wants it. */
export function LateLearner({ open, learner }: Props & { readonly learner: string }): JSX.Element {
  return (
    <LateScreen
      title={words().title}
      sorry={words().sorry}
      load={() => Promise.all([import('./class/learner-screen'), open()])}
      draw={([{ LearnerScreen }, classroom]) => (
        <LearnerScreen classroom={classroom} learner={learner} />
      )}
    />
  );
}
