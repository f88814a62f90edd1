import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string };

/** An attempt as evidence, whose code is fetched when somebody first wants it. */
export function LateEvidence({ cast, attempt }: Props): JSX.Element {
  return (
    <LateScreen
      title={play().evidence}
      sorry={play().evidenceSorry}
      load={() => Promise.all([import('./evidence/evidence'), cast.evidence()])}
      draw={([{ Evidence }, desk]) => (
        <Evidence desk={desk} attempt={attempt} saveAttempt={() => cast.save(attempt)} />
      )}
    />
  );
}
