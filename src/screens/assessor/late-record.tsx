import type { JSX } from 'preact';
import { assessor as desk } from '../../languages/en-GB/assessor';
import { LateScreen } from '../kit/late-screen';
import type { DeskCast } from './cast';

type Props = { readonly open: DeskCast['records']; readonly observation: string };

/** The record of an observation, whose code is fetched when somebody first wants it. */
export function LateRecord({ open, observation }: Props): JSX.Element {
  return (
    <LateScreen
      title={desk().record}
      sorry={desk().recordSorry}
      load={() => Promise.all([import('./record/record'), open()])}
      draw={([{ Record }, records]) => <Record desk={records} observation={observation} />}
    />
  );
}
