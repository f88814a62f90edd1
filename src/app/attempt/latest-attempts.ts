import type { Scheme } from '../../core/marking/scheme';
import { type LatestAttempt, latestAttempt } from '../../core/progress/latest-attempt';
import type { Entry } from '../../core/transcript/entries';
import { isOwn, storyOf } from '../../core/transcript/scenario-name';
import { instead } from '../../shell/page/faults';
import { loadScheme } from '../../shell/shipped/schemes';
import type { PastAttempt } from './attempt';
import type { Attempts } from './attempts';

/**
 * The newest finished attempt of each shipped story, of whoever uses this browser, newest first: it
 * reads no more attempts than there are stories.
 */
export async function latestAttempts(
  attempts: Pick<Attempts, 'read' | 'times'>,
  past: readonly PastAttempt[],
): Promise<readonly LatestAttempt[]> {
  const finished = past
    .filter((one) => one.finished && !isOwn(one.scenario))
    .toSorted((a, b) => b.startedAt - a.startedAt);
  const latest = new Map<string, LatestAttempt>();
  for (const { id, scenario } of finished) {
    const story = storyOf(scenario);
    if (latest.has(story)) continue;
    const kept = await attempts.read(id);
    const scheme = await schemeOf(kept?.entries ?? []);
    if (!kept || kept.withheld || !scheme) continue;
    const plays = finished.filter((one) => storyOf(one.scenario) === story).length;
    const attempt = { id, ...kept, times: await attempts.times(id) };
    const read = latestAttempt(attempt, scheme, plays);
    if (read) latest.set(story, read);
  }
  return [...latest.values()];
}

async function schemeOf([began]: readonly Entry[]): Promise<Scheme | null> {
  return began?.kind === 'began' ? loadScheme(began.scheme).catch(instead(null)) : null;
}
