import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { play } from '../../languages/en-GB/play';
import { Bar } from '../kit/bar';
import { Moved } from '../kit/heading';
import type { Cast } from './cast';

/** Where the assessor's room is shown: another room, whose code is fetched when it is first opened. */
export function DeskHost({ open }: { readonly open: Cast['desk'] }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const moved = useContext(Moved);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    const raise = async (): Promise<void> => {
      const mount = await open();
      if (!gone && host.current) stop = mount(host.current, moved);
    };
    raise().catch(() => setFailed(true));
    return () => {
      gone = true;
      stop();
    };
  }, []);
  if (!failed) return <div ref={host} />;
  return (
    <>
      <Bar title={play().desk} />
      <main>
        <p class="notice">{play().notLoaded}</p>
      </main>
    </>
  );
}
