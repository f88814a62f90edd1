/**
 * A text as one line of at most so many characters: an LMS refuses what goes on in a second line, and
 * some take a brace at its beginning for the name of a language.
 */
export function oneLine(text: string, most: number): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .replace(/^\{/, '(');
  if (line.length <= most) return line;
  // Not through the middle of a character that takes two.
  return `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
