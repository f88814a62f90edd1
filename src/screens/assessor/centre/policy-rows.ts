import { type PolicyLine, poundsIn, sumsIn } from '../../../core/centre/policy';

/** A line of a centre as it is typed; `upTo` is the limit in pounds, or empty. */
export type Row = { readonly instead: string | null; readonly says: string; readonly upTo: string };

export function rowsFrom(lines: readonly PolicyLine[]): readonly Row[] {
  return lines.map(({ instead, says, upTo }) => ({
    instead,
    says,
    upTo: upTo === null ? '' : String(upTo),
  }));
}

/** Rows that were left the last time; null if they cannot be read. */
export function restoreRows(left: unknown): readonly Row[] | null {
  return Array.isArray(left) && left.every(isRow) ? left : null;
}

function isRow(one: unknown): one is Row {
  if (typeof one !== 'object' || one === null) return false;
  const { instead, says, upTo } = { instead: undefined, says: undefined, upTo: undefined, ...one };
  const texts = typeof says === 'string' && typeof upTo === 'string';
  return texts && (instead === null || typeof instead === 'string');
}

/** What is wrong with a limit: it is no sum, or the line does not name it. */
export type BadLimit = { readonly kind: 'no-sum' | 'not-named'; readonly says: string };

/** The lines that rows come to; those left empty count for nothing. Or the first bad limit. */
export function linesFrom(rows: readonly Row[]): readonly PolicyLine[] | BadLimit {
  const lines: PolicyLine[] = [];
  for (const { instead, says: typed, upTo: limit } of rows) {
    const says = typed.trim().replace(/\s+/g, ' ');
    if (says === '') continue;
    const upTo = limit.trim() === '' ? null : poundsIn(limit);
    if (upTo === undefined) return { kind: 'no-sum', says };
    if (upTo !== null && !sumsIn(says).includes(upTo)) return { kind: 'not-named', says };
    lines.push({ says, instead, upTo });
  }
  return lines;
}
