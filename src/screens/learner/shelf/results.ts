import type { PastAttempt } from '../../../app/attempt/attempt';
import type { Scheme } from '../../../core/marking/scheme';
import { type MarkedAttempt, markAttempt } from '../../../core/progress/marked-attempt';
import { type OnShelf, type Recommended, recommended } from '../../../core/progress/recommended';
import type { Entry } from '../../../core/transcript/entries';
import { isOwn, storyOf } from '../../../core/transcript/scenario-name';
import { instead } from '../../../shell/page/faults';
import { scenarioChances } from '../../../shell/shipped/chances';
import { loadScheme } from '../../../shell/shipped/schemes';
import type { Cast } from '../cast';
import type { Result } from './standing';

/** What the newest finished attempt of each story came to, and what to play next. */
export type Results = {
  readonly last: ReadonlyMap<string, Result>;
  readonly next: Recommended | null;
};

/** Reads the newest finished attempt of each story in `past`: never more than there are stories. */
export async function loadResults(
  cast: Cast,
  past: readonly PastAttempt[],
  shelf: readonly OnShelf[],
): Promise<Results> {
  const finished = past.filter(
    (one) => one.finished && one.learner === undefined && !isOwn(one.scenario),
  );
  const attempts: MarkedAttempt[] = [];
  const last = new Map<string, Result>();
  const newest = finished.toSorted((a, b) => b.startedAt - a.startedAt);
  let latest: Scheme | null = null;
  for (const { id, scenario, title, startedAt } of newest) {
    const story = storyOf(scenario);
    const known = { id, scenario: story, title, startedAt };
    if (last.has(story)) {
      attempts.push({ ...known, help: 'alone', outcomes: new Map() });
      continue;
    }
    const entries = (await cast.attempts.read(id))?.entries ?? [];
    const scheme = await schemeOf(entries);
    const marked = scheme && markAttempt({ id, startedAt, entries }, scheme);
    if (!marked) continue;
    latest ??= scheme;
    attempts.push({ ...marked, scenario: story });
    last.set(story, resultOf(entries, marked));
  }
  const chances = scenarioChances();
  return { last, next: recommended({ shelf, attempts, scheme: latest, chances }) };
}

async function schemeOf([began]: readonly Entry[]): Promise<Scheme | null> {
  return began?.kind === 'began' ? loadScheme(began.scheme).catch(instead(null)) : null;
}

function resultOf(entries: readonly Entry[], { outcomes }: MarkedAttempt): Result {
  const all = [...outcomes.values()];
  const end = entries.find((entry) => entry.kind === 'ended');
  return {
    ending: end?.ending ?? null,
    met: all.filter((one) => one === 'met').length,
    chances: all.filter((one) => one !== 'not-observed').length,
  };
}
