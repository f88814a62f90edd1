/** What may move on stage; each is told what to be, then `draw` shows it. */
export type Moves = {
  dip(by: number): void;
  mouth(open: boolean): void;
  /** False if this face has no lids to close. */
  lids(shut: boolean): boolean;
  draw(): void;
};

type Stop = () => void;

const DIP_MS = 220;
const DIP_BY = 13;
const FLAPS = 10;
const FLAP_MS = 115;
const BLINK_MS = 130;

/** A short dip; the picture changes at its lowest point. */
export function dip(moves: Moves, change: () => void, then: () => void): Stop {
  const started = performance.now();
  let changed = false;
  let frame = 0;
  const step = (now: number): void => {
    const t = Math.max(0, now - started) / DIP_MS;
    if (t >= 0.5 && !changed) {
      changed = true;
      change();
    }
    moves.dip(t < 1 ? DIP_BY * Math.sin(Math.PI * t) : 0);
    moves.draw();
    if (t < 1) frame = requestAnimationFrame(step);
    else then();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** The mouth moves for about as long as a short line takes to say; one frame for each flap. */
export function talk(moves: Moves, then: () => void): Stop {
  let left = FLAPS;
  let timer: ReturnType<typeof setTimeout>;
  const flap = (): void => {
    if (document.hidden) left = 0;
    moves.mouth(left % 2 === 0 && left > 0);
    moves.draw();
    left -= 1;
    if (left >= 0) timer = setTimeout(flap, FLAP_MS);
    else then();
  };
  timer = setTimeout(flap);
  return () => clearTimeout(timer);
}

/**
 * A blink every nine to thirteen seconds, two frames each, while the page is seen and `free`. People
 * blink twice as often, but each blink wakes an old laptop.
 */
export function blink(moves: Moves, free: () => boolean): Stop {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(shut, 9000 + Math.random() * 4000);
  };
  const shut = (): void => {
    if (document.hidden || !free() || !moves.lids(true)) {
      wait();
      return;
    }
    moves.draw();
    timer = setTimeout(open, BLINK_MS);
  };
  const open = (): void => {
    // A new picture may have opened the eyes meanwhile, and drawn them.
    if (moves.lids(false) && free()) moves.draw();
    wait();
  };
  wait();
  return () => clearTimeout(timer);
}
