import { type Block, type Document, filled, plain, type Section } from './document';

/** The most characters of a text: the text boxes of e-portfolios take fewer than 4,000. */
export const MOST_TEXT = 3_999;

export type TextWords = {
  readonly leftOut: string;
  readonly others: string;
  readonly idle: string;
  readonly passages: string;
  readonly cut: string;
};

/** A block as text, and what may be done to it where there is little room. */
type Piece = {
  readonly section: number;
  readonly kind: Block['kind'];
  readonly whole: string;
  /** Without what says that there is nothing, or only what a machine needs; null where that was all. */
  readonly lean: string | null;
  readonly short: string | null;
  readonly lesser: number;
};
/** What of a document is printed: a draft is shortened one step at a time. */
type Draft = {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly size: 'whole' | 'lean' | 'short';
  /** Whether even the title and what must be known had to go. */
  readonly isBare: boolean;
  readonly gone: readonly Piece[];
};

/**
 * A document as plain text of at most `limit` characters. Where it is longer, whole parts are left
 * out by rule and named at its end: first what says nothing or is for machines, then the lesser
 * sections, then what others said, then the passages with the least to show; feedback, answers and
 * what was agreed last. Nothing is cut within a sentence, and no heading stands over nothing.
 */
export function printText(document: Document, words: TextWords, limit: number): string {
  const pieces = document.sections.flatMap((section, at) =>
    section.blocks.map((block) => pieceOf(section, at, block)),
  );
  let draft: Draft = { document, pieces, size: 'whole', isBare: false, gone: [] };
  while (print(draft, words).length > limit) {
    const shorter = shorten(draft);
    if (shorter === null) return '';
    draft = shorter;
  }
  return print(draft, words);
}

function pieceOf({ lesser, keeps }: Section, section: number, block: Block): Piece {
  const least = keeps ? KEPT : lesser;
  const lean = leanBlock(block);
  const margin = marginOf(block);
  const own = block.kind === 'paragraph' ? (block.lesser ?? 0) : 0;
  return {
    section,
    kind: block.kind,
    whole: `${printBlock(block)}${margin}`,
    lean: lean && `${printBlock(lean)}${margin}`,
    short: lean && `${shortBlock(lean)}${margin}`,
    lesser: keeps ? KEPT : Math.max(least, own),
  };
}

/** Below everything that may be left out. */
const KEPT = -1;

function marginOf(block: Block): string {
  if (block.kind !== 'paragraph' || !block.margin || block.margin.length === 0) return '';
  return ` (${block.margin.join('; ')})`;
}

/** A block without what is idle in it; null where that is all. */
function leanBlock(block: Block): Block | null {
  switch (block.kind) {
    case 'facts': {
      const facts = block.facts.filter(({ idle }) => !idle);
      return facts.length > 0 ? { ...block, facts } : null;
    }
    case 'table': {
      const stays = (_row: unknown, at: number): boolean => !block.idle?.includes(at);
      const rows = block.rows.filter(stays);
      const short = block.short && { short: block.short.filter(stays) };
      return rows.length > 0 ? { ...block, rows, ...short } : null;
    }
    case 'note':
    case 'paragraph':
      return block.idle ? null : block;
    case 'heading':
    case 'quote':
    case 'list':
    case 'signatures':
      return block;
  }
}

function shortBlock(block: Block): string {
  if (block.kind === 'table' && block.short) return block.short.map(printRow).join('\n');
  return block.kind === 'paragraph' && block.short ? plain(block.short) : printBlock(block);
}

/** The next step: null when there is nothing left. */
function shorten(draft: Draft): Draft | null {
  const { document, pieces, size } = draft;
  if (size === 'whole') return { ...draft, size: 'lean' };
  const section = document.sections
    .map(({ lesser }, at) => ({ lesser, at }))
    .filter(({ lesser, at }) => lesser > 0 && pieces.some((one) => one.section === at))
    .sort((a, b) => b.lesser - a.lesser)[0];
  if (section) return without(draft, (piece) => piece.section === section.at);
  if (size === 'lean') return { ...draft, size: 'short' };
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
  const { document, pieces, size, isBare } = draft;
  const sections = document.sections.flatMap(({ title }, at) => {
    const own = pieces.filter((piece) => piece.section === at && piece[size] !== null);
    const said = own.filter((_piece, here) => !isHollow(own, here));
    const isBelow = said.some(({ kind }) => kind !== 'heading' && kind !== 'note');
    if (size !== 'whole' && !isBelow) return [];
    if (said.length === 0) return [];
    return [`${title}\n${said.map((piece) => piece[size]).join('\n')}`];
  });
  const head = isBare ? [] : [`${document.title}\n${document.notice}`];
  return `${[...head, ...sections, ...leftOut(draft, words)].join('\n\n')}\n`;
}

/** Whether it is a heading, and nothing is left of what it announces. */
function isHollow(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.kind === 'heading' && (pieces[at + 1]?.kind ?? 'heading') === 'heading';
}

/** Names what is not there, so that nobody takes the text for the whole. */
function leftOut(draft: Draft, words: TextWords): readonly string[] {
  const { document, pieces, size, isBare, gone } = draft;
  if (isBare) return [filled(words.leftOut, { parts: words.cut })];
  const lean = size !== 'whole' && pieces.some((one) => one.whole !== one.lean);
  const short = size === 'short' && pieces.some((one) => one.lean !== one.short);
  const sections = document.sections.flatMap(({ title }, at) => {
    const count = gone.filter(({ section }) => section === at).length;
    if (count === 0) return [];
    const some = pieces.some(({ section }) => section === at);
    return [some ? filled(words.passages, { count: `${count}`, title }) : title];
  });
  const parts = [...sections, ...(short ? [words.others] : []), ...(lean ? [words.idle] : [])];
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
