import type { Measured } from '../../../core/observation/agreeing';
import { language } from '../../../languages/en-GB/language';
import { standardise } from '../../../languages/en-GB/standardise';
import { percent } from '../parts/percent';

type KappaParts = { readonly kappa: string; readonly from: string; readonly to: string };

/** Kappa and its interval; null where too little was marked for a number not to mislead. */
export function kappaParts({ kappa, interval, reading }: Measured): KappaParts | null {
  if (kappa === null || interval === null || reading === 'too-few') return null;
  return { kappa: decimal(kappa), from: decimal(interval.from), to: decimal(interval.to) };
}

/** The same in one piece; a dash where there is none. */
export function kappaWords(measured: Measured): string {
  const t = standardise().results;
  const parts = kappaParts(measured);
  return parts === null ? t.none : t.range(parts.kappa, parts.from, parts.to);
}

/** A share in per cent; a dash where there is none. */
export function shareWords(share: number | null): string {
  return share === null ? standardise().results.none : percent(share);
}

function decimal(value: number): string {
  return new Intl.NumberFormat(language().code, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}
