import type { Measured } from '../../../core/report/standardisation';
import { language } from '../../../words/language';
import { standardise } from '../../../words/standardise';

/** Where too little was marked, no number is shown that could be taken for an answer. */
export function kappaWords({ kappa, interval, reading }: Measured): string {
  const t = standardise().results;
  if (kappa === null || interval === null || reading === 'too-few') return t.none;
  return t.range(decimal(kappa), decimal(interval.from), decimal(interval.to));
}

/** A share in per cent; a dash where there is none. */
export function percent(share: number | null): string {
  if (share === null) return standardise().results.none;
  return new Intl.NumberFormat(language().code, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

function decimal(value: number): string {
  return new Intl.NumberFormat(language().code, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}
