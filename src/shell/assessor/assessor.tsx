import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { desk } from '../../words/desk';
import { Bar } from '../kit/bar';
import { Moved } from '../kit/heading';
import { isDesk, parseRoute, type Route } from '../kit/route';
import type { DeskCast } from './cast';

/** Shows the assessor's screens in `root`. Returns what takes them away again. */
export function mountAssessor(root: HTMLElement, moved: boolean, cast: DeskCast): () => void {
  render(<Assessor cast={cast} moved={moved} />, root);
  return () => render(null, root);
}

function Assessor(props: { readonly cast: DeskCast; readonly moved: boolean }): JSX.Element {
  const [{ hash, moved }, setPlace] = useState({ hash: location.hash, moved: props.moved });
  useEffect(() => {
    const move = (): void => {
      // What is not the assessor's is shown by the room that this one stands in.
      if (isDesk(parseRoute(location.hash))) setPlace({ hash: location.hash, moved: true });
    };
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return <Moved.Provider value={moved}>{screenAt(parseRoute(hash), props.cast)}</Moved.Provider>;
}

function screenAt(_route: Route, _cast: DeskCast): JSX.Element {
  return (
    <>
      <Bar title={desk().title} />
      <main class="desk" />
    </>
  );
}
