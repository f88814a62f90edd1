import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly about: 'privacy' | 'accessibility' };

/** A statement that a college gives, whose text is fetched when somebody first wants it. */
export function LateStatement({ cast, about }: Props): JSX.Element {
  return (
    <LateScreen
      title={play()[about]}
      sorry={play().statementMissing}
      load={() => Promise.all([import('./statements/statement'), cast.centreFacts()])}
      draw={([{ Statement }, centre]) => <Statement about={about} centre={centre} />}
    />
  );
}
