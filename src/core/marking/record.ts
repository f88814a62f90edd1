import type { Entry, Recorded } from '../transcript/entries';
import { NEEDED } from './needed-fields';
import { checkRecord, type FieldCheck } from './record-check';
import { CHECKED, expectedRecord, keeping, secrets } from './record-facts';

const GAP = 'record.gap';
const WRONG = 'record.wrong';
const SENSITIVE = 'record.sensitive';

/**
 * Behaviours that the record could show after this conversation, as far as a program can tell. One in which
 * something is in doubt is for a person to read: it was no chance missed.
 */
export function recordChances(entries: readonly Entry[]): readonly string[] {
  const record = entries.find((entry) => entry.kind === 'recorded');
  const checks = record ? checkRecord(entries, record) : [];
  if (isInDoubt(checks)) return [];
  const unread = checks.flatMap(({ field, verdict, keeps }) =>
    verdict === 'to-read' && keeps === null ? (CHECKED.get(field)?.behaviour ?? []) : [],
  );
  const kept = expectedRecord(entries).flatMap(({ field, values }) =>
    values.flatMap((value) => keeping(field, value) ?? []),
  );
  return [...new Set(kept)].filter((id) => !unread.includes(id));
}

/** Whether a field may say otherwise than its name or its figures do. */
function isInDoubt(checks: readonly FieldCheck[]): boolean {
  return checks.some(({ keeps }) => keeps === false);
}

/** Behaviours that a record, being written, was an occasion to show or to avoid. */
export function recordRisks(entries: readonly Entry[]): readonly string[] {
  const some = expectedRecord(entries).some(({ field }) => NEEDED.includes(field));
  return [...(some ? [GAP, WRONG] : []), ...(secrets(entries).length > 0 ? [SENSITIVE] : [])];
}

/** Behaviours that a saved record shows: those about gaps and mistakes once for each field. */
export function recordShown(entries: readonly Entry[], record: Recorded): readonly string[] {
  const checks = checkRecord(entries, record);
  const of = (verdict: FieldCheck['verdict']) => checks.filter((one) => one.verdict === verdict);
  const kept = isInDoubt(checks) ? [] : checks.filter(({ keeps }) => keeps === true);
  return [
    ...kept.flatMap(({ field }) => CHECKED.get(field)?.behaviour ?? []),
    ...of('missing').flatMap(({ field }) => (NEEDED.includes(field) ? [GAP] : [])),
    ...of('wrong').map(() => WRONG),
    ...(of('must-not').length > 0 ? [SENSITIVE] : []),
  ];
}
