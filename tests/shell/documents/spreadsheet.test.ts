import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printSpreadsheet } from '../../../src/shell/documents/spreadsheet';

const NASTY = [
  '=1+1',
  '+44 7700 900142',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("http://x.test","Click")',
  '<b>&amp;"quotes"</b>',
  '  spaces  ',
  '007',
  '“What’s it been doing?”',
];
const ROWS = [['Name', 'Value'], ...NASTY.map((value, at) => [`row ${at}`, value])];

const partsOf = (rows: readonly (readonly string[])[], title = 'Class') =>
  Object.fromEntries(
    Object.entries(unzipSync(printSpreadsheet(title, rows))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
const sheetOf = (rows: readonly (readonly string[])[]): string =>
  partsOf(rows)['xl/worksheets/sheet1.xml'] ?? '';

describe('N6 What goes into a workbook comes out as text, and no formula can run', () => {
  test('every cell is typed as text, and there is no formula element', () => {
    const sheet = sheetOf(ROWS);
    const cells = [...sheet.matchAll(/<c [^>]*>/g)].map(([tag]) => tag);
    expect(cells.length).toBe(ROWS.flat().length);
    expect(new Set(cells)).toEqual(new Set(['<c t="inlineStr">']));
    expect(sheet).not.toMatch(/<(f|v)[ >]/);
    expect(sheet).toContain('&lt;b&gt;&amp;amp;&quot;quotes&quot;&lt;/b&gt;');
  });

  test('a number is a number, and a moment a day with its time by the clock here', () => {
    const at = new Date(2026, 2, 3, 14, 30).getTime();
    const rows = [
      ['Attempts', 'Latest'],
      [12, { at, says: '3 March 2026' }],
    ] as const;
    const parts = Object.fromEntries(
      Object.entries(unzipSync(printSpreadsheet('Class', rows))).map(([name, data]) => [
        name,
        strFromU8(data),
      ]),
    );
    // 46084 days after the end of 1899, and a bit more than half a day.
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c><v>12</v></c><c s="1"><v>46084.60416666667</v></c>',
    );
    expect(parts['xl/styles.xml']).toContain('numFmtId="22"');
    expect(parts['[Content_Types].xml']).toContain('/xl/styles.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="styles.xml"');
  });

  test('what XML cannot say is left out, and what Excel cannot hold is cut', () => {
    expect(sheetOf([['a\u0000b\u001Bc\uFFFF']])).toContain('>abc<');
    expect(sheetOf([['x'.repeat(40_000)]])).toContain(`>${'x'.repeat(32_767)}<`);
  });

  test('the sheet has a name that is allowed, whatever it is called', () => {
    const workbook =
      partsOf([['a']], `[Class]: 7/B? ${'long '.repeat(9)}`)['xl/workbook.xml'] ?? '';
    const [, name = ''] = /sheet name="([^"]*)"/.exec(workbook) ?? [];
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toMatch(/^[^[\]:*?/\\]+$/);
  });
});
