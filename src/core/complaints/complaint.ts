import { CAUSES, type Cause } from '../transcript/causes';
import type { Entry, Recorded, RecordField } from '../transcript/entries';

/** How a log sorts its causes: those that cannot be sorted, and those that were left out, last. */
export const CAUSE_KINDS = [...CAUSES, 'unsorted', 'not-written'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** One saved record, as a line of a complaints log. */
export type Complaint = {
  /** Id of the attempt it was saved in. */
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  /** The day it came in: whole days since 1 January 1970, where it is read. */
  readonly day: number;
  readonly fields: Recorded['fields'];
  readonly kind: CauseKind;
};

type Attempt = Pick<Complaint, 'id' | 'scenario' | 'title' | 'day'> & {
  /** The last thing that happened in it. */
  readonly last: Entry | null;
};

/**
 * The line that an attempt gives; null where no record was saved. `cause`: how the author of its story
 * sorted it, if they did. A cause that the learner did not write is none that a log could tell.
 */
export function complaintOf({ last, ...attempt }: Attempt, cause: Cause | null): Complaint | null {
  if (last?.kind !== 'recorded') return null;
  const { id, scenario, title, day } = attempt;
  const { fields } = last;
  const kind = writtenIn(fields, 'cause') === '' ? 'not-written' : (cause ?? 'unsorted');
  return { id, scenario, title, day, fields, kind };
}

/** What stands in a field of a record, without the blanks around it; empty where nothing does. */
export function writtenIn(fields: Recorded['fields'], field: RecordField): string {
  return (fields[field] ?? '').trim();
}

/** The same lines as a log has them: in the order in which they came in. */
export function logOf(complaints: readonly Complaint[]): readonly Complaint[] {
  return complaints.toSorted((a, b) => a.day - b.day);
}
