import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCsv } from '../../../src/shell/documents/csv';

/** Reads a CSV as a spreadsheet does that takes `separator` between fields: marks count only where a field begins. */
function read(text: string, separator: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  let begun = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const one = text[at] ?? '';
    if (quoted) {
      if (one !== '"') field += one;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (one === '"' && !begun) {
      quoted = true;
      begun = true;
    } else if (one === separator || one === '\n' || one === '\r') {
      fields.push(field);
      field = '';
      begun = false;
    } else {
      field += one;
      begun = true;
    }
  }
  return [...fields, field];
}

const STARTS = /^\s*[=+\-@＝＋－＠]/;

describe('E6 A table is read as text, by whatever a spreadsheet separates fields', () => {
  test.each([
    ['in the middle of a field', 'hello;=cmd()'],
    ['behind marks', 'a;"=cmd()"'],
    ['on a line of its own', 'a\n=cmd()'],
    ['behind a tab', 'a\t+1'],
    ['behind spaces', 'a;  @SUM(A1)'],
    ['at the beginning', '=cmd()'],
  ])('a formula %s is none with commas and none with semicolons', (_where, text) => {
    const csv = printCsv([
      ['x', text],
      [text, 'y'],
    ]);
    for (const separator of [',', ';', '\t']) {
      expect(read(csv, separator).filter((field) => STARTS.test(field))).toEqual([]);
    }
  });
  test('whatever is in the fields', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('=', '-', '@', ';', ',', '"', '\n', '\t', ' ', 'a', "'"),
    });
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const csv = printCsv(rows);
        return [',', ';', '\t'].every((one) => !read(csv, one).some((field) => STARTS.test(field)));
      }),
      { numRuns: 2000 },
    );
  });
  test('words that only hold such a sign are left as they are', () => {
    expect(printCsv([['a - b', '5 = five; said he', 'x@y.example']])).toBe(
      '\uFEFFa - b,"5 = five; said he",x@y.example\r\n',
    );
  });
});
