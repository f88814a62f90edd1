import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

/** The settings, whose code is fetched when somebody first wants them. */
export function LateSettings({ cast }: { readonly cast: Cast }): JSX.Element {
  return (
    <LateScreen
      title={play().settings}
      sorry={play().settingsMissing}
      load={() => import('./settings/settings')}
      draw={({ Settings }) => <Settings cast={cast} />}
    />
  );
}
