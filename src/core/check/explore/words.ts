import { type Content, isContainer } from './content';

/** Shorter words than these may stand anywhere. */
const TELLING = 6;

/**
 * Finds where a line is written: the path of the longest piece of text in the compiled story that
 * the line holds; empty where there is none, as when Ink puts it together from variables.
 */
export function createFinder({ containers }: Content): (line: string) => string {
  const pieces = containers.flatMap(({ path, items }) =>
    items.flatMap((item, at) => {
      if (isContainer(item) || typeof item !== 'string' || !item.startsWith('^')) return [];
      const text = item.slice(1).trim();
      const here = path === '' ? String(at) : `${path}.${at}`;
      return text.length < TELLING ? [] : [{ path: here, text, spoken: afterName(text) }];
    }),
  );
  pieces.sort((a, b) => b.spoken.length - a.spoken.length);
  const known = new Map<string, string>();
  return (line) => {
    const found = known.get(line) ?? pieces.find(({ spoken }) => line.includes(spoken))?.path ?? '';
    known.set(line, found);
    return found;
  };
}

/** A line without the name of who says it. */
function afterName(text: string): string {
  const colon = /^[^:]{1,40}: /.exec(text);
  return colon ? text.slice(colon[0].length) : text;
}
