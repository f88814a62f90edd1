import { type Block, type Document, filled, plain, type Section } from './document';

/** The most characters of a text: the text boxes of e-portfolios take fewer than 4,000. */
export const MOST_TEXT = 3_999;

export type TextWords = {
  readonly leftOut: string;
  readonly others: string;
  readonly passages: string;
  readonly cut: string;
};

/** A block as text, and what may be done to it where there is little room. */
type Piece = {
  readonly section: number;
  readonly whole: string;
  readonly short: string;
  readonly lesser: number;
};
/** What of a document is printed: a draft is shortened one step at a time. */
type Draft = {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly isShort: boolean;
  /** Whether even the title and what must be known had to go. */
  readonly isBare: boolean;
  readonly gone: readonly Piece[];
};

/**
 * A document as plain text of at most `limit` characters. Where it is longer, whole parts are left
 * out by rule and named at its end: first the lesser sections, then what others said, then the
 * passages with the least to show. Nothing is cut within a sentence.
 */
export function printText(document: Document, words: TextWords, limit: number): string {
  const pieces = document.sections.flatMap((section, at) =>
    section.blocks.map((block) => pieceOf(section, at, block)),
  );
  let draft: Draft = { document, pieces, isShort: false, isBare: false, gone: [] };
  while (print(draft, words).length > limit) {
    const shorter = shorten(draft);
    if (shorter === null) return '';
    draft = shorter;
  }
  return print(draft, words);
}

function pieceOf({ lesser }: Section, section: number, block: Block): Piece {
  const whole = printBlock(block);
  if (block.kind === 'table' && block.short) {
    return { section, whole, short: block.short.map(printRow).join('\n'), lesser };
  }
  if (block.kind !== 'paragraph') return { section, whole, short: whole, lesser };
  const margin = block.margin && block.margin.length > 0 ? ` (${block.margin.join('; ')})` : '';
  return {
    section,
    whole: `${whole}${margin}`,
    short: block.short ? `${plain(block.short)}${margin}` : `${whole}${margin}`,
    lesser: Math.max(lesser, block.lesser ?? 0),
  };
}

/** The next step: null when there is nothing left. */
function shorten(draft: Draft): Draft | null {
  const { document, pieces, isShort } = draft;
  const section = document.sections
    .map(({ lesser }, at) => ({ lesser, at }))
    .filter(({ lesser, at }) => lesser > 0 && pieces.some((one) => one.section === at))
    .sort((a, b) => b.lesser - a.lesser)[0];
  if (section) return without(draft, (piece) => piece.section === section.at);
  if (!isShort) return { ...draft, isShort: true };
  const least = pieces.toSorted(
    (a, b) => b.lesser - a.lesser || pieces.indexOf(b) - pieces.indexOf(a),
  )[0];
  if (least) return without(draft, (piece) => piece === least);
  return draft.isBare ? null : { ...draft, isBare: true };
}

function without(draft: Draft, leaves: (piece: Piece) => boolean): Draft {
  return {
    ...draft,
    pieces: draft.pieces.filter((piece) => !leaves(piece)),
    gone: [...draft.gone, ...draft.pieces.filter(leaves)],
  };
}

function print(draft: Draft, words: TextWords): string {
  const { document, pieces, isShort, isBare } = draft;
  const sections = document.sections.flatMap(({ title }, at) => {
    const own = pieces.filter(({ section }) => section === at);
    if (own.length === 0) return [];
    return [`${title}\n${own.map((piece) => (isShort ? piece.short : piece.whole)).join('\n')}`];
  });
  const head = isBare ? [] : [`${document.title}\n${document.notice}`];
  return `${[...head, ...sections, ...leftOut(draft, words)].join('\n\n')}\n`;
}

/** Names what is not there, so that nobody takes the text for the whole. */
function leftOut(draft: Draft, words: TextWords): readonly string[] {
  const { document, pieces, isShort, isBare, gone } = draft;
  if (isBare) return [filled(words.leftOut, { parts: words.cut })];
  const shortened = isShort && pieces.some(({ whole, short }) => whole !== short);
  const sections = document.sections.flatMap(({ title }, at) => {
    const count = gone.filter(({ section }) => section === at).length;
    if (count === 0) return [];
    const some = pieces.some(({ section }) => section === at);
    return [some ? filled(words.passages, { count: `${count}`, title }) : title];
  });
  const parts = [...sections, ...(shortened ? [words.others] : [])];
  if (parts.length === 0) return [];
  const list = new Intl.ListFormat(document.language).format(parts);
  return [filled(words.leftOut, { parts: list })];
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.runs);
    case 'heading':
    case 'note':
    case 'quote':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'facts':
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'table':
      return block.rows.map(printRow).join('\n');
    case 'signatures': {
      const { labels, lines } = block;
      const blank = '____________';
      return lines
        .map(({ who, name, date }) =>
          [
            `${who}: ${name ?? blank}`,
            `${labels.signature}: ${blank}`,
            `${labels.date}: ${date ?? blank}`,
          ].join('  '),
        )
        .join('\n');
    }
  }
}

/** A row is told by its first cell: `Active listening: Met – …`. */
function printRow(cells: Extract<Block, { kind: 'table' }>['rows'][number]): string {
  const [first = [], ...others] = cells;
  return `${plain(first)}: ${others.map(plain).join(' – ')}`;
}
