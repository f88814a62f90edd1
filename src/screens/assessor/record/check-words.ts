import type { Checked } from '../../../app/observation/record-check';
import { type Flaw, holds, type Seal } from '../../../core/observation/seals';
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
  const broken = seals.find((seal) => !holds(seal));
  if (broken) return { says: brokenWords(broken), sound: false };
  if (seals.length === 0) return { says: state.unsigned, sound: true };
  const old = seals.some(({ rule }) => rule === 1);
  const erased = seals.some(({ people }) => people === 'erased');
  const says = [state.verified, old ? state.firstRule : '', erased ? state.erased : ''];
  return { says: says.filter((one) => one !== '').join(' '), sound: true };
}

/** What a seal does not fit any more, in one sentence. */
function brokenWords({ signed, fits }: Seal): string {
  const { state } = observed();
  if (signed.kind === 'sampled') return state.alteredVerdict(signed.criterion);
  const who = state.who[signed.who];
  return fits ? state.alteredNames(signed.version, who) : state.altered(signed.version, who);
}

/** What does not hold together, in one sentence. Entries are counted from 1. */
export function flawWords(flaw: Flaw): string {
  const { flaws } = observed().state;
  const count = new Intl.NumberFormat(language().code).format;
  switch (flaw.kind) {
    case 'other-attempt':
      return flaws['other-attempt'];
    case 'names':
    case 'people':
      return flaws[flaw.kind];
    case 'out-of-turn':
      return flaws['out-of-turn'](count(flaw.at + 1));
    case 'by':
      return flaws.by(count(flaw.at + 1));
    case 'wrong-version':
      return flaws['wrong-version'](count(flaw.at + 1));
    case 'no-entry':
      return flaws['no-entry'](count(flaw.at + 1), count(flaw.entry));
  }
}
