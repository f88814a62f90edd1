import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../kit/tokens.css';
import '../kit/base.css';
import '../kit/button.css';
import '../kit/card.css';
import '../kit/field.css';
import '../kit/states.css';
import '../kit/table.css';
import './shelf/shelf.css';
import './play/scene.css';
import './play/conversation.css';
import './play/talk.css';
import './play/record.css';
import { Moved } from '../kit/heading';
import { parseRoute, type Route } from '../kit/route';
import { screenIn } from '../kit/screen-table';
import { AssessorHost } from './assessor-host';
import type { Cast } from './cast';
import { SCREENS } from './screens';

/** Shows the learner's screens in `root`. Returns what takes them away again. */
export function mountLearner(root: HTMLElement, cast: Cast): () => void {
  render(<Learner cast={cast} />, root);
  return () => render(null, root);
}

function Learner({ cast }: { readonly cast: Cast }): JSX.Element {
  const [{ hash, moved }, setPlace] = useState({ hash: location.hash, moved: false });
  useEffect(() => {
    const move = (): void => setPlace({ hash: location.hash, moved: true });
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return <Moved.Provider value={moved}>{screenAt(parseRoute(hash), cast)}</Moved.Provider>;
}

/** The screen of a route; those that are not the learner's stand in the assessor's part. */
function screenAt(route: Route, cast: Cast): JSX.Element {
  return screenIn(SCREENS, cast, route) ?? <AssessorHost key="assessor" load={cast.assessor} />;
}
