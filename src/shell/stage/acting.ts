import type { Scene } from '../../core/transcript/scene';
import { blink, dip, type Moves, talk } from './motion';
import type { Moment, Staging } from './staging';
import type { Theatre } from './theatre';

/** What stands on the boards: a scene, its pictures, and how large they were painted. */
type OnStage = {
  readonly scene: Scene;
  readonly staging: Staging;
  readonly moment: Moment;
  readonly scale: number;
};

export type Acting = {
  on(): OnStage | null;
  /** Goes to the next picture: with a dip and a moving mouth, or at once when still. */
  present(next: OnStage): void;
  setStill(still: boolean): void;
  stop(): void;
};

const QUIET = 0.22;

export function createActing(theatre: Theatre, startStill: boolean): Acting {
  let on: OnStage | null = null;
  let cue: (() => void) | null = null;
  let blinking: (() => void) | null = null;
  const moves = movesOn(theatre, () => on);

  const rest = (): void => {
    cue?.();
    cue = null;
  };
  const settle = (): void => {
    rest();
    if (on) setOut(theatre, on);
  };
  const speak = (): void => {
    cue = on && isSpeaking(on.scene) ? talk(moves, rest) : null;
  };
  const setStill = (still: boolean): void => {
    blinking?.();
    blinking = still ? null : blink(moves, () => cue === null && on !== null);
    if (still && cue) {
      settle();
      theatre.draw();
    }
  };

  setStill(startStill);
  return {
    on: () => on,
    present(next) {
      const last = on;
      on = next;
      const moving = blinking !== null && !document.hidden;
      if (last && moving && isSamePlace(last, next) && !isSameLook(last, next)) {
        rest();
        cue = dip(moves, () => setOut(theatre, next), speak);
        return;
      }
      settle();
      theatre.draw();
      if (moving && last?.scene !== next.scene) speak();
    },
    setStill,
    stop() {
      rest();
      blinking?.();
    },
  };
}

function movesOn({ boards, draw }: Theatre, now: () => OnStage | null): Moves {
  return {
    dip: (by) => boards.dip(by),
    mouth(open) {
      const moment = now()?.moment;
      if (!moment) return;
      boards.put('mouth', (open && moment.talk) || moment.slots.get('mouth') || null);
      boards.swing(open ? 1 : 0.5);
    },
    lids(shut) {
      const moment = now()?.moment;
      if (!moment?.shut) return false;
      boards.put('eyes', shut ? moment.shut : (moment.slots.get('eyes') ?? null));
      return true;
    },
    draw,
  };
}

/** Puts one whole picture on the boards, at rest. */
function setOut({ boards }: Theatre, { scene, staging, moment }: OnStage): void {
  boards.place(staging.layout);
  for (const [slot, painted] of moment.slots) {
    const cut = slot === 'body' ? staging.layout.cut : undefined;
    boards.put(slot, painted, cut);
  }
  boards.swing(isSpeaking(scene) ? 1 : QUIET);
}

// A line names its speaker as the story does: in full, or by first name.
function isSpeaking({ customer, speaking }: Scene): boolean {
  return speaking !== null && (speaking === customer || speaking === customer.split(' ')[0]);
}

function isSamePlace({ scene: a, scale }: OnStage, { scene: b, scale: next }: OnStage): boolean {
  return a.setting === b.setting && a.customer === b.customer && scale === next;
}

function isSameLook({ scene: a }: OnStage, { scene: b }: OnStage): boolean {
  return a.mood === b.mood && a.pose === b.pose;
}
