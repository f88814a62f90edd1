import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { LateScreen } from '../kit/late-screen';
import type { Cast } from './cast';

type Props = { readonly cast: Cast; readonly story: string | null };

/** The screens for one's own stories, whose code is fetched when somebody first wants them. */
export function LateTry({ cast, story }: Props): JSX.Element {
  return (
    <LateScreen
      title={play().tryOwn}
      sorry={play().tryOwnSorry}
      load={() => Promise.all([import('./own-stories/try'), cast.own()])}
      draw={([{ Try }, own]) => <Try own={own} story={story} />}
    />
  );
}
