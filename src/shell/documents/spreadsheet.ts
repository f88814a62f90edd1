import { strToU8, zipSync } from 'fflate';
import type { Cell } from './csv';

/** What an .xlsx file is to whoever opens it. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A row more, a column more or a letter more than these, and Excel refuses the file. */
const MOST_LETTERS = 32_767;
const MOST_TITLE = 31;

/**
 * Rows as an .xlsx workbook of one sheet, the first row its head. Words are typed as text, which a
 * spreadsheet never takes for a formula whatever they begin with; numbers and moments as what they are.
 */
export function printSpreadsheet(title: string, rows: readonly (readonly Cell[])[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(title),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet(rows),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MADE_OF = 'application/vnd.openxmlformats-';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${MADE_OF}package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${MADE_OF}officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MADE_OF}officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MADE_OF}officedocument.spreadsheetml.styles+xml"/></Types>`;

function relations(...all: readonly (readonly [kind: string, target: string])[]): string {
  const told = all.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${told.join('')}</Relationships>`;
}

/** Two ways to show a cell: as it is, and as a day with a time, in the order of whoever reads it (format 22). */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function workbook(title: string): string {
  const name = escaped(
    title
      .replace(/[[\]:*?/\\']/g, ' ')
      .slice(0, MOST_TITLE)
      .trim() || '1',
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** The head and the first column stay in sight. */
const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
const WIDTHS = '<cols><col min="1" max="1024" width="26" customWidth="1"/></cols>';

function sheet(rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}">${VIEW}${WIDTHS}<sheetData>${data}</sheetData></worksheet>`;
}

function cell(one: Cell): string {
  if (typeof one === 'number') return `<c><v>${one}</v></c>`;
  if (typeof one === 'object') return `<c s="1"><v>${daysSince1900(one.at)}</v></c>`;
  return words(one);
}

/** A moment as a spreadsheet counts it: days, and parts of one, since the end of 1899, by the clock here. */
function daysSince1900(at: number): number {
  const here = at - new Date(at).getTimezoneOffset() * 60_000;
  // To the second: anything finer shows as a time that nobody wrote.
  return Math.round(here / 1000) / 86_400 + 25_569;
}

function words(text: string): string {
  const held = escaped(text.slice(0, MOST_LETTERS));
  return `<c t="inlineStr"><is><t xml:space="preserve">${held}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML has it, without the characters that XML has no way to say. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML does not allow.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)
      // A bare return would be read as a new line.
      .replace(/\r/g, '&#13;')
  );
}
