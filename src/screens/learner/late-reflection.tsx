import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly attempt: string };

/** Where a learner writes about an attempt; its code is fetched when somebody first wants it. */
export function LateReflection(props: Props): JSX.Element {
  return (
    <LateScreen
      title={play().writeAboutIt}
      sorry={play().notLoaded}
      load={() => import('./reflect/reflection-screen')}
      draw={({ ReflectionScreen }) => <ReflectionScreen {...props} />}
    />
  );
}
