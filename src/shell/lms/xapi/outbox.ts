import type { LmsPart } from '../lms-parts';
import type { Lrs } from './lrs';
import type { Sending } from './statements';

/** What waits to be sent to a learning record store: each statement once, in order. */
export type Outbox = {
  /** Adds what is not there yet, and sends. */
  readonly put: (sendings: readonly Sending[]) => void;
  /** Sends what is left as the page goes, and these after it. */
  readonly last: (sendings: readonly Sending[]) => void;
  /** What the store has refused; `everything` where it does not answer. */
  readonly missing: () => readonly LmsPart[];
  readonly isKept: (id: string) => boolean;
};

/** More than this does not outlive a page that goes. */
const MOST = 50_000;

/** How long until it is tried again where nobody answers, in milliseconds. */
const AGAIN = 15_000;

/** `changed` is called when something was kept, refused, or found nobody. */
export function createOutbox(lrs: Lrs, changed: () => void): Outbox {
  const known = new Set<string>();
  const kept = new Set<string>();
  const refused = new Set<LmsPart>();
  const waiting: Sending[] = [];
  let sending = false;
  let unanswered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (batch: readonly Sending[]): void => {
    for (const { statement } of batch) kept.add(statement.id);
    waiting.splice(0, batch.length);
  };
  /** One by one: a store refuses all of a batch for one of it. */
  const sendApart = async (batch: readonly Sending[]): Promise<boolean> => {
    for (const one of batch) {
      const sent = await lrs.send([one.statement], false);
      if (sent === 'no-answer') return false;
      // It may be there from before: then it is refused for being sent again.
      if (sent === 'refused' && !(await lrs.holds(one.statement.id))) {
        refused.add(one.part);
        waiting.shift();
      } else {
        settle([one]);
      }
    }
    return true;
  };
  const sendAll = async (): Promise<boolean> => {
    while (waiting.length > 0) {
      const batch = batchOf(waiting);
      const sent = await lrs.send(statementsIn(batch), false);
      if (sent === 'no-answer') return false;
      if (sent === 'kept') settle(batch);
      else if (!(await sendApart(batch))) return false;
    }
    return true;
  };
  const flush = async (): Promise<void> => {
    if (sending || waiting.length === 0) return;
    sending = true;
    clearTimeout(timer);
    unanswered = !(await sendAll());
    sending = false;
    if (unanswered) timer = setTimeout(() => void flush(), AGAIN);
    changed();
  };
  return {
    put(sendings) {
      for (const one of sendings) {
        if (known.has(one.statement.id)) continue;
        known.add(one.statement.id);
        waiting.push(one);
      }
      void flush();
    },
    last(sendings) {
      clearTimeout(timer);
      waiting.push(...sendings);
      if (waiting.length > 0) void lrs.send(statementsIn(batchOf(waiting)), true);
    },
    missing: () => [...(unanswered ? (['everything'] as const) : []), ...refused],
    isKept: (id) => kept.has(id),
  };
}

function statementsIn(batch: readonly Sending[]) {
  return batch.map(({ statement }) => statement);
}

/** From the first on, as many as go together; one at least. */
function batchOf(waiting: readonly Sending[]): readonly Sending[] {
  let length = 0;
  const end = waiting.findIndex(({ statement }, at) => {
    length += JSON.stringify(statement).length;
    return at > 0 && length > MOST;
  });
  return end < 0 ? [...waiting] : waiting.slice(0, end);
}
