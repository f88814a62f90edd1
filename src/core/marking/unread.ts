import type { Entry, HandedOver, Recorded, RecordField } from '../transcript/entries';
import { checkNote, NOTE_BEHAVIOURS } from './handover';
import { checkRecord } from './record-check';
import { secrets } from './record-facts';
import { behavioursOf, type MarkingPoint } from './scheme';

/** What was written in words that bear on a point, and that no program can judge: a person has to read it. */
export type Unread = { readonly fields: readonly RecordField[]; readonly note: boolean };

/** What was said and may not be kept can be kept in other words. */
const SENSITIVE = 'record.sensitive';
const RECORD = /^record\.(customer|contact|reference|remedy|promise|owner)$/;

/** What of the record and the note bears on this point and is still to be read. */
export function unreadFor(point: MarkingPoint, entries: readonly Entry[]): Unread {
  const behaviours = behavioursOf(point);
  const isPrivate = behaviours.includes(SENSITIVE) && secrets(entries).length > 0;
  const record =
    (isPrivate || behaviours.some((id) => RECORD.test(id))) && entries.find(isRecorded);
  const note = (isPrivate || behaviours.some(isOfNote)) && entries.find(isHandedOver);
  return {
    fields: record ? toReadIn(entries, record) : [],
    note: note ? checkNote(entries, note).own : false,
  };
}

function toReadIn(entries: readonly Entry[], record: Recorded): readonly RecordField[] {
  return checkRecord(entries, record).flatMap(({ field, verdict }) =>
    verdict === 'to-read' ? [field] : [],
  );
}

function isOfNote(behaviour: string): boolean {
  return NOTE_BEHAVIOURS.some((one) => one === behaviour);
}

function isRecorded(entry: Entry): entry is Recorded {
  return entry.kind === 'recorded';
}

function isHandedOver(entry: Entry): entry is HandedOver {
  return entry.kind === 'handed-over';
}
