import type { RecordField } from '../../../core/transcript/entries';
import type { play } from '../../../languages/en-GB/play';

/** The complaint record in parts, in the order of the form. */
export const RECORD_PARTS: readonly {
  readonly part: keyof ReturnType<typeof play>['recordParts'];
  readonly fields: readonly RecordField[];
}[] = [
  { part: 'who', fields: ['customer', 'contact'] },
  { part: 'happened', fields: ['product', 'reference', 'problem'] },
  { part: 'agreed', fields: ['remedy', 'promises', 'owner', 'passed-to'] },
  { part: 'learn', fields: ['cause', 'feedback'] },
];

/** The fields that take more than a line. */
export const LONG_FIELDS: readonly RecordField[] = ['problem', 'remedy', 'promises', 'feedback'];
