import type { JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Entry } from '../../../core/transcript/entries';
import { modes } from '../../../languages/en-GB/modes';
import { LatePart } from '../../kit/late-part';

type Props = {
  readonly attempt: LiveAttempt;
  readonly entries: readonly Entry[];
};

/** The coach of a coached attempt, whose code and scheme are fetched behind the first words. */
export function LateCoach({ attempt, entries }: Props): JSX.Element {
  const [began] = entries;
  const scheme = began?.kind === 'began' ? began.scheme : '';
  return (
    <LatePart
      sorry={modes().noCoach}
      load={async () => {
        const [{ Coach }, { loadScheme }] = await Promise.all([
          import('./coach'),
          import('../../../shell/shipped/schemes'),
        ]);
        return { Coach, loaded: await loadScheme(scheme) };
      }}
      draw={({ Coach, loaded }) => <Coach attempt={attempt} entries={entries} scheme={loaded} />}
    />
  );
}
