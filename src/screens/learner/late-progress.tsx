import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

/** What has been shown over weeks; its code is fetched when somebody first wants it. */
export function LateProgress({ cast }: { readonly cast: Cast }): JSX.Element {
  return (
    <LateScreen
      title={play().yourProgress}
      sorry={play().notLoaded}
      load={() => import('./progress/progress-screen')}
      draw={({ ProgressScreen }) => <ProgressScreen cast={cast} />}
    />
  );
}
