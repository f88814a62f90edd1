import type { JSX } from 'preact';
import { filesLink } from '../../languages/en-GB/files-link';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

/** The screen for attempts as files, whose code is fetched when somebody first wants it. */
export function LateFiles({ cast }: { readonly cast: Cast }): JSX.Element {
  const { link, sorry } = filesLink();
  return (
    <LateScreen
      title={link}
      sorry={sorry}
      load={() => Promise.all([import('./files/files-screen'), cast.files()])}
      draw={([{ FilesScreen }, files]) => <FilesScreen cast={cast} files={files} />}
    />
  );
}
