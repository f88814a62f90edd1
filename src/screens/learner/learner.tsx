import { Fragment, type JSX, render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
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
import type { Progress } from '../../app/files/bring-files';
import { bringing, stopBringing, watchBringing } from '../../app/files/bringing';
import { seesAll } from '../../app/people/scope';
import { presence, watchPresence } from '../../app/people/who-is-here';
import { play } from '../../languages/en-GB/play';
import { type Early, earlyPage } from '../../shell/page/early';
import { Moved } from '../kit/heading';
import { LatePart } from '../kit/late-part';
import { LateScreen } from '../kit/late-screen';
import { parseRoute, printRoute, type Route } from '../kit/route';
import { hasScreen, screenIn } from '../kit/screen-table';
import { AssessorHost } from './assessor-host';
import type { Cast } from './cast';
import { Begun, type Phase } from './play/phase';
import { SCREENS } from './screens';
import { takeOver } from './take-over';

/** Shows the learner's screens in `root`. Returns what takes them away again. */
export function mountLearner(root: HTMLElement, cast: Cast): () => void {
  const early = earlyPage();
  if (early && isAt(early)) {
    void goOn(root, cast, early);
  } else {
    // Whoever has left it would otherwise begin it again with the next button of that name.
    early?.stop();
    draw(root, cast, null);
  }
  return () => render(null, root);
}

/** Draws the product where nothing stands, or over what stands there and is the same: what has the focus keeps it. */
function draw(root: HTMLElement, cast: Cast, begun: Phase | null): void {
  for (const part of root.querySelectorAll(':scope > :not(header, main, #faults, #lms)'))
    part.remove();
  let first = begun;
  const take = (): Phase | null => {
    const taken = first;
    first = null;
    return taken;
  };
  render(
    <Begun.Provider value={{ take }}>
      <Learner cast={cast} />
    </Begun.Provider>,
    root,
  );
}

/** Goes on where somebody has begun on the page that was drawn before the product had come. */
async function goOn(root: HTMLElement, cast: Cast, early: Early): Promise<void> {
  const phase = await takeOver(cast, early);
  early.stop();
  const opened = [...root.querySelectorAll('details[open]')];
  // Whoever has gone elsewhere meanwhile has left it.
  const isHere = isAt(early);
  if (!isHere && phase.kind === 'playing') phase.attempt.leave();
  draw(root, cast, isHere ? phase : null);
  // Elsewhere, or in an attempt that was left, another's button may stand where one was clicked.
  if (!isHere || (phase.kind === 'playing' && phase.resumed)) return;
  for (const fold of opened) fold.setAttribute('open', '');
  for (const button of early.clicked) {
    if (button.isConnected && button instanceof HTMLElement) button.click();
  }
}

function isAt({ scenario }: Early): boolean {
  return location.hash === printRoute({ kind: 'play', scenario });
}

function Learner({ cast }: { readonly cast: Cast }): JSX.Element {
  const [{ hash, moved }, setPlace] = useState({ hash: location.hash, moved: false });
  // At once: where somebody goes before the first paint is over would be missed otherwise.
  useLayoutEffect(() => {
    const move = (): void => setPlace({ hash: location.hash, moved: true });
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  const { chosen, turn } = usePresence();
  const progress = useProgress();
  const route = parseRoute(hash);
  return (
    <Moved.Provider value={moved || turn > 0}>
      {chosen === null && isSomebodys(route) ? (
        <LateScreen
          title={play().scenarios}
          sorry={play().notLoaded}
          load={() => import('./people/who-screen')}
          draw={({ WhoScreen }) => <WhoScreen cast={cast} />}
        />
      ) : (
        // Whoever comes after somebody finds nothing of theirs on the screen.
        <Fragment key={chosen}>{screenAt(route, cast)}</Fragment>
      )}
      {progress && !WITHOUT_NOTE.includes(route.kind) && (
        <LatePart
          load={() => import('./files/bringing-note')}
          draw={({ BringingNote }) => <BringingNote progress={progress} />}
        />
      )}
    </Moved.Provider>
  );
}

/** Where the note would say what stands there already, or lie over somebody's replies. */
const WITHOUT_NOTE: readonly Route['kind'][] = ['files', 'play', 'again', 'drill'];

/** How far files that are brought in have come; null where there are none. */
function useProgress(): Progress | null {
  const [now, setNow] = useState(bringing());
  useLayoutEffect(() => watchBringing(() => setNow(bringing())), []);
  return now;
}

/** Who is here now, and how often that has changed since the page was opened. */
function usePresence(): { readonly chosen: string | null; readonly turn: number } {
  const [turn, setTurn] = useState(0);
  useLayoutEffect(
    () =>
      watchPresence(() => {
        // What somebody brings in is theirs: it does not go on as whoever comes after.
        stopBringing();
        setTurn((now) => now + 1);
      }),
    [],
  );
  return { chosen: presence().chosen, turn };
}

/** What can be seen before anybody has been chosen: the same for all, or of the desk. */
const NOBODYS: readonly Route['kind'][] = ['settings', 'privacy', 'accessibility', 'law', 'learn'];

function isSomebodys(route: Route): boolean {
  if (NOBODYS.includes(route.kind) || !hasScreen(SCREENS, route)) return false;
  // An observation says itself whose it is; whoever sits at the desk looks at everybody's.
  if (route.kind === 'play') return route.observation === null;
  return !(OF_DESK.includes(route.kind) && seesAll());
}

/** The learner's screens that whoever sits at the desk is led to. */
const OF_DESK: readonly Route['kind'][] = [
  'debrief',
  'replay',
  'evidence',
  'files',
  'compare',
  'map',
];

/** The screen of a route; those that are not the learner's stand in the assessor's part. */
function screenAt(route: Route, cast: Cast): JSX.Element {
  return screenIn(SCREENS, cast, route) ?? <AssessorHost key="assessor" load={cast.assessor} />;
}
