import type { Verification } from '../../app/attempt/own-player';
import type { Whose } from '../../app/people/whose';
import { files } from '../../languages/en-GB/files';
import { differenceWords } from './entry-words';

/** How far an attempt can be relied on, in sentences; its state in a word stands before them. */
export function verificationWords(verification: Verification): string {
  const t = files();
  switch (verification.kind) {
    case 'verified':
      return verification.card === null
        ? t.verified
        : `${t.verified} ${t.cardOnTrust(verification.card)}`;
    case 'differs':
      return differenceWords(verification.difference);
    case 'no-edition':
      return t.noEdition;
    case 'no-answer':
      return t.noAnswer;
  }
}

/** "L-7K4P (Sam Jones)", or the code alone. */
export function whoseWords({ code, name }: Whose): string {
  return name === '' ? code : `${code} (${name})`;
}
