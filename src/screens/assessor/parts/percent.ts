import { language } from '../../../languages/en-GB/language';

/** A share of the whole in per cent, as the language writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(language().code, { style: 'percent' }).format(share);
}
