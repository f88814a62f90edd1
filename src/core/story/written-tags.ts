import { isTopTag, type Place } from './tags';

/** A tag where it stands in the text. */
export type WrittenTag = {
  readonly place: Place;
  /** Without its #; what Ink works out when the line is said is left out. */
  readonly text: string;
  /** Whether a part of it is worked out. */
  readonly isDynamic: boolean;
  readonly file: string;
  readonly line: number;
};

/** Where something was written. */
type At = Pick<WrittenTag, 'file' | 'line'>;

/** A tag as it stands among the pieces of compiled Ink. */
type Found = {
  readonly inReply: boolean;
  readonly text: string;
  readonly isDynamic: boolean;
  readonly path: string;
};

/**
 * Every tag that the compiler read, wherever it stands: within braces, on a reply after a dash, on a
 * line by itself. `lineOf` gives a line of the source, to tell facts about the whole story from the rest.
 */
export function writtenTags(
  story: Readonly<Record<string, unknown>>,
  places: ReadonlyMap<string, At>,
  lineOf: (file: string, line: number) => string,
): readonly WrittenTag[] {
  const root = Array.isArray(story.root) ? story.root : [];
  return tagsIn(root, '', false).flatMap(({ inReply, text, isDynamic, path }): WrittenTag[] => {
    const at = nearestPlace(places, path);
    if (!at) return [];
    const alone = lineOf(at.file, at.line).trimStart().startsWith('#');
    const place = inReply ? 'reply' : alone && isTopTag(text) ? 'top' : 'line';
    return [{ place, text, isDynamic, ...at }];
  });
}

function nearestPlace(places: ReadonlyMap<string, At>, path: string): At | undefined {
  for (let now = path; now !== ''; now = now.slice(0, Math.max(0, now.lastIndexOf('.')))) {
    const place = places.get(now);
    if (place) return place;
  }
  return undefined;
}

/** The tags of one container and of all inside it. What stands between `str` and `/str` is a reply. */
function tagsIn(json: readonly unknown[], path: string, inReply: boolean): readonly Found[] {
  const found: Found[] = [];
  const inside = (part: readonly unknown[], key: string, reply: boolean): void => {
    found.push(...tagsIn(part, path === '' ? key : `${path}.${key}`, reply));
  };
  const within = inReply || json.some((item) => isReturn(item));
  let quoted = within;
  let tag: Omit<Found, 'inReply'> | null = null as Omit<Found, 'inReply'> | null;
  for (const [at, item] of json.slice(0, -1).entries()) {
    const here = path === '' ? String(at) : `${path}.${at}`;
    if (item === 'str' || item === '/str') quoted = item === 'str' || within;
    if (item === '#') tag = { text: '', isDynamic: false, path: here };
    else if (item === '/#' && tag) {
      found.push({ ...tag, text: tag.text.trim(), inReply: quoted });
      tag = null;
    } else if (tag) {
      const words = typeof item === 'string' && item.startsWith('^') ? item.slice(1) : null;
      if (words === null) tag = { ...tag, isDynamic: true };
      else tag = { ...tag, text: tag.text + words, path: tag.text === '' ? here : tag.path };
    } else if (Array.isArray(item)) inside(item, nameOf(item) ?? String(at), quoted);
  }
  for (const [name, part] of Object.entries(json.at(-1) ?? {})) {
    if (Array.isArray(part)) inside(part, name, false);
  }
  return found;
}

/** The way back from the words of a reply that stand before its brackets: the compiler keeps them once. */
function isReturn(item: unknown): boolean {
  return typeof item === 'object' && item !== null && '->' in item && item['->'] === '$r';
}

function nameOf(json: readonly unknown[]): string | null {
  const end = json.at(-1);
  if (typeof end !== 'object' || end === null || !('#n' in end)) return null;
  return typeof end['#n'] === 'string' ? end['#n'] : null;
}
