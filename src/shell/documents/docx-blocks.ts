import { BorderStyle, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type {
  Block,
  Table as DataTable,
  Document,
  Paragraph as Passage,
  Runs,
  Section,
} from '../../core/documents/document';
import { LINE, SMALL, SOFT, wordRuns } from './docx-runs';
import { wordTable } from './docx-table';

type Piece = Paragraph | Table;
/** Passages that follow each other stand in one table, with their criteria beside them. */
type Group = Block | { readonly kind: 'passages'; readonly passages: readonly Passage[] };

/** A section as Word has it: its heading, and its blocks. */
export function wordSection({ title, blocks }: Section, { beside }: Document): readonly Piece[] {
  const groups = grouped(blocks);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, keepNext: true }),
    ...groups.flatMap((group, at) => wordGroup(group, leadsUp(groups, at), [title, beside])),
  ];
}

function grouped(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'paragraph' || !block.margin) groups.push(block);
    else if (last?.kind !== 'passages') groups.push({ kind: 'passages', passages: [block] });
    else groups.splice(-1, 1, { kind: 'passages', passages: [...last.passages, block] });
  }
  return groups;
}

/** Whether a line leads up to something and stays with it; all that is declared, to the signatures. */
function leadsUp(groups: readonly Group[], at: number): boolean {
  const kind = groups[at + 1]?.kind ?? 'note';
  const signs = groups.slice(at + 1).some((group) => group.kind === 'signatures');
  return signs || ['list', 'quote', 'table', 'passages'].includes(kind);
}

function wordGroup(group: Group, keepNext: boolean, head: readonly string[]): readonly Piece[] {
  switch (group.kind) {
    case 'passages':
      return [passagesTable(group.passages, head)];
    case 'paragraph':
      return [new Paragraph({ children: [...wordRuns(group.runs)], keepNext })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: group.text, keepNext: true })];
    case 'note':
      return [new Paragraph({ style: 'SmallPrint', text: group.text, keepNext })];
    case 'quote':
      return wordLines(group.text).map(quoteLine);
    case 'list':
      return group.items.map(
        (item) => new Paragraph({ children: [...wordRuns(item)], bullet: { level: 0 } }),
      );
    case 'facts':
      return [factsTable(group.facts)];
    case 'table':
      return [dataTable(group), new Paragraph({ style: 'Gap' })];
    case 'signatures':
      return [signaturesTable(group)];
  }
}

/** Text with line breaks in it, a paragraph for each line. */
function wordLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function quoteLine(text: string): Paragraph {
  const left = { style: BorderStyle.SINGLE, size: 18, color: LINE, space: 8 };
  return new Paragraph({ text, indent: { left: 280 }, border: { left } });
}

function passagesTable(passages: readonly Passage[], head: readonly string[]): Table {
  return wordTable({
    widths: [83, 17],
    head,
    ruled: false,
    rows: passages.map(({ runs, margin = [] }) => [
      [new Paragraph({ style: 'Passage', children: [...wordRuns(runs)] })],
      margin.map((line) => new Paragraph({ style: 'Beside', text: line })),
    ]),
  });
}

function factsTable(facts: Extract<Block, { kind: 'facts' }>['facts']): Table {
  const soft = (text: string): Runs => [{ kind: 'text', text }];
  return wordTable({
    widths: [24, 76],
    head: null,
    ruled: false,
    rows: facts.map(({ name, value }) => [
      [new Paragraph({ style: 'Cell', children: [new TextRun({ text: name, color: SOFT })] })],
      [new Paragraph({ style: 'Cell', children: [...wordRuns(soft(value))] })],
    ]),
  });
}

function dataTable({ head, widths, rows, together }: DataTable): Table {
  return wordTable({
    widths,
    head,
    ruled: true,
    rows: rows.map((cells, row) =>
      cells.map((cell, at) => {
        const keepNext = together === true && row < rows.length - 1;
        return cellParagraphs(cell, { bold: at === 0, keepNext });
      }),
    ),
  });
}

type CellManner = { readonly bold: boolean; readonly keepNext: boolean };

function cellParagraphs(runs: Runs, { bold, keepNext }: CellManner): readonly Paragraph[] {
  const [only, ...others] = runs;
  if (only?.kind === 'text' && others.length === 0) {
    return wordLines(only.text).map(
      (text) => new Paragraph({ style: 'Cell', keepNext, children: [new TextRun({ text, bold })] }),
    );
  }
  return [new Paragraph({ style: 'Cell', keepNext, children: [...wordRuns(runs, bold)] })];
}

/** Room for a name, a signature and a date, each above its line. */
function signaturesTable({ labels, lines }: Extract<Block, { kind: 'signatures' }>): Table {
  return wordTable({
    widths: [22, 28, 30, 20],
    head: ['', labels.name, labels.signature, labels.date],
    ruled: true,
    rows: lines.map(({ who, name, date }, at) => {
      const keepNext = at < lines.length - 1;
      return [
        [signLine(who, true, keepNext)],
        [signLine(name ?? '', false, keepNext)],
        [signLine('', false, keepNext)],
        [signLine(date ?? '', false, keepNext)],
      ];
    }),
  });
}

function signLine(text: string, bold: boolean, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'Cell',
    keepNext,
    spacing: { before: 320, after: 60 },
    children: [new TextRun({ text, bold, ...(bold ? { size: SMALL + 2 } : {}) })],
  });
}
