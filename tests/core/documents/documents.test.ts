import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import type { Document } from '../../../src/core/documents/document';
import { parsePlay } from '../../../src/core/transcript/play';
import { printCsv } from '../../../src/shell/documents/csv';
import { printDocx } from '../../../src/shell/documents/docx';
import { documentOf, frameworks, WORDS } from '../../fixtures/evidence';
import { performPlay } from '../../fixtures/performance';

const PLAY = readFileSync(inRoot('stories/leaking-kettle/plays/model-answer.txt'), 'utf8');
const SECRET = 'A leak & <a puddle>.';

/** Whether every element that is opened is closed in its turn, as XML has it. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, close, name = '', empty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g,
  )) {
    if (tag.startsWith('<?') || empty === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  const between = xml.replace(/<[^<>]*>/g, '');
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(between);
}

describe('E6 What goes into a spreadsheet comes out as text', () => {
  const nasty = [
    '=HYPERLINK("http://x.test","Click")',
    '+44 7700 900142',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '=1\n+2',
    'plain, with "quotes"\r\nand lines',
    '',
    '“What’s it been doing?” [4]',
  ];

  test('nothing is lost, and nothing begins like a formula', () => {
    const csv = printCsv([['Value'], ...nasty.map((value) => [value])]);
    const { data, errors } = Papa.parse<readonly string[]>(csv.replace(/^\uFEFF/, '').trimEnd());
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
    const values = data.slice(1).map(([value = '']) => value);
    // What is put before a formula is an apostrophe, and nothing else.
    expect(values.map((value) => value.replaceAll("'", ''))).toEqual(nasty);
    expect(values.filter((value) => /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value))).toEqual([]);
    expect(values.at(-1)).toBe(nasty.at(-1));
  });

  test('another reader of CSV finds in every field what was written there', () => {
    const field = fc.stringMatching(/^[ab ,;"'=\-@\t\r\n\uFEFFé]{0,6}$/);
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const { data } = Papa.parse<readonly string[]>(printCsv(written), { delimiter: ',' });
        const bare = (all: readonly (readonly string[])[]): readonly (readonly string[])[] =>
          all.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(bare(data.slice(0, -1))).toEqual(bare(written));
      }),
    );
  });

  test('it begins with a byte order mark, and its rows end as RFC 4180 has it', () => {
    expect(
      printCsv([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('\uFEFFa,b\r\nc,d\r\n');
  });
});

describe('E7 The Word file holds what the document holds', () => {
  let document: Document;
  let parts: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const entries = performPlay('leaking-kettle', parsePlay(PLAY));
    document = documentOf(entries, {
      framework: frameworks()[0] ?? null,
      account: { parts: { situation: SECRET }, day: '4 March 2026' },
    });
    const zip = unzipSync(new Uint8Array(await (await printDocx(document)).arrayBuffer()));
    parts = Object.fromEntries(
      Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  }, 60_000);
  const body = (): string => parts['word/document.xml'] ?? '';
  const wordsIn = (xml: string): string =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    apos: "'",
    quot: '"',
  };
  const unescaped = (words: string): string =>
    words.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

  test('every part of it is well-formed', () => {
    const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(texts.length).toBeGreaterThan(5);
    for (const [name, xml] of texts) expect(isWellFormed(xml), name).toBe(true);
  });

  test('headings are headings, and every one of them is there', () => {
    const paragraphs = body().split('</w:p>');
    const styled = (style: string): readonly string[] =>
      paragraphs.filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`)).map(wordsIn);
    expect(styled('Title')).toEqual([document.title]);
    expect(styled('Heading1')).toEqual(document.sections.map(({ title }) => title));
    const second = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(styled('Heading2')).toEqual(second);
  });

  test('tables have heads that repeat and rows that are not split', () => {
    const tables = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'table');
    // The passages and the signatures stand in tables too.
    expect(body().split('<w:tblHeader/>').length - 1).toBe(tables.length + 2);
    expect(body().split('<w:tr>').length).toBe(body().split('<w:cantSplit/>').length);
  });

  test('the learner’s words are all there, and none of them is markup', () => {
    const words = unescaped(wordsIn(body()));
    for (const reply of parsePlay(PLAY).replies) expect(words).toContain(`“${reply}”`);
    expect(words).toContain(SECRET);
  });

  test('it says what it is, in what language, on every page', () => {
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${document.title}</dc:title>`);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    const edges = Object.entries(parts).filter(([name]) => /word\/(header|footer)/.test(name));
    const text = edges.map(([, xml]) => wordsIn(xml)).join('\n');
    expect(text).toContain(WORDS.awards);
    expect(text).toContain(document.running);
  });
});
