/**
 * What a spreadsheet would take for a formula or a command: also behind spaces, in full width, over
 * several lines, or after a tab or a return.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

/**
 * The same after what another spreadsheet separates fields by, where the marks around this one would not
 * hold: it reads them as letters.
 */
const INNER_FORMULA = /([;\t\r\n|][\s"']*)(?=[=+\-@＝＋－＠])/g;

/** What a field may not hold, or begin or end with, outside quotation marks. */
const TO_QUOTE = /[",;\t|\r\n\uFEFF]|^ | $/;

/**
 * Rows as a CSV file (RFC 4180) that every spreadsheet reads as text: it begins with a byte order
 * mark, and what looks like a formula gets an apostrophe in front, whether the fields are taken to be
 * separated by commas or by semicolons.
 */
export function printCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('')}`;
}

/** One cell of a table: words, a number, or a moment with the words for it. */
export type Cell =
  | string
  | number
  | { /** Milliseconds since 1970. */ readonly at: number; readonly says: string };

/** A number of ours may begin with a minus, and is none of the things that text may hide. */
function printCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return printField(typeof cell === 'string' ? cell : cell.says);
}

function printField(text: string): string {
  const quoted = text.replace(INNER_FORMULA, "$1'").replaceAll('"', '""');
  if (FORMULA.test(text)) return `"'${quoted}"`;
  return TO_QUOTE.test(text) ? `"${quoted}"` : text;
}
