import { type JSX, render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isLocked, watchLock } from '../../app/people/desk-lock';
import { assessor } from '../../languages/en-GB/assessor';
import { sitAtDesk } from '../../shell/storage/here';
import type { Stores } from '../../shell/storage/stores';
import { Bar } from '../kit/bar';
import { Moved } from '../kit/heading';
import { parseRoute } from '../kit/route';
import { hasScreen, screenIn } from '../kit/screen-table';
import { DeskDoor } from './parts/desk-door';
import { SCREENS } from './screens';

/** Shows the assessor's screens in `root`. Returns what takes them away again. */
export function mountAssessor(root: HTMLElement, moved: boolean, stores: Stores): () => void {
  render(<Assessor stores={stores} moved={moved} />, root);
  return () => render(null, root);
}

type Props = { readonly stores: Stores; readonly moved: boolean };

function Assessor(props: Props): JSX.Element {
  const [{ hash, moved }, setPlace] = useState({ hash: location.hash, moved: props.moved });
  useEffect(() => {
    const move = (): void => {
      // What is not the assessor's is shown by the learner's screens, around this.
      if (hasScreen(SCREENS, parseRoute(location.hash))) {
        setPlace({ hash: location.hash, moved: true });
      }
    };
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  const locked = useLock();
  if (locked) {
    return (
      <Moved.Provider value={moved}>
        <DeskDoor />
      </Moved.Provider>
    );
  }
  const screen = screenIn(SCREENS, props.stores, parseRoute(hash));
  return <Moved.Provider value={moved}>{screen ?? <Elsewhere />}</Moved.Provider>;
}

/** Whether the passphrase has still to be given; where it need not be, whoever is here sits at the desk. */
function useLock(): boolean {
  const [locked, setLocked] = useState(isLocked());
  useEffect(() => watchLock(() => setLocked(isLocked())), []);
  useLayoutEffect(() => {
    if (!locked) sitAtDesk();
  }, [locked]);
  return locked;
}

/** While the page is already on its way to a screen that is not the assessor's. */
function Elsewhere(): JSX.Element {
  return (
    <>
      <Bar title={assessor().title} />
      <main class="desk" />
    </>
  );
}
