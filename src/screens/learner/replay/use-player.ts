import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../core/transcript/entries';
import { restAt, stepFrom, stopAt, stopsIn } from '../../../core/transcript/playhead';
import { isStill } from '../../kit/motion';

export const SPEEDS = [0.5, 1, 1.5, 2, 3] as const;

/** Where a conversation that is played back has got to, and what moves it. */
export type Player = {
  readonly stops: readonly number[];
  /** The entry number of the playhead: one of the stops. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: number;
  /** Plays on, from the start if it was at the end; or pauses. */
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly step: (by: number) => void;
  readonly jump: (at: number) => void;
  readonly setSpeed: (speed: number) => void;
};

/** Plays a transcript back, line by line. Where motion is unwelcome it waits to be asked. */
export function usePlayer(entries: readonly Entry[], begin: number): Player {
  const stops = useMemo(() => stopsIn(entries), [entries]);
  return useStops(stops, begin, (at) => restAt(entries, at), !isStill());
}

/** Goes along `stops`, resting at each for so many milliseconds, from the start or when it is asked. */
export function useStops(
  stops: readonly number[],
  begin: number,
  rest: (at: number) => number,
  plays: boolean,
): Player {
  const [at, setAt] = useState(() => stopAt(stops, begin));
  const [speed, setSpeed] = useState(1);
  const [playing, setPlaying] = useState(plays);
  const atEnd = at === stops.at(-1);
  useEffect(() => {
    if (!playing) return;
    if (atEnd) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => setAt(stepFrom(stops, at, 1)), rest(at) / speed);
    return () => clearTimeout(timer);
  }, [playing, at, speed, atEnd]);
  const jump = (to: number): void => {
    setPlaying(false);
    setAt(stopAt(stops, to));
  };
  return {
    stops,
    at,
    playing,
    speed,
    toggle: () => {
      if (!playing && atEnd) setAt(stops[0] ?? 0);
      setPlaying(!playing);
    },
    pause: () => setPlaying(false),
    step: (by) => jump(stepFrom(stops, at, by)),
    jump,
    setSpeed,
  };
}
