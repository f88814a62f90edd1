import { atTags, inkWords, isNoWords, plainWords } from './words';

/** A tag as it is written: its name, and what stands after the colon. */
type FormTag = { readonly name: string; readonly value: string };

/**
 * One line of a story as the form shows it. `raw` is its text with its line ending, exactly as it is
 * written: rows put together are the story, byte for byte.
 */
export type Row =
  /** A fact about the whole story, at its top. */
  | { readonly kind: 'fact'; readonly raw: string; readonly tag: FormTag }
  /** Where a part begins. */
  | { readonly kind: 'part'; readonly raw: string; readonly name: string }
  /** What somebody says; `who` is empty where it is told. */
  | {
      readonly kind: 'line';
      readonly raw: string;
      readonly who: string;
      readonly words: string;
      readonly tags: readonly FormTag[];
      /** Whether all replies above come together here. */
      readonly gathers: boolean;
    }
  /** `again`: it stays on offer once it was chosen. */
  | {
      readonly kind: 'reply';
      readonly raw: string;
      readonly again: boolean;
      readonly words: string;
      readonly tags: readonly FormTag[];
    }
  /** What a reply does to the customer, by one of the library's functions. */
  | { readonly kind: 'step'; readonly raw: string; readonly call: string }
  /** Where it goes on; `gathers` where all replies above come together. */
  | { readonly kind: 'goes'; readonly raw: string; readonly to: string; readonly gathers: boolean }
  /** What the form cannot show: it stays as it is. */
  | { readonly kind: 'block'; readonly raw: string };

export type RowOf<Kind extends Row['kind']> = Extract<Row, { readonly kind: Kind }>;

/** Reads one line of a story, its line ending with it, as those of `cast` speak in it. */
export function readRow(raw: string, cast: readonly string[]): Row {
  const text = raw.replace(/[\r\n]+$/, '');
  const block: Row = { kind: 'block', raw };
  // A remark on the line would be lost with the next change of it.
  if (/\/[/*]/.test(text)) return block;
  return (
    readPart(raw, text) ??
    readStep(raw, text) ??
    readGoes(raw, text) ??
    readReply(raw, text) ??
    readSaid(raw, text, cast) ??
    block
  );
}

function readPart(raw: string, text: string): Row | null {
  const name = /^\s*={2,}\s*(\w+)\s*=*\s*$/.exec(text)?.[1];
  return name === undefined || name === 'function' ? null : { kind: 'part', raw, name };
}

function readStep(raw: string, text: string): Row | null {
  const call = /^\s*~\s*(\w+\([\w .-]*\))\s*$/.exec(text)?.[1];
  return call === undefined ? null : { kind: 'step', raw, call };
}

function readGoes(raw: string, text: string): Row | null {
  const [, dash, to = ''] = /^\s*(-(?!>)\s*)?->\s*(\w+)\s*$/.exec(text) ?? [];
  return to === '' ? null : { kind: 'goes', raw, to, gathers: dash !== undefined };
}

function readReply(raw: string, text: string): Row | null {
  const [, mark, inside] = /^\s*([*+])\s*\[((?:[^[\]\\]|\\.)*)\]\s*$/.exec(text) ?? [];
  if (inside === undefined) return null;
  const [written = '', ...rest] = atTags(inside);
  const words = plainWords(written);
  const tags = readTags(rest);
  return words === null || words === '' || !tags
    ? null
    : { kind: 'reply', raw, again: mark === '+', words, tags };
}

function readSaid(raw: string, text: string, cast: readonly string[]): Row | null {
  const [, dash = '', spoken = ''] = /^\s*(-(?!>)\s*)?(.*)$/.exec(text) ?? [];
  if (isNoWords(spoken)) return null;
  const [written = '', ...rest] = atTags(spoken);
  const tags = readTags(rest);
  const said = plainWords(written);
  if (said === null || !tags) return null;
  if (said === '') {
    const [tag] = tags;
    return tag && tags.length === 1 && dash === '' ? { kind: 'fact', raw, tag } : null;
  }
  const who = cast.find((name) => said.startsWith(`${name}:`)) ?? '';
  const words = who === '' ? said : said.slice(who.length + 1).trim();
  return { kind: 'line', raw, who, words, tags, gathers: dash !== '' };
}

/** Tags with their values as they are read; null where one is worked out in a way the form has no field for. */
function readTags(written: readonly string[]): readonly FormTag[] | null {
  const tags = written.map((text): FormTag | null => {
    const colon = text.indexOf(':');
    const name = text.slice(0, colon < 0 ? undefined : colon).trim();
    const value = colon < 0 ? '' : text.slice(colon + 1).trim();
    const plain = FOLLOWS.test(value) ? value : plainWords(value);
    return plain === null || !/^[a-z]+$/.test(name) || value === '' ? null : { name, value: plain };
  });
  return tags.every((tag) => tag !== null) ? tags : null;
}

/** A value that follows the feelings, as a mood does by `{mood()}`. */
const FOLLOWS = /^\{\w+\(\)\}$/;

/** The same row with something changed: only its own line is written anew, as far in as it stood. */
export function withChange<R extends Row>(row: R, change: Partial<Omit<R, 'kind' | 'raw'>>): R {
  const changed = { ...row, ...change };
  const indent = /^[ \t]*/.exec(row.raw)?.[0] ?? '';
  const end = /[\r\n]*$/.exec(row.raw)?.[0] ?? '\n';
  return { ...changed, raw: `${indent}${printRow(changed)}${end}` };
}

/** A new row, `indent` as far in as its like. */
export function newRow<R extends Row>(row: Omit<R, 'raw'> & Pick<R, 'kind'>, indent = ''): R {
  const made = { ...row, raw: '' } as unknown as R;
  return { ...made, raw: `${indent}${printRow(made)}\n` };
}

/** The text of a row, without its line ending. */
function printRow(row: Row): string {
  switch (row.kind) {
    case 'fact':
      return printTag(row.tag);
    case 'part':
      return `=== ${row.name} ===`;
    case 'line': {
      const words = inkWords(row.words, 'line');
      const said = row.who === '' ? words : `${row.who}: ${afterStart(words)}`;
      const tags = row.tags.map((tag) => printTag(tag));
      return [...(row.gathers ? ['-'] : []), said, ...tags].join(' ');
    }
    case 'reply':
      return `${row.again ? '+' : '*'} [${[inkWords(row.words, 'reply'), ...row.tags.map((tag) => printTag(tag, 'reply'))].join(' ')}]`;
    case 'step':
      return `~ ${row.call}`;
    case 'goes':
      return row.gathers ? `- -> ${row.to}` : `-> ${row.to}`;
    case 'block':
      return row.raw.replace(/[\r\n]+$/, '');
  }
}

function printTag({ name, value }: FormTag, within: 'line' | 'reply' = 'line'): string {
  const words = FOLLOWS.test(value) ? value : afterStart(inkWords(value, within));
  return `# ${name}: ${words}`;
}

/** Words without the backslash that they need only at the start of a line. */
function afterStart(words: string): string {
  return words.replace(/^\\(?=[*+=~(]|-(?!>))/, '');
}
