/** What stands for itself only with a backslash before it: in words, and within the brackets of a reply. */
const MARKS = /\\|[#{}|]|\/(?=[/*])|<(?=>)|<(?=-)|-(?=>)/g;

/** What Ink takes for something else than words, at the start of a line. */
const STARTS = /^(?:[*+=~(-]|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b)/;

/** Whether Ink takes a line for something else than words. */
export function isNoWords(line: string): boolean {
  return STARTS.test(line);
}

/** Words as Ink writes them, so that it reads every one of them as it was meant. */
export function inkWords(words: string, within: 'line' | 'reply'): string {
  const one = words.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  // Between a slash and what would make a remark of it: Ink looks for remarks before it looks for backslashes.
  const marked = one.replace(MARKS, (mark) => (mark === '/' ? '/\\' : `\\${mark}`));
  if (within === 'reply') return marked.replace(/[[\]]/g, (bracket) => `\\${bracket}`);
  return isNoWords(marked) ? `\\${marked}` : marked;
}

/** The words that an Ink text says; null where a part of them is worked out or leads elsewhere. */
export function plainWords(ink: string): string | null {
  const bare = ink.replace(/\\./g, 'x');
  if (/[{}|]|<>|<-|->/.test(bare)) return null;
  return ink.replace(/\\(.)/g, '$1').trim();
}

/** A line cut at each # that no backslash stands before: its words, then its tags. */
export function atTags(line: string): readonly string[] {
  return line.replace(/(\\.)|#/g, (_mark, kept?: string) => kept ?? '\n').split('\n');
}
