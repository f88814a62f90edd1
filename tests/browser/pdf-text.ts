import { inflateSync } from 'node:zlib';

type Parts = ReadonlyMap<string, { readonly head: string; readonly body: Buffer | null }>;
type Codes = ReadonlyMap<string, string>;

/** What each page of a PDF that Chromium printed says, read as its own tables of letters have it. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const parts = partsOf(pdf);
  const fonts = new Map<string, Codes>();
  return [...parts.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        const map = /\/ToUnicode (\d+) 0 R/.exec(parts.get(font)?.head ?? '')?.[1] ?? '';
        fonts.set(name, codesIn(streamOf(parts, map)));
      }
      const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
      return textIn(streamOf(parts, contents), fonts);
    });
}

function partsOf(pdf: Buffer): Parts {
  const text = pdf.toString('latin1');
  const parts = new Map<string, { head: string; body: Buffer | null }>();
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)(>> stream\n|endobj)/g)) {
    const [all, number = '', head = '', end] = found;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = found.index + all.length;
    const body = end === 'endobj' ? null : pdf.subarray(from, from + length);
    parts.set(number, { head, body });
  }
  return parts;
}

function streamOf(parts: Parts, number: string): string {
  const body = parts.get(number)?.body;
  return body ? inflateSync(body).toString('latin1') : '';
}

/** Which letters each code of a font stands for. */
function codesIn(map: string): Codes {
  const codes = new Map<string, string>();
  const put = (code: number, letter: number): void => {
    codes.set(code.toString(16).padStart(4, '0').toUpperCase(), String.fromCodePoint(letter));
  };
  const hex = (digits = ''): number => Number.parseInt(digits, 16);
  for (const [block] of map.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, code, letter] of block.matchAll(/<(\w+)> <(\w{4})>/g))
      put(hex(code), hex(letter));
  }
  for (const [block] of map.matchAll(/beginbfrange[\s\S]*?endbfrange/g)) {
    for (const [, first, last, letter] of block.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)) {
      for (let at = hex(first); at <= hex(last); at += 1) put(at, hex(letter) + at - hex(first));
    }
  }
  return codes;
}

/** The letters in the order in which they are drawn; each piece that is set anew begins with a space. */
function textIn(content: string, fonts: ReadonlyMap<string, Codes>): string {
  let codes: Codes = new Map();
  let text = '';
  for (const [, font, moved, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(Tm)\b|<(\w+)> Tj/g)) {
    if (font !== undefined) codes = fonts.get(font) ?? new Map();
    if (moved !== undefined) text += ' ';
    for (const [code] of (drawn ?? '').matchAll(/\w{4}/g)) text += codes.get(code) ?? '';
  }
  // Two letters that are drawn as one are two again.
  return text.normalize('NFKC').replace(/\s+/g, ' ');
}
