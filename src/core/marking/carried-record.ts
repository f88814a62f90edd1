import {
  type Entry,
  type HandedOver,
  RECORD_FIELDS,
  type RecordField,
} from '../transcript/entries';
import { handedTo } from './handover';
import { checkRecord } from './record-check';

/** What was written up in an earlier attempt and still holds in one that took another way from a moment of it. */
export type Carried = {
  /** What belongs here came out the same, so that it need not be written again. */
  readonly fields: Readonly<Partial<Record<RecordField, string>>>;
  /** What belongs here came out differently: what was written then, to be written anew. */
  readonly anew: Readonly<Partial<Record<RecordField, string>>>;
  /** Entry numbers of the lines that were passed on and were said again. */
  readonly lines: readonly number[];
  readonly note: string;
};

/** What an earlier attempt hands on to a retry of it; null where nothing was written up in it. */
export function carriedRecord(earlier: readonly Entry[], now: readonly Entry[]): Carried | null {
  const recorded = earlier.find((entry) => entry.kind === 'recorded');
  if (!recorded) return null;
  const [then, today] = [expectedIn(earlier), expectedIn(now)];
  const written = RECORD_FIELDS.flatMap((field) => {
    const text = recorded.fields[field]?.trim() ?? '';
    return text === '' ? [] : [{ field, text, same: then.get(field) === today.get(field) }];
  });
  const those = (same: boolean): Carried['fields'] =>
    Object.fromEntries(
      written.flatMap((one) => (one.same === same ? [[one.field, one.text]] : [])),
    );
  return { fields: those(true), anew: those(false), ...carriedNote(earlier, now) };
}

/** What belongs in each field after this conversation. */
function expectedIn(entries: readonly Entry[]): ReadonlyMap<RecordField, string> {
  const checks = checkRecord(entries, { kind: 'recorded', fields: {} });
  return new Map(checks.map(({ field, expected }) => [field, expected.join('\n')]));
}

/** The note holds for the colleague that it was for, with those of its lines that were said again. */
function carriedNote(
  earlier: readonly Entry[],
  now: readonly Entry[],
): Pick<Carried, 'lines' | 'note'> {
  const note = earlier.find((entry): entry is HandedOver => entry.kind === 'handed-over');
  if (!note || handedTo(now) !== handedTo(earlier)) return { lines: [], note: '' };
  const lines = note.lines.flatMap((at) => {
    const again = now.findIndex((entry) => isSameLine(entry, earlier[at]));
    return again < 0 ? [] : [again];
  });
  return { lines, note: note.note };
}

function isSameLine(a: Entry, b: Entry | undefined): boolean {
  return a.kind === 'said' && b?.kind === 'said' && a.who === b.who && a.text === b.text;
}
