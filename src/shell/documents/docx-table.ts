import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { LINE, SOFT, TINT, WIDTH } from './docx-runs';

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: SOFT };

/** What goes into a table: the words of its head, and its cells row by row. */
type TableContent = {
  /** The share of the width of each column, in per cent. */
  readonly widths: readonly number[];
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  /** Whether lines are drawn between the rows. */
  readonly ruled: boolean;
};

/** A table whose head is repeated on every page and whose rows are never split. */
export function wordTable({ widths, head, rows, ruled }: TableContent): Table {
  const columns = widths.map((share) => Math.round((share / 100) * WIDTH));
  const cell = (children: readonly Paragraph[], at: number, tint: boolean): TableCell =>
    new TableCell({
      children: children.length > 0 ? [...children] : [new Paragraph('')],
      width: { size: columns[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      ...(tint ? { shading: { fill: TINT, color: 'auto' } } : {}),
    });
  const headRow = head && [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((words, at) => cell([cellParagraph(words)], at, ruled)),
    }),
  ];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: ruled ? 100 : 0, right: 100 },
    borders: bordersOf(ruled),
    rows: [
      ...(headRow ?? []),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((children, at) => cell(children, at, false)),
          }),
      ),
    ],
  });
}

function cellParagraph(words: string): Paragraph {
  return new Paragraph({ style: 'TableHead', text: words, keepNext: true });
}

function bordersOf(ruled: boolean): Readonly<Record<string, IBorderOptions>> {
  const [edge, inner] = ruled ? [THICK, THIN] : [NONE, NONE];
  return {
    top: edge,
    bottom: inner,
    left: NONE,
    right: NONE,
    insideHorizontal: inner,
    insideVertical: NONE,
  };
}
