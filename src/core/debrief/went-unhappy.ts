import { type Entry, saidBefore } from '../transcript/entries';
import { angerLevel, trustLevel } from '../transcript/feelings';

/** Whether the customer went away annoyed or worse, or trusting nobody, however it ended. */
export function wentUnhappy(entries: readonly Entry[]): boolean {
  const feelings = saidBefore(entries, entries.length)?.feelings;
  if (!feelings) return false;
  const easy = ['calm', 'uneasy'].includes(angerLevel(feelings.anger));
  return !easy || trustLevel(feelings.trust) === 'low';
}
