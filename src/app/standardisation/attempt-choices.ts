import { type Entry, stageOf } from '../../core/transcript/entries';
import type { Store } from '../../shell/storage/store';

/** So many attempts are there to choose from: the latest finished ones. */
export const LATEST = 100;

/** An attempt that could stand in an exercise. */
export type AttemptChoice = {
  readonly id: string;
  readonly title: string;
  readonly startedAt: number;
  readonly scheme: string;
};

/** The attempts that an exercise can be made of, latest first. Read one after the other until there are enough: an assessor may keep thousands of attempts. */
export async function attemptChoices(attempts: Store): Promise<readonly AttemptChoice[]> {
  const found: AttemptChoice[] = [];
  for (const { id, title, startedAt } of await attempts.envelopes()) {
    if (found.length === LATEST) break;
    const entries: readonly Entry[] = (await attempts.read(id))?.entries ?? [];
    const [began] = entries;
    if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') continue;
    found.push({ id, title, startedAt, scheme: began.scheme });
  }
  return found;
}
