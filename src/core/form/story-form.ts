import { type Row, type RowOf, readRow } from './row';

/** A reply with all that answers it. */
type FormReply = { readonly row: RowOf<'reply'>; readonly answer: readonly Row[] };

/** What is said until somebody has to reply, the replies, and what is said after all of them. */
type Exchange = {
  /** Where it begins by a name; null at the beginning, and where it follows the one above. */
  readonly heading: RowOf<'part'> | null;
  readonly before: readonly Row[];
  readonly replies: readonly FormReply[];
  readonly after: readonly Row[];
};

/** A story as a form: the rows at its top, then its exchanges. All rows in order are its text. */
export type StoryForm = { readonly top: readonly Row[]; readonly exchanges: readonly Exchange[] };

/** Reads the text of a story's main file. What the form cannot show is kept as blocks, in its place. */
export function readForm(text: string): StoryForm {
  const rows = readRows(text);
  const start = rows.findIndex((row) => row.kind !== 'fact' && row.kind !== 'block');
  const top = start < 0 ? rows : rows.slice(0, start);
  const exchanges = start < 0 ? [] : rows.slice(start).reduce(withRow, [] as readonly Exchange[]);
  return { top, exchanges };
}

const NEW: Exchange = { heading: null, before: [], replies: [], after: [] };

/** The exchanges with one more row, which goes to the last of them or begins another. */
function withRow(exchanges: readonly Exchange[], row: Row): readonly Exchange[] {
  const now = exchanges.at(-1);
  if (row.kind === 'part') return [...exchanges, { ...NEW, heading: row }];
  if (!now) return [taking(NEW, row)];
  if (row.kind !== 'reply' || now.after.length === 0) {
    return [...exchanges.slice(0, -1), taking(now, row)];
  }
  // What was said after the last replies is what the next ones answer.
  const [done, next] = [
    { ...now, after: [] },
    { ...NEW, before: now.after },
  ];
  return [...exchanges.slice(0, -1), done, taking(next, row)];
}

function taking(now: Exchange, row: Row): Exchange {
  const last = now.replies.at(-1);
  if (row.kind === 'reply') return { ...now, replies: [...now.replies, { row, answer: [] }] };
  if (!last) return { ...now, before: [...now.before, row] };
  if (now.after.length > 0 || gathers(row)) return { ...now, after: [...now.after, row] };
  const answered = { ...last, answer: [...last.answer, row] };
  return { ...now, replies: [...now.replies.slice(0, -1), answered] };
}

/** Whether all replies come together in a row: a dash that is no arrow. */
function gathers(row: Row): boolean {
  if (row.kind === 'goes' || row.kind === 'line') return row.gathers;
  return row.kind === 'block' && /^\s*-(?!>)/.test(row.raw);
}

/** The text of a story, row by row. */
export function printForm({ top, exchanges }: StoryForm): string {
  return [...top, ...exchanges.flatMap(rowsOf)].map(({ raw }) => raw).join('');
}

/** All rows of an exchange, in their order. */
export function rowsOf({ heading, before, replies, after }: Exchange): readonly Row[] {
  return [
    ...(heading ? [heading] : []),
    ...before,
    ...replies.flatMap(({ row, answer }) => [row, ...answer]),
    ...after,
  ];
}

/** The first names of everybody who may speak. */
function castOf(text: string): readonly string[] {
  const names = [...text.matchAll(/^\s*#\s*(?:customer|colleague)\s*:\s*(.+)$/gm)];
  return names
    .map(([, name = '']) => name.trim().split(/\s/)[0] ?? '')
    .filter((name) => name !== '');
}

/** Each line as a row; lines within { }, remarks over several lines, and functions are one block each. */
function readRows(text: string): readonly Row[] {
  const cast = castOf(text);
  const rows: Row[] = [];
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (let at = 0; at < lines.length; ) {
    const end = blockEnd(lines, at);
    const raw = lines.slice(at, end).join('');
    rows.push(end === at + 1 ? readRow(raw, cast) : { kind: 'block', raw });
    at = end;
  }
  return rows;
}

const HEADING = /^\s*={2,}/;

/** Where the block ends that begins with a line: the next line, if it stands for itself. */
function blockEnd(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  if (HEADING.test(first) && /=\s*function\b/.test(first)) {
    const next = lines.findIndex((line, at) => at > start && HEADING.test(line));
    return next < 0 ? lines.length : next;
  }
  let depth = 0;
  let remark = false;
  for (let at = start; at < lines.length; at += 1) {
    const code = codeOf(lines[at] ?? '', remark);
    remark = code.remark;
    for (const [brace] of code.text.replace(/\\./g, '').matchAll(/[{}]/g))
      depth += brace === '{' ? 1 : -1;
    if (depth <= 0 && !remark) return at + 1;
  }
  return lines.length;
}

/** A line without its remarks, and whether one goes on after it. */
function codeOf(
  line: string,
  within: boolean,
): { readonly text: string; readonly remark: boolean } {
  const text = (within ? `/*${line}` : line).replace(/\/\*.*?\*\/|\/\/.*/g, '');
  const open = text.indexOf('/*');
  return open < 0 ? { text, remark: false } : { text: text.slice(0, open), remark: true };
}
