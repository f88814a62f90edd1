import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './tokens.css';
import './base.css';
import './shelf.css';
import './scene.css';
import './conversation.css';
import './talk.css';
import './record.css';
import type { Cast } from './cast';
import { Moved } from './heading';
import { LateDebrief } from './late-debrief';
import { LateFiles } from './late-files';
import { LateTry } from './late-try';
import { MapScreen } from './map/map-screen';
import { Play } from './play';
import { parseRoute, type Route } from './route';
import { Shelf } from './shelf';

/** Shows the learner's screens in `root`. Returns what takes them away again. */
export function mountOverlay(root: HTMLElement, cast: Cast): () => void {
  render(<Overlay cast={cast} />, root);
  return () => render(null, root);
}

function Overlay({ cast }: { readonly cast: Cast }): JSX.Element {
  const [{ hash, moved }, setPlace] = useState({ hash: location.hash, moved: false });
  useEffect(() => {
    const move = (): void => setPlace({ hash: location.hash, moved: true });
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return <Moved.Provider value={moved}>{screenAt(parseRoute(hash), cast)}</Moved.Provider>;
}

function screenAt(route: Route, cast: Cast): JSX.Element {
  switch (route.kind) {
    case 'shelf':
      return <Shelf key="shelf" cast={cast} lost={null} />;
    case 'play': {
      const item = cast.shelf.find((one) => one.scenario === route.scenario) ?? null;
      if (!item && !route.scenario.startsWith('own:')) return noScenario(route.scenario, cast);
      const key = `play ${route.scenario} ${route.seed}`;
      return <Play key={key} cast={cast} item={item} {...route} />;
    }
    case 'map': {
      const item = cast.shelf.find((one) => one.scenario === route.scenario);
      if (!item) return noScenario(route.scenario, cast);
      return <MapScreen key={`map ${route.scenario}`} cast={cast} item={item} />;
    }
    case 'debrief':
      return <LateDebrief key={`debrief ${route.attempt}`} cast={cast} {...route} />;
    case 'try':
      return <LateTry key={`try ${route.story}`} cast={cast} story={route.story} />;
    case 'files':
      return <LateFiles key="files" cast={cast} />;
    case 'replay':
    case 'again':
    case 'compare':
    case 'reflect':
    case 'evidence':
    case 'progress':
    case 'settings':
    case 'unknown':
      return <Shelf cast={cast} lost="There is nothing at that address. Here are the scenarios." />;
  }
}

function noScenario(name: string, cast: Cast): JSX.Element {
  return <Shelf cast={cast} lost={`There is no scenario called “${name}”.`} />;
}
