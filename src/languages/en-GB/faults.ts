import { part } from '../words';

/** What is said where something went wrong in the product itself. */
export const words = {
  title: 'Something went wrong',
  lead: 'It is our mistake, not yours. What you had answered is kept.',
  code: (code: string) => `Tell whoever looks after Composure this code: ${code}`,
  details: 'What happened',
  copy: 'Copy the details',
  copied: 'Copied. Nothing was sent anywhere.',
  notCopied: 'It could not be copied. Select the text above and copy it.',
  close: 'Close',
  screen: 'This page broke off. What you had answered is kept.',
  row: 'This one is damaged and cannot be shown. The others are as they were.',
  again: 'Try again',
  save: 'Save your attempts as files',
};

/** What is said where something went wrong in the product itself. */
export const faults = part('faults', words);
