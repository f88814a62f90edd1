import type { Checked } from '../../../app/observation/record-check';
import type { Flaw } from '../../../core/observation/seals';
import { language } from '../../../languages/en-GB/language';
import { observationRecord as observed } from '../../../languages/en-GB/observation-record';

/** Whether a record is still what was signed, in one sentence. */
export function checkWords({ seals, flaw }: Pick<Checked, 'seals' | 'flaw'>): {
  readonly says: string;
  readonly sound: boolean;
} {
  const { state, sign } = observed();
  if (flaw) return { says: flawWords(flaw), sound: false };
  if (seals === null) return { says: sign.notSecure, sound: false };
  const broken = seals.find(({ fits }) => !fits);
  if (broken) {
    const { version, who } = broken.signed;
    return { says: state.altered(version, state.who[who]), sound: false };
  }
  return { says: seals.length === 0 ? state.unsigned : state.verified, sound: true };
}

/** What does not hold together, in one sentence. Entries are counted from 1. */
export function flawWords(flaw: Flaw): string {
  const { flaws } = observed().state;
  const count = new Intl.NumberFormat(language().code).format;
  switch (flaw.kind) {
    case 'other-attempt':
      return flaws['other-attempt'];
    case 'names':
      return flaws.names;
    case 'out-of-turn':
      return flaws['out-of-turn'](count(flaw.at + 1));
    case 'wrong-version':
      return flaws['wrong-version'](count(flaw.at + 1));
    case 'no-entry':
      return flaws['no-entry'](count(flaw.at + 1), count(flaw.entry));
  }
}
