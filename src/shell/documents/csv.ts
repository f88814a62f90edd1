/**
 * What a spreadsheet would take for a formula or a command: also behind spaces, in full width, over
 * several lines, or after a tab or a return.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

/** What a field may not hold, or begin or end with, outside quotation marks. */
const TO_QUOTE = /[",\r\n\uFEFF]|^ | $/;

/**
 * Rows as a CSV file (RFC 4180) that every spreadsheet reads as text: it begins with a byte order
 * mark, and what looks like a formula gets an apostrophe in front.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(printField).join(',')}\r\n`).join('')}`;
}

function printField(text: string): string {
  const quoted = text.replaceAll('"', '""');
  if (FORMULA.test(text)) return `"'${quoted}"`;
  return TO_QUOTE.test(text) ? `"${quoted}"` : text;
}
