import type { Report } from '../report';
import { statementId } from '../xapi/statement-id';
import { type Sending, scoreOf } from '../xapi/statements';
import { definedStatement } from './cmi5-statements';
import type { KeptState, Launched } from './launch';

/** What an LMS counts of all attempts in a registration: nothing of it is ever taken back. */
export type Reached = {
  /** What is to be told of a report that was not told before. */
  readonly by: (report: Report) => readonly Sending[];
  readonly now: () => Pick<KeptState, 'done' | 'passed'>;
  /** The ids of what was told in this session. */
  readonly told: () => readonly string[];
};

/** Goes on from what was reached in earlier sessions. `now` gives milliseconds since 1970. */
export function createReached(launched: Launched, now: () => number): Reached {
  const { kept, data, session, registration } = launched;
  let reached: Pick<KeptState, 'done' | 'passed'> = { done: kept.done, passed: kept.passed };
  const told: string[] = [];
  const said = (verb: 'completed' | 'passed' | 'failed', score: Report['score']): Sending => {
    // Done and passed come once in a registration, whatever becomes of the session that says so.
    const once = verb === 'failed' ? session.now().first : '';
    const id = statementId(registration, 0, `${launched.activityId} ${verb} ${once}`);
    told.push(id);
    return definedStatement(
      { verb, id, at: now(), took: now() - session.now().begun, score },
      launched,
    );
  };
  return {
    by({ done, score }) {
      const sendings: Sending[] = [];
      if (done && !reached.done) sendings.push(said('completed', null));
      const passed = score && passes(score, data.masteryScore);
      // A session says once that something was passed or failed; what comes of it later, the next one says.
      if (passed !== null && kept.passed !== true && reached.passed === kept.passed) {
        sendings.push(said(passed ? 'passed' : 'failed', score));
        reached = { ...reached, passed };
      }
      reached = { ...reached, done: reached.done || done };
      return sendings;
    },
    now: () => reached,
    told: () => told,
  };
}

/** Null where there is nothing to pass. */
function passes(score: NonNullable<Report['score']>, mastery: number | undefined): boolean | null {
  return mastery === undefined ? null : scoreOf(score).scaled >= mastery;
}
