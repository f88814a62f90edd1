import { withoutComments } from './comments';
import { didYouMean } from './nearest';
import { isInkyTag, isTopTag, type Place, parseTag, type Tag } from './tags';
import type { WrittenTag } from './written-tags';

/** What a problem is about: Ink itself, its size, a tag, a mark, the top of the file, a name, a number or letters. */
export type ProblemKind =
  | 'ink'
  | 'tag'
  | 'behaviour'
  | 'dynamic-mark'
  | 'header'
  | 'name'
  | 'number'
  | 'letters'
  | 'almost'
  | 'bounds';

/** Something wrong in a story's text: where it stands, and what would be right. */
export type Problem = {
  readonly kind: ProblemKind;
  readonly file: string;
  readonly line: number;
  readonly message: string;
};

/** What a tag may name. */
export type Known = {
  /** Ids of the scheme's behaviours; null where there is no such scheme. */
  readonly behaviours: readonly string[] | null;
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

/** Reads the text of one Ink file for what breaks a browser, and for letters that were lost. */
export function sourceProblems(file: string, text: string): readonly Problem[] {
  return linesOf(text).flatMap((line, at): readonly Problem[] => {
    const bare = withoutQuotes(line);
    const name = DECLARES.test(bare) ? POISON.exec(bare)?.[0] : undefined;
    const named = `"${name}" is a name that breaks the browser: call it something else`;
    const lost =
      'A letter was lost here and stands as "\uFFFD": write it again, and save the file as UTF-8';
    return [
      ...(name === undefined ? [] : [{ kind: 'name' as const, message: named }]),
      ...(line.includes('\uFFFD') ? [{ kind: 'letters' as const, message: lost }] : []),
    ].map((problem) => ({ ...problem, file, line: at + 1 }));
  });
}

/** Numbers that end in a dot, in a story that the compiler failed at without saying where. */
export function dottedNumbers(file: string, text: string): readonly Problem[] {
  return linesOf(text).flatMap((line, at): Problem[] => {
    const number = dottedNumber(withoutQuotes(line));
    const message = `"${number}" ends in a dot: write "${number}0", or leave the dot out`;
    return number === null ? [] : [{ kind: 'number', file, line: at + 1, message }];
  });
}

function linesOf(text: string): readonly string[] {
  return withoutComments(text).split('\n');
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
  return sourceTags('', text).flatMap((tag) => (tag.place === 'top' ? [tag.text] : []));
}

/** What is wrong with tags: outside the grammar, or naming behaviours and people that are not `known`. */
export function tagProblems(tags: readonly WrittenTag[], known: Known): readonly Problem[] {
  return tags.flatMap((tag) =>
    problemsOf(tag, known).map(
      (problem): Problem => ({ ...problem, file: tag.file, line: tag.line }),
    ),
  );
}

function problemsOf(
  { text, place, isDynamic }: WrittenTag,
  known: Known,
): readonly Pick<Problem, 'kind' | 'message'>[] {
  if (isInkyTag(text)) return [];
  const name = text.split(':')[0]?.trim() ?? '';
  if (isDynamic) {
    const message = 'A mark may not depend on logic: write the behaviours out, without { }';
    return name === 'shows' ? [{ kind: 'dynamic-mark', message }] : [];
  }
  const parsed = parseTag(text, place);
  if ('problem' in parsed) return [{ kind: 'tag', message: parsed.problem }];
  if (['enters', 'calls', 'leaves'].includes(parsed.name)) return nobody(parsed, known.cast);
  const { behaviours } = known;
  if (parsed.name !== 'shows' || behaviours === null) return [];
  const ids = parsed.value.split(',').map((id) => id.trim());
  return ids
    .filter((id) => !behaviours.includes(id))
    .map((id) => ({
      kind: 'behaviour',
      message: `"${id}" is not a behaviour of this story's scheme${didYouMean(id, behaviours)}`,
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

/** The tags of a text that the compiler has not read, or could not. */
export function sourceTags(file: string, text: string): readonly WrittenTag[] {
  return linesOf(text).flatMap((line, at) => {
    const [before = '', ...tags] = atHashes(line);
    return tags.map((raw): WrittenTag => {
      const tag = ended(raw).trim();
      const place = placeOf(before, tag);
      return { place, text: tag, isDynamic: tag.includes('{'), file, line: at + 1 };
    });
  });
}

/** A tag ends with its reply, or with the braces that it stands in. */
function ended(raw: string): string {
  const text = raw.replace(/\].*$/, '');
  return text.includes('{') ? text : text.replace(/\}.*$/, '');
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

/** A reply may come after the dash of a gather or of a condition. */
const REPLY = /^\s*(?:-\s*(?:[^:[\]#]*:)?\s*)?[*+]/;

function placeOf(before: string, tag: string): Place {
  if (REPLY.test(before) && before.includes('[') && !before.includes(']')) return 'reply';
  return before.trim() === '' && isTopTag(tag) ? 'top' : 'line';
}
