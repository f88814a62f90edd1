import { withoutComments } from './comments';
import type { Problem } from './source';

/**
 * What a story may be made of, all its files together, each counted as often as it is included.
 * The longest story known to us has 1,700 lines; beyond these the compiler's own stack and time run out.
 */
export const BOUNDS = {
  files: 200,
  /** Characters. */
  text: 500_000,
  lines: 10_000,
  /** Lines in one file: more cannot be typed in without delay. */
  fileLines: 5_000,
  /** Characters in one line. */
  line: 5_000,
  /** Brackets within brackets, or replies within replies. */
  depth: 50,
} as const;

type Include = { readonly file: string; readonly line: number };
type Outline = {
  readonly text: number;
  readonly lines: number;
  readonly includes: readonly Include[];
  readonly problems: readonly Problem[];
};
/** A file with everything it includes. */
type Whole = { readonly text: number; readonly lines: number };

/**
 * What the compiler must not even be shown: a file that is not there, one that includes itself, and
 * more text, lines or depth than `BOUNDS` allows. Costs one pass over each file, whatever is in it.
 */
export function boundProblems(main: string, read: (file: string) => string): readonly Problem[] {
  const outlines = new Map<string, Outline>();
  const wholes = new Map<string, Whole>();
  const open: string[] = [];
  const problems: Problem[] = [];
  const visit = (file: string, from: Include): Whole => {
    const known = wholes.get(file);
    if (known || problems.length > 0) return known ?? NOTHING;
    const refuse = (message: string): Whole => {
      problems.push({ kind: 'bounds', ...from, message });
      return NOTHING;
    };
    if (open.includes(file)) return refuse(`"${file}" is included in itself: take one INCLUDE out`);
    if (outlines.size >= BOUNDS.files) {
      return refuse(`A story may have ${BOUNDS.files} files at most`);
    }
    const text = textOf(read, file);
    if (text === null) return refuse(`There is no file "${file}": add it, or correct the name`);
    const outline = outlineOf(file, text);
    outlines.set(file, outline);
    problems.push(...outline.problems);
    open.push(file);
    const parts = outline.includes.map((include) => ({
      include,
      whole: visit(resolveInclude(main, include.file), { file, line: include.line }),
    }));
    open.pop();
    const whole = { text: outline.text, lines: outline.lines };
    for (const { include, whole: part } of parts) {
      whole.text += part.text;
      whole.lines += part.lines;
      if (problems.length === 0) problems.push(...tooMuch(whole, file, include.line));
    }
    wholes.set(file, whole);
    return whole;
  };
  visit(main, { file: main, line: 1 });
  return problems;
}

const NOTHING: Whole = { text: 0, lines: 0 };

/** An INCLUDE path as seen from the main file, as Inky does. */
export function resolveInclude(main: string, name: string): string {
  if (name === main) return main;
  const parts = main.split('/').slice(0, -1);
  for (const part of name.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function textOf(read: (file: string) => string, file: string): string | null {
  try {
    return read(file);
  } catch {
    return null;
  }
}

function outlineOf(file: string, text: string): Outline {
  const large = tooMuch({ text: text.length, lines: 0 }, file, 1);
  if (large.length > 0) return { text: 0, lines: 0, includes: [], problems: large };
  const lines = withoutComments(text).split('\n');
  const problems = [
    ...tooManyLines(file, lines),
    ...tooLong(file, lines),
    ...tooDeep(file, lines),
  ].slice(0, 1);
  const includes = lines.flatMap((line, at): Include[] => {
    const name = /^\s*INCLUDE[ \t]*(.+)$/.exec(line)?.[1]?.trim();
    return name ? [{ file: name, line: at + 1 }] : [];
  });
  return { text: text.length, lines: lines.length, includes, problems };
}

function tooMuch({ text, lines }: Whole, file: string, line: number): readonly Problem[] {
  const most = (what: string, number: number): readonly Problem[] => [
    {
      kind: 'bounds',
      file,
      line,
      message: `A story may have ${number.toLocaleString('en-GB')} ${what} at most`,
    },
  ];
  if (text > BOUNDS.text) return most('characters', BOUNDS.text);
  return lines > BOUNDS.lines ? most('lines', BOUNDS.lines) : [];
}

function tooManyLines(file: string, lines: readonly string[]): readonly Problem[] {
  const most = BOUNDS.fileLines.toLocaleString('en-GB');
  const message = `A file may have ${most} lines at most: split it, and INCLUDE the parts`;
  return lines.length > BOUNDS.fileLines
    ? [{ kind: 'bounds', file, line: BOUNDS.fileLines, message }]
    : [];
}

function tooLong(file: string, lines: readonly string[]): readonly Problem[] {
  const at = lines.findIndex((line) => line.length > BOUNDS.line);
  const message = `This line is longer than ${BOUNDS.line.toLocaleString('en-GB')} characters: break it up`;
  return at < 0 ? [] : [{ kind: 'bounds', file, line: at + 1, message }];
}

/** Braces may stay open from line to line; everything else ends with its line. */
function tooDeep(file: string, lines: readonly string[]): readonly Problem[] {
  let braces = 0;
  for (const [at, line] of lines.entries()) {
    const marks = /^[\s*+-]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    let now = 0;
    let most = marks;
    for (const [bracket] of line.matchAll(/[{}()[\]]/g)) {
      if (bracket === '{') braces += 1;
      else if (bracket === '}') braces = Math.max(0, braces - 1);
      else now += bracket === '(' || bracket === '[' ? 1 : -1;
      most = Math.max(most, braces + Math.max(0, now));
    }
    if (most > BOUNDS.depth) {
      const message = `This is nested more than ${BOUNDS.depth} deep: split it into knots`;
      return [{ kind: 'bounds', file, line: at + 1, message }];
    }
  }
  return [];
}
