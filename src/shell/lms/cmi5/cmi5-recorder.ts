import { actsIn } from '../../../core/story/acts';
import type { Entry } from '../../../core/transcript/entries';
import type { PackageFacts } from '../../page/package-facts';
import type { LmsPart, Standing } from '../lms-parts';
import type { Followed, Recorder } from '../recorder';
import { reportOf } from '../report';
import { printSuspended } from '../suspended';
import { createOutbox, type Outbox } from '../xapi/outbox';
import { statementId } from '../xapi/statement-id';
import { type Sending, statementsOf } from '../xapi/statements';
import { ATTEMPT_STATE } from '../xapi/vocabulary';
import { definedStatement, inSession } from './cmi5-statements';
import { createKeptDocument } from './kept-document';
import type { Launched } from './launch';
import { createReached } from './reached';

type Changed = (standing: Standing) => void;

/**
 * A recorder for an LMS that has launched the page by cmi5. `now` gives milliseconds since 1970; `changed` is
 * called when it is known whether something was taken.
 */
export function createCmi5Recorder(
  launched: Launched,
  { done: end }: Pick<PackageFacts, 'done'>,
  now: () => number,
  changed: Changed,
): Recorder {
  // To look around, or to look back, or over: nothing of that counts.
  if (launched.data.launchMode !== 'Normal' || launched.session.now().terminated) {
    return createSilent(launched, now, changed);
  }
  let followed: Following | null = null;
  let done = false;
  const tell = (): void => changed(standing());
  const outbox = openOutbox(launched, tell);
  const document = createKeptDocument(launched.lrs, documentOf(launched), tell);
  const reached = createReached(launched, now);
  const standing = (): Standing => {
    const missing = new Set<LmsPart>([...outbox.missing(), ...document.missing()]);
    return {
      missing: missing.has('everything') ? ['everything'] : [...missing],
      done: done && reached.told().every(outbox.isKept),
    };
  };
  const write = (): Standing => {
    if (!followed) return { missing: [], done: false };
    const entries = followed.entries();
    followed.clock(entries);
    const { actor } = launched;
    const report = reportOf(entries, followed.scheme, { done: end, pass: null });
    done = report.done;
    const said = statementsOf(entries, report, { ...followed, actor });
    outbox.put([...said.map((one) => inSession(one, launched)), ...reached.by(report)]);
    document.put(JSON.stringify({ ...reached.now(), ...followed.kept(entries) }));
    return standing();
  };
  return {
    follow(attempt) {
      followed = following(attempt, launched, now);
    },
    write,
    finish() {
      write();
      document.last();
      // Whoever is half-way may only load the page anew: a session that is over takes nothing more.
      if (done) terminate(launched, outbox, now);
      else outbox.last([]);
    },
  };
}

type Following = Followed & {
  /** When an entry came about, in milliseconds since 1970. */
  readonly at: (entry: number) => number;
  /** Notes when what is new came about. */
  readonly clock: (entries: readonly Entry[]) => void;
  /** The attempt as the LMS keeps it. */
  readonly kept: (entries: readonly Entry[]) => Pick<Launched['kept'], 'held' | 'times'>;
};

function following(attempt: Followed, { kept, actor }: Launched, now: () => number): Following {
  const { id, startedAt, began } = attempt;
  // What was kept of another attempt says nothing of this one.
  const times = new Map<number, number>(attempt.before === null ? [] : kept.times);
  const at = (entry: number): number => times.get(entry) ?? startedAt;
  return {
    ...attempt,
    at,
    clock(entries) {
      for (const entry of entries.keys()) if (!times.has(entry)) times.set(entry, now());
    },
    kept(entries) {
      const { acts, length } = actsIn(entries);
      const learner = actor.account.name.slice(0, 100);
      const timed = [...acts.map(([entry]) => entry), length - 1];
      return {
        held: printSuspended({ id, startedAt, learner, began, before: 0, acts, length }),
        times: timed.map((entry) => [entry, at(entry)]),
      };
    },
  };
}

function documentOf({ activityId, actor, registration }: Launched) {
  return { stateId: ATTEMPT_STATE, activityId, agent: actor, registration };
}

/** The way to the LRS, on which the first statement of the session goes before everything else. */
function openOutbox({ lrs, session, ...rest }: Launched, changed: () => void): Outbox {
  const { first, begun, initialized } = session.now();
  const outbox = createOutbox(lrs, () => {
    if (outbox.isKept(first)) session.keep({ initialized: true });
    changed();
  });
  const told = { verb: 'initialized', id: first, at: begun, took: null, score: null } as const;
  // The same one again, where it is not known to have come.
  if (!initialized) outbox.put([definedStatement(told, { lrs, session, ...rest })]);
  return outbox;
}

/** Ends a session as the page goes. */
function terminate(launched: Launched, outbox: Outbox, now: () => number): void {
  const { first, begun } = launched.session.now();
  const id = statementId(first, 0, 'terminated');
  const last: Sending = definedStatement(
    { verb: 'terminated', id, at: now(), took: now() - begun, score: null },
    launched,
  );
  outbox.last([last]);
  launched.session.keep({ terminated: true });
}

/** Says that a session has begun, and that it is over; where it is over already, nothing. */
function createSilent(launched: Launched, now: () => number, changed: Changed): Recorder {
  const over = launched.session.now().terminated;
  if (over) {
    const standing: Standing = { missing: [], done: false, over };
    return { follow: () => changed(standing), write: () => standing, finish() {} };
  }
  const standing = (): Standing => ({ missing: outbox.missing(), done: false });
  const outbox = openOutbox(launched, () => changed(standing()));
  return {
    follow() {},
    write: standing,
    finish: () => terminate(launched, outbox, now),
  };
}
