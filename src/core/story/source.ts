import { isInkyTag, isTopTag, type Place, parseTag, type Tag } from './tags';

/** What a problem is about: Ink itself, its size, a tag, a mark, the top of the file, a name or a number. */
export type ProblemKind =
  | 'ink'
  | 'tag'
  | 'behaviour'
  | 'dynamic-mark'
  | 'header'
  | 'name'
  | 'number'
  | 'bounds';

/** Something wrong in a story's text: where it stands, and what would be right. */
export type Problem = {
  readonly kind: ProblemKind;
  readonly file: string;
  readonly line: number;
  readonly message: string;
};

type SourceTag = { readonly place: Place; readonly text: string; readonly line: number };

/** What a tag may name. */
export type Known = {
  readonly behaviour: (id: string) => boolean;
  /** First names of everybody in the story; null where its top does not say. */
  readonly cast: readonly string[] | null;
};

/** Names that break JavaScript objects when a story is loaded or saved. */
const POISON =
  /\b(__proto__|__(define|lookup)[GS]etter__|constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)\b/;
const DECLARES = /^\s*(={1,3}|VAR|CONST|LIST|~\s*temp|[*+-][\s*+-]*\()/;
/** Lines that hold logic and no prose; and what stands between { or - and the colon of a condition. */
const LOGIC = /^\s*(VAR|CONST|~).*$/;
const CONDITION = /(?:\{|^\s*-)[^{}:|"]*[:}]/g;
/** A number that ends in a dot, where it is reckoned with: the compiler fails and gives no line. */
const BARE_DOT = /(?:^|[^\w.])\d+\.(?![\w.])/;
const RECKONED = /[<>=+*/%-]\s*\d+\.(?![\w.])|(?:^|[^\w.])\d+\.\s*[<>=+*/%]/;

/**
 * Reads the text of one Ink file for what its compiler lets pass, or fails at without a line: tags
 * outside the grammar, behaviours and people that are not `known`, names that poison objects, and
 * numbers that end in a dot.
 */
export function sourceProblems(file: string, text: string, known: Known): readonly Problem[] {
  const lines = withoutComments(text).split('\n');
  const named = lines.flatMap((line, at): Problem[] => {
    const bare = withoutQuotes(line);
    const name = DECLARES.test(bare) ? POISON.exec(bare)?.[0] : undefined;
    const message = `"${name}" is a name that breaks the browser: call it something else`;
    return name === undefined ? [] : [{ kind: 'name', file, line: at + 1, message }];
  });
  const numbered = lines.flatMap((line, at): Problem[] => {
    const number = dottedNumber(withoutQuotes(line));
    const message = `"${number}" ends in a dot: write "${number}0", or leave the dot out`;
    return number === null ? [] : [{ kind: 'number', file, line: at + 1, message }];
  });
  const tags = sourceTags(lines).flatMap((tag) =>
    tagProblems(tag, known).map((problem): Problem => ({ ...problem, file, line: tag.line })),
  );
  return [...named, ...numbered, ...tags];
}

function withoutQuotes(line: string): string {
  return line.replace(/"[^"]*"/g, '""');
}

/** The first number of a line's logic that ends in a dot. */
function dottedNumber(line: string): string | null {
  const logic = LOGIC.exec(line)?.[0].replace(/#.*$/, '');
  const found = logic === undefined ? null : BARE_DOT.exec(logic);
  const condition = (line.match(CONDITION) ?? []).flatMap((part) => RECKONED.exec(part) ?? []);
  const text = found?.[0] ?? condition[0];
  return text === undefined ? null : (/\d+\./.exec(text)?.[0] ?? null);
}

/** The tags that state facts about the whole story. */
export function topTags(text: string): readonly string[] {
  const tags = sourceTags(withoutComments(text).split('\n'));
  return tags.filter((tag) => tag.place === 'top').map((tag) => tag.text);
}

function tagProblems(tag: SourceTag, known: Known): readonly Pick<Problem, 'kind' | 'message'>[] {
  if (isInkyTag(tag.text)) return [];
  const name = tag.text.split(':')[0]?.trim() ?? '';
  if (tag.text.includes('{')) {
    const message = 'A mark may not depend on logic: write the behaviours out, without { }';
    return name === 'shows' ? [{ kind: 'dynamic-mark', message }] : [];
  }
  const parsed = parseTag(tag.text, tag.place);
  if ('problem' in parsed) return [{ kind: 'tag', message: parsed.problem }];
  if (['enters', 'calls', 'leaves'].includes(parsed.name)) return nobody(parsed, known.cast);
  if (parsed.name !== 'shows') return [];
  const strangers = parsed.value.split(',').filter((id) => !known.behaviour(id.trim()));
  return strangers.map((id) => ({
    kind: 'behaviour',
    message: `"${id.trim()}" is not a behaviour of this story's scheme`,
  }));
}

function nobody(
  { name, value }: Tag,
  cast: Known['cast'],
): readonly Pick<Problem, 'kind' | 'message'>[] {
  if (cast === null || cast.includes(value)) return [];
  const message = `"${value}" is nobody in this story: write # ${name}: ${cast.join(' | ')}`;
  return [{ kind: 'tag', message }];
}

function sourceTags(lines: readonly string[]): readonly SourceTag[] {
  return lines.flatMap((line, at) => {
    const [before = '', ...tags] = atHashes(line);
    return tags.map((raw): SourceTag => {
      const text = raw.replace(/\].*$/, '').trim();
      return { place: placeOf(before, text), text, line: at + 1 };
    });
  });
}

/** A line in parts, cut at each # that no backslash stands before. */
function atHashes(line: string): readonly string[] {
  return line.split('#').reduce<string[]>((parts, part) => {
    const last = parts.at(-1);
    if (last?.endsWith('\\')) parts[parts.length - 1] = `${last}#${part}`;
    else parts.push(part);
    return parts;
  }, []);
}

function placeOf(before: string, tag: string): Place {
  if (/^\s*[*+]/.test(before) && before.includes('[') && !before.includes(']')) return 'reply';
  return before.trim() === '' && isTopTag(tag) ? 'top' : 'line';
}

/** Blanks comments out, so that line numbers stay true. */
export function withoutComments(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/\/\/.*$/gm, '');
}
