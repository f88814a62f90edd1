import type { Recorded, RecordField } from '../transcript/entries';
import { isEmpty } from './tokens';

/**
 * What the customer gave and the firm needs: left empty, each is a gap. Why it happened and what they
 * thought of it belong in a record too, but nobody is bound to say either.
 */
export const NEEDED: readonly RecordField[] = [
  'customer',
  'contact',
  'product',
  'reference',
  'problem',
  'remedy',
  'promises',
  'owner',
];

/** The fields that a firm needs and that are left empty, whatever came out. */
export function emptyIn(fields: Recorded['fields']): readonly RecordField[] {
  return NEEDED.filter((field) => isEmpty(fields[field] ?? ''));
}

/** Whether nothing is written in any field that a firm needs. */
export function isBlank(fields: Recorded['fields']): boolean {
  return emptyIn(fields).length === NEEDED.length;
}
