import Papa from 'papaparse';

/**
 * What a spreadsheet would take for a formula or a command: also behind spaces, in full width, over
 * several lines, or after a tab or a return.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

/**
 * Rows as a CSV file (RFC 4180) that every spreadsheet reads as text: it begins with a byte order
 * mark, and what looks like a formula gets an apostrophe in front.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => [...row]);
  return `\uFEFF${Papa.unparse(data, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
