import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { play } from '../../../languages/en-GB/play';

/** Often enough that the minutes are right, seldom enough that nobody watches them go. */
const LOOK_EVERY = 5000;

type Props = {
  /** When the time is up, in milliseconds since 1970. */
  readonly until: number;
};

/** How long is left, in whole minutes; and once, that the time is up. Nothing is cut off. */
export function TimeLeft({ until }: Props): JSX.Element {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.ceil((until - now) / 60_000);
  return (
    <>
      {minutes > 0 && <p class="soft">{play().minutesLeft(minutes)}</p>}
      <p class="time-up" role="status">
        {minutes > 0 ? '' : play().timeUp}
      </p>
    </>
  );
}
