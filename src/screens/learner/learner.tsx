import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { play } from '../../languages/en-GB/play';
import '../kit/tokens.css';
import '../kit/base.css';
import './shelf/shelf.css';
import './play/scene.css';
import './play/conversation.css';
import './play/talk.css';
import './play/record.css';
import { Moved } from '../kit/heading';
import { parseRoute, type Route } from '../kit/route';
import { DeskHost } from './assessor-host';
import type { Cast } from './cast';
import { LateAgain } from './late-again';
import { LateCompare } from './late-compare';
import { LateDebrief } from './late-debrief';
import { LateEvidence } from './late-evidence';
import { LateFiles } from './late-files';
import { LateProgress } from './late-progress';
import { LateReflection } from './late-reflection';
import { LateReplay } from './late-replay';
import { LateSettings } from './late-settings';
import { LateStatement } from './late-statement';
import { LateTry } from './late-try';
import { MapScreen } from './map/map-screen';
import { Play } from './play/play';
import { Shelf } from './shelf/shelf';

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
      const item = cast.item(route.scenario);
      if (!item && !route.scenario.startsWith('own:')) return noScenario(route.scenario, cast);
      const key = `play ${route.scenario} ${route.seed} ${route.mode} ${route.observation}`;
      return <Play key={key} cast={cast} item={item} {...route} />;
    }
    case 'map': {
      const item = cast.item(route.scenario);
      if (!item) return noScenario(route.scenario, cast);
      return <MapScreen key={`map ${route.scenario}`} cast={cast} item={item} />;
    }
    case 'debrief':
      return <LateDebrief key={`debrief ${route.attempt}`} cast={cast} {...route} />;
    case 'evidence':
      return <LateEvidence key={`evidence ${route.attempt}`} cast={cast} {...route} />;
    case 'try':
      return <LateTry key={`try ${route.story}`} cast={cast} story={route.story} />;
    case 'files':
      return <LateFiles key="files" cast={cast} />;
    case 'replay':
      return <LateReplay key={`replay ${route.attempt} ${route.at}`} cast={cast} {...route} />;
    case 'settings':
      return <LateSettings key="settings" cast={cast} />;
    case 'privacy':
    case 'accessibility':
      return <LateStatement key={route.kind} cast={cast} about={route.kind} />;
    case 'reflect':
      return <LateReflection key={`reflect ${route.attempt}`} cast={cast} {...route} />;
    case 'progress':
      return <LateProgress key="progress" cast={cast} />;
    case 'again':
      return <LateAgain key={`again ${route.attempt} ${route.at}`} cast={cast} {...route} />;
    case 'compare':
      return <LateCompare key={`compare ${route.attempt} ${route.other}`} cast={cast} {...route} />;
    case 'observe':
    case 'observed':
    case 'class':
    case 'learner':
    case 'standardise':
    case 'quality':
    case 'centre':
      return <DeskHost key="desk" open={cast.desk} />;
    case 'unknown':
      return <Shelf cast={cast} lost={play().nowhere} />;
  }
}

function noScenario(name: string, cast: Cast): JSX.Element {
  return <Shelf cast={cast} lost={play().noScenario(name)} />;
}
