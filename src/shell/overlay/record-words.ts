import type { RecordField } from '../../core/transcript/entries';

type Words = { readonly label: string; readonly hint: string; readonly long: boolean };

/** The complaint record in parts, in the order of the form. */
export const RECORD_PARTS: readonly {
  readonly title: string;
  readonly fields: readonly RecordField[];
}[] = [
  { title: 'Who', fields: ['customer', 'contact'] },
  { title: 'What happened', fields: ['product', 'reference', 'problem'] },
  { title: 'What was agreed', fields: ['remedy', 'promises', 'owner', 'passed-to'] },
  { title: 'What we learn', fields: ['cause', 'feedback'] },
];

/** The complaint record as its form asks for it. */
export const RECORD_WORDS: Readonly<Record<RecordField, Words>> = {
  customer: { label: 'Customer', hint: 'Their full name', long: false },
  contact: { label: 'How to contact them', hint: 'Phone or email, and when', long: false },
  product: { label: 'Product or service', hint: 'What it is about', long: false },
  reference: { label: 'Reference', hint: 'Order, receipt or account number', long: false },
  problem: {
    label: 'What went wrong, in their words',
    hint: 'So that nobody has to ask them again',
    long: true,
  },
  remedy: { label: 'How it is put right', hint: 'What they accepted', long: true },
  promises: {
    label: 'Promises, with dates',
    hint: 'Who does what, by which day and time',
    long: true,
  },
  owner: { label: 'Who looks after it', hint: 'You, or the colleague who took it on', long: false },
  'passed-to': { label: 'Passed to', hint: 'Who has it now, if anyone', long: false },
  cause: { label: 'Why it happened', hint: 'As far as you know', long: false },
  feedback: {
    label: 'What we should change',
    hint: 'Something to pass on, if there is',
    long: true,
  },
};
