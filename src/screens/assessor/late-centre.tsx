import type { JSX } from 'preact';
import { assessor as desk } from '../../languages/en-GB/assessor';
import { LateScreen } from '../kit/late-screen';
import type { DeskCast } from './cast';

type Props = { readonly open: DeskCast['centre'] };

/** A centre's own rules, whose screen is fetched when somebody first wants it. */
export function LateCentre({ open }: Props): JSX.Element {
  return (
    <LateScreen
      title={desk().centre}
      sorry={desk().centreSorry}
      load={() => Promise.all([import('./centre/centre-screen'), open().catch(() => null)])}
      draw={([{ CentreScreen }, centre]) => <CentreScreen desk={centre} />}
    />
  );
}
