import type { JSX } from 'preact';
import type { Entry } from '../../../core/transcript/entries';
import { modes } from '../../../languages/en-GB/modes';
import { LatePart } from '../../kit/late-part';
import type { Cast, LiveAttempt } from '../cast';

type Props = {
  readonly cast: Cast;
  readonly attempt: LiveAttempt;
  readonly entries: readonly Entry[];
};

/** The coach of a coached attempt, whose code and scheme are fetched behind the first words. */
export function LateCoach({ cast, attempt, entries }: Props): JSX.Element {
  const [began] = entries;
  const scheme = began?.kind === 'began' ? began.scheme : '';
  return (
    <LatePart
      sorry={modes().noCoach}
      load={() => Promise.all([import('./coach'), cast.scheme(scheme)])}
      draw={([{ Coach }, loaded]) => <Coach attempt={attempt} entries={entries} scheme={loaded} />}
    />
  );
}
