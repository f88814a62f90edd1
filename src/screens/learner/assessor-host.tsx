import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { play } from '../../languages/en-GB/play';
import { report } from '../../shell/page/faults';
import { Bar } from '../kit/bar';
import { Moved } from '../kit/heading';
import type { Cast } from './cast';

type Props = { readonly load: Cast['assessor'] };

/** Where the assessor's screens are shown, whose code is fetched when they are first opened. */
export function AssessorHost({ load }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const moved = useContext(Moved);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    const raise = async (): Promise<void> => {
      const mount = await load();
      if (!gone && host.current) stop = mount(host.current, moved);
    };
    raise().catch((error: unknown) => {
      report(error);
      setFailed(true);
    });
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
