import type { PastAttempt } from '../../../app/attempt/attempt';
import type { Scheme } from '../../../core/marking/scheme';
import { type MarkedAttempt, markAttempt } from '../../../core/progress/marked-attempt';
import { isOwn } from '../../../core/transcript/scenario-name';
import { instead } from '../../../shell/page/faults';
import { loadScheme } from '../../../shell/shipped/schemes';
import type { Cast } from '../cast';

/** Attempts that are told together: marked by one scheme, all of shipped or all of one's own stories. */
export type Strand = {
  readonly scheme: Scheme;
  readonly own: boolean;
  readonly attempts: readonly MarkedAttempt[];
};

export type Marked = {
  /** The one with the newest attempt first. */
  readonly strands: readonly Strand[];
  /** Attempts whose scheme is not here. */
  readonly strangers: number;
};

/** Work goes on for so long before the page may answer the learner, in milliseconds. */
const STRETCH = 12;
/** Read from the store at once. */
const BATCH = 8;

/**
 * Reads and marks every finished attempt of whoever uses this browser, in short stretches, so that the page
 * answers meanwhile. Tells how far it has got.
 */
export async function markAll(
  cast: Cast,
  past: readonly PastAttempt[],
  tell: (done: number, all: number) => void,
): Promise<Marked> {
  const finished = past.filter((one) => one.finished);
  const schemes = new Map<string, Promise<Scheme | null>>();
  const schemeOf = (id: string): Promise<Scheme | null> => {
    const known = schemes.get(id) ?? loadScheme(id).catch(instead(null));
    schemes.set(id, known);
    return known;
  };
  const strands = new Map<string, Strand>();
  let strangers = 0;
  let stretch = performance.now();
  for (let at = 0; at < finished.length; at += BATCH) {
    const batch = finished.slice(at, at + BATCH);
    const kept = await Promise.all(batch.map(({ id }) => readTimed(cast, id)));
    for (const [n, attempt] of kept.entries()) {
      const [began] = attempt?.entries ?? [];
      const id = batch[n]?.id;
      if (!attempt || attempt.withheld || id === undefined || began?.kind !== 'began') continue;
      const scheme = await schemeOf(began.scheme);
      const marked = scheme && markAttempt({ id, ...attempt }, scheme);
      if (!scheme) strangers += 1;
      if (scheme && marked) add(strands, scheme, marked);
      if (performance.now() - stretch < STRETCH) continue;
      tell(at + n + 1, finished.length);
      await new Promise((resolve) => setTimeout(resolve));
      stretch = performance.now();
    }
  }
  return { strands: newestFirst([...strands.values()]), strangers };
}

/** An attempt, with when each part of it was kept. */
async function readTimed(cast: Cast, id: string) {
  const [kept, times] = await Promise.all([cast.attempts.read(id), cast.attempts.times(id)]);
  return kept && { ...kept, times };
}

function add(strands: Map<string, Strand>, scheme: Scheme, attempt: MarkedAttempt): void {
  const own = isOwn(attempt.scenario);
  const key = `${scheme.id} ${own}`;
  const attempts = strands.get(key)?.attempts ?? [];
  strands.set(key, { scheme, own, attempts: [...attempts, attempt] });
}

function newestFirst(strands: readonly Strand[]): readonly Strand[] {
  const newest = ({ attempts }: Strand): number =>
    Math.max(...attempts.map(({ startedAt }) => startedAt));
  return strands.toSorted((a, b) => newest(b) - newest(a));
}
