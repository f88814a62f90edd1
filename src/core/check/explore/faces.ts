import type { CompiledStory } from '../../story/story';
import { MOODS, POSES } from '../../transcript/looks';
import { type Content, isContainer, positionAt, readContent } from './content';
import { field, placeOf } from './items';

/** The tags that say how the customer looks, and what may stand in them. */
const FACES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['^mood: ', MOODS],
  ['^pose: ', POSES],
]);

/**
 * The same story with a fixed face wherever it works one out, as in `# mood: {mood()}`. No mark,
 * reply or line depends on the face, but it would keep the exact anger alive to the very end. It
 * is done only where the function can do nothing else than return a face that exists, on every
 * way through it, so that no fault goes unseen.
 */
export function withFixedFaces(story: CompiledStory): CompiledStory {
  const content = readContent(story);
  const proved = new Map<string, boolean>();
  const isFace = (path: string, faces: readonly string[]): boolean => {
    const name = `${path} ${faces[0]}`;
    const known = proved.get(name) ?? returnsOnly(content, path, faces, []);
    proved.set(name, known);
    return known;
  };
  const root = story.root;
  return Array.isArray(root) ? { ...story, root: fixed(root, isFace) } : story;
}

/** Rewritten in place, item for item: paths count items, so none may come or go. */
function fixed(
  json: readonly unknown[],
  isFace: (path: string, faces: readonly string[]) => boolean,
): readonly unknown[] {
  const items = json.map((item) => fixedPart(item, isFace));
  for (let at = 0; at < items.length; at += 1) {
    const [tag, name, start, call, out, end] = items.slice(at, at + 6);
    const faces = typeof name === 'string' ? FACES.get(name) : undefined;
    const framed = tag === '#' && start === 'ev' && out === 'out' && end === '/ev';
    const path = framed ? field(call, 'f()') : null;
    if (faces && path !== null && isFace(path, faces)) {
      items.splice(at + 2, 4, `^${faces[0]}`, 'nop', 'nop', 'nop');
    }
  }
  return items;
}

function fixedPart(
  part: unknown,
  isFace: (path: string, faces: readonly string[]) => boolean,
): unknown {
  if (Array.isArray(part)) return fixed(part, isFace);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? fixed(value, isFace) : value,
  ]);
  return Object.fromEntries(entries);
}

/** What a function may hold that only looks: numbers, comparisons, literals, ways on. */
const QUIET = /^(ev|\/ev|nop|\n|str|\/str|~ret|&&|\|\||!|[=!<>]=|[<>+*/%-]|_|MIN|MAX|\^.*)$/;

/** Whether every way through a function ends by returning one of `faces`, with no side effect. */
function returnsOnly(
  content: Content,
  path: string,
  faces: readonly string[],
  callers: readonly string[],
): boolean {
  const start = positionAt(content, content.root, path);
  if (start === null || callers.includes(path)) return false;
  const open = [start];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const ways = waysOn(content, at, faces, [...callers, path]);
    if (ways === null) return false;
    for (const way of ways) if (!seen.has(way)) open.push(way);
    for (const way of ways) seen.add(way);
  }
  return true;
}

/** Where a quiet function goes on from a position; null where it does what a face may not. */
function waysOn(
  content: Content,
  position: number,
  faces: readonly string[],
  callers: readonly string[],
): readonly number[] | null {
  const { container, index } = placeOf(content, position);
  const item = container.items[index];
  const after = position + 1;
  if (item === undefined) {
    // The end of a function that has not returned prints nothing: no face at all.
    return container.parent && container.at >= 0
      ? [container.parent.first + container.at + 1]
      : null;
  }
  if (isContainer(item)) return [item.first];
  if (item === '~ret') {
    const given = container.items.slice(0, index);
    return returns(content, given, faces, callers) ? [] : null;
  }
  if (typeof item === 'string') return QUIET.test(item) ? [after] : null;
  if (typeof item !== 'object') return [after];
  if (field(item, 'f()') !== null) {
    return field(container.items[index + 2], 'f()') === null &&
      container.items[index + 2] === '~ret'
      ? [after]
      : null;
  }
  if (field(item, 'VAR?') !== null || field(item, 'CNT?') !== null) return [after];
  const divert = field(item, '->');
  const target = divert === null ? null : positionAt(content, container, divert);
  if (target === null || item.var === true) return null;
  // A way back would be a loop that might never return.
  return target < position && item.c !== true && target <= container.first
    ? null
    : item.c === true
      ? [target, after]
      : [target];
}

function returns(
  content: Content,
  given: readonly unknown[],
  faces: readonly string[],
  callers: readonly string[],
): boolean {
  const [start, text, end, close] = given.slice(-4);
  if (start === 'str' && end === '/str' && close === '/ev' && typeof text === 'string') {
    return faces.includes(text.slice(1));
  }
  const call = given.at(-1) === '/ev' ? field(given.at(-2), 'f()') : null;
  return call !== null && returnsOnly(content, call, faces, callers);
}
