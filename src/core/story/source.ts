import { isInkyTag, isTopTag, type Place, parseTag } from './tags';

/** Something wrong in a story's text: where it stands, and what would be right. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

type SourceTag = { readonly place: Place; readonly text: string; readonly line: number };

/** Names that break JavaScript objects when a story is loaded or saved. */
const POISON = /\b(__proto__|constructor|prototype|toString|valueOf|hasOwnProperty)\b/;
const DECLARES = /^\s*(={1,3}|VAR|CONST|LIST|~\s*temp|[*+-][\s*+-]*\()/;

/**
 * Reads the text of one Ink file for what its compiler lets pass: tags outside the grammar,
 * behaviours that `known` does not hold, and names that poison objects.
 */
export function sourceProblems(
  file: string,
  text: string,
  known: (behaviour: string) => boolean,
): readonly Problem[] {
  const lines = withoutComments(text).split('\n');
  const poisoned = lines.flatMap((line, at): Problem[] => {
    const name = DECLARES.test(line) ? POISON.exec(line)?.[0] : undefined;
    const message = `"${name}" is a name that breaks the browser: call it something else`;
    return name === undefined ? [] : [{ file, line: at + 1, message }];
  });
  const tags = sourceTags(lines).flatMap((tag) =>
    tagProblems(tag, known).map((message): Problem => ({ file, line: tag.line, message })),
  );
  return [...poisoned, ...tags];
}

/** The tags that state facts about the whole story. */
export function topTags(text: string): readonly string[] {
  const tags = sourceTags(withoutComments(text).split('\n'));
  return tags.filter((tag) => tag.place === 'top').map((tag) => tag.text);
}

function tagProblems(tag: SourceTag, known: (behaviour: string) => boolean): readonly string[] {
  if (isInkyTag(tag.text)) return [];
  const name = tag.text.split(':')[0]?.trim() ?? '';
  if (tag.text.includes('{')) {
    return name === 'shows'
      ? ['A mark may not depend on logic: write the behaviours out, without { }']
      : [];
  }
  const parsed = parseTag(tag.text, tag.place);
  if ('problem' in parsed) return [parsed.problem];
  if (parsed.name !== 'shows') return [];
  const strangers = parsed.value.split(',').filter((id) => !known(id.trim()));
  return strangers.map((id) => `"${id.trim()}" is not a behaviour of this story's scheme`);
}

function sourceTags(lines: readonly string[]): readonly SourceTag[] {
  return lines.flatMap((line, at) => {
    const [before = '', ...tags] = line.split(/(?<!\\)#/);
    return tags.map((raw): SourceTag => {
      const text = raw.replace(/\].*$/, '').trim();
      return { place: placeOf(before, text), text, line: at + 1 };
    });
  });
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
