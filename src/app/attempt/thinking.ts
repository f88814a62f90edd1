import type { Log } from '../../core/transcript/log';
import { report } from '../../shell/page/faults';
import { whenIdle } from '../../shell/page/when-idle';
import type { Standing } from '../../shell/shipped/player';

/** What is worked out while the learner reads. */
export type Thinking = {
  /** Fetches the story, where it is on its way yet, and begins. */
  readonly start: () => void;
  /** Whether the answer to a reply on offer is there already. */
  readonly has: (reply: number) => boolean;
  /** Thinks no further until the log has grown: a reply has been given. */
  readonly pause: () => void;
  readonly stop: () => void;
};

/** Lets a story think of each reply on offer in `log`, one at a time, whenever the page is idle. */
export function thinkAhead(log: Log, standing: () => Promise<Standing>): Thinking {
  let thought = 0;
  /** Changes with whatever makes thoughts worthless that are still to come. */
  let round = 0;
  const next = (story: Standing, of: number): void => {
    if (thought >= repliesIn(log)) return;
    whenIdle(() => {
      if (round !== of) return;
      story.think(thought);
      thought += 1;
      next(story, of);
    });
  };
  const pause = (): void => {
    thought = 0;
    round += 1;
  };
  const start = (): void => {
    pause();
    const of = round;
    // Where it does not come it is asked for again once a reply is given, and then that is said.
    standing().then((story) => round === of && next(story, of), report);
  };
  const unsubscribe = log.subscribe(start);
  return {
    start,
    has: (reply) => reply < thought,
    pause,
    stop() {
      unsubscribe();
      pause();
    },
  };
}

function repliesIn(log: Log): number {
  const last = log.entries().findLast(({ kind }) => kind === 'offered' || kind === 'ended');
  return last?.kind === 'offered' ? last.replies.length : 0;
}
