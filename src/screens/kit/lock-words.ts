import type { RecordLock } from '../../core/observation/record-lock';
import { dateWords } from '../../languages/date-words';
import { observationRecord } from '../../languages/en-GB/observation-record';

/** What has to be ticked before records under a lock are deleted. */
export function lockWords({ until }: RecordLock): string {
  const { lock } = observationRecord();
  return until === null ? lock.always : lock.until(dateWords(until));
}
