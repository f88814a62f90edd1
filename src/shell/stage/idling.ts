import { REST } from './actor';
import { BREATH_FRAME_MS, BREATH_FRAMES, breathing, inBeats, type Stop } from './motion';
import type { Player } from './staging';
import type { Theatre } from './theatre';

/** What people do while nothing happens: blink, and now and then a breath. */
export type Idling = {
  /** One breath of everybody there, once a line is over. */
  breathe(): void;
  /** Ends what is going on; it begins again by itself. */
  rest(): void;
  setStill(still: boolean): void;
};

const BLINK_MS = 130;

/**
 * A blink every nine to thirteen seconds, and a breath with every sixth one, while the page is seen and
 * somebody is free. People do both oftener, but each frame wakes an old laptop, and a breath is seventeen.
 */
export function createIdling(theatre: Theatre, free: () => readonly Player[]): Idling {
  let timer: ReturnType<typeof setTimeout>;
  let breath: Stop | null = null;
  let blinks = 0;

  const breathe = (): void => {
    rest();
    const there = free();
    const step = (frame: number): void => {
      for (const { name } of there) theatre.boards.actor(name).move(breathing(frame));
      theatre.draw();
    };
    const over = (): void => {
      breath = null;
    };
    if (there.length > 0) breath = inBeats(BREATH_FRAME_MS, BREATH_FRAMES, step, over);
  };
  const rest = (): void => {
    breath?.();
    if (breath) for (const { name } of free()) theatre.boards.actor(name).move(REST);
    breath = null;
  };
  const lids = (shut: boolean): boolean => {
    const there = free().filter((player) => player.shut !== null);
    for (const { name, shut: lid, features } of there) {
      theatre.boards.actor(name).put('eyes', shut ? lid : (features.get('eyes') ?? null));
    }
    if (there.length > 0) theatre.draw();
    return there.length > 0;
  };
  const wait = (): void => {
    timer = setTimeout(shut, 9000 + Math.random() * 4000);
  };
  const shut = (): void => {
    if (document.hidden || breath || !lids(true)) {
      wait();
      return;
    }
    timer = setTimeout(open, BLINK_MS);
  };
  const open = (): void => {
    lids(false);
    blinks += 1;
    if (blinks % 6 === 0) breathe();
    wait();
  };
  return {
    breathe,
    rest,
    setStill(still) {
      clearTimeout(timer);
      rest();
      if (!still) wait();
    },
  };
}
