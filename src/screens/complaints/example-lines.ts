import { type Complaint, complaintOf } from '../../core/complaints/complaint';
import type { Cause } from '../../core/transcript/causes';
import { exampleLog } from '../../languages/en-GB/example-log';

/** When each complaint of the example came in, in days since 1970, and what caused it: from Monday, 2 March 2026. */
const MONDAY = 20_514;
const LINES: readonly (readonly [day: number, cause: Cause])[] = [
  [1, 'faulty'],
  [4, 'message'],
  [8, 'mistake'],
  [10, 'unclear'],
  [16, 'message'],
  [17, 'faulty'],
  [24, 'faulty'],
  [25, 'message'],
];

/** The example of a log. Its words are the product's own. */
export function exampleLines(): readonly Complaint[] {
  return exampleLog().lines.flatMap(({ title, passed, ...fields }, at) => {
    const [day, cause] = LINES[at] ?? [0, null];
    const attempt = { id: `example-${at}`, scenario: 'example', title, day: MONDAY + day };
    const last = { kind: 'recorded', fields: { ...fields, 'passed-to': passed } } as const;
    return complaintOf({ ...attempt, last }, cause) ?? [];
  });
}
