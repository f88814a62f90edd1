import type { CompiledStory } from '../../story/story';

/** One piece of compiled Ink: text and numbers as they are, commands as text, the rest as objects. */
export type Item = string | number | boolean | Readonly<Record<string, unknown>> | Container;

/** A container of compiled Ink, with the path that the engine knows it by. */
export type Container = {
  readonly path: string;
  readonly items: readonly Item[];
  readonly named: ReadonlyMap<string, Container>;
  readonly parent: Container | null;
  /** Its place among the parent's items; -1 if it is reached by name alone. */
  readonly at: number;
  /** Number of its first position among all positions of the story. */
  readonly first: number;
};

export type Content = {
  readonly root: Container;
  /** In the order of the file's JSON; each holds `items.length + 1` positions from `first` on. */
  readonly containers: readonly Container[];
  readonly positions: number;
};

/** Reads the compiled story as a tree. */
export function readContent(story: CompiledStory): Content {
  const containers: Container[] = [];
  let positions = 0;
  const read = (
    json: readonly unknown[],
    path: string,
    parent: Container | null,
    at: number,
  ): Container => {
    const items: Item[] = [];
    const named = new Map<string, Container>();
    const container = { path, items, named, parent, at, first: positions };
    positions += json.length;
    containers.push(container);
    const child = (part: unknown[], key: string, index: number): Container =>
      read(part, path === '' ? key : `${path}.${key}`, container, index);
    for (const [index, part] of json.slice(0, -1).entries()) {
      const name = Array.isArray(part) ? nameOf(part) : null;
      const item = Array.isArray(part) ? child(part, name ?? String(index), index) : part;
      items.push(item as Item);
      if (name !== null && isContainer(item as Item)) named.set(name, item as Container);
    }
    for (const [name, part] of Object.entries(json.at(-1) ?? {})) {
      if (Array.isArray(part)) named.set(name, child(part, name, -1));
    }
    return container;
  };
  const root = read(Array.isArray(story.root) ? story.root : [null], '', null, -1);
  return { root, containers, positions };
}

export function isContainer(item: Item | undefined): item is Container {
  return typeof item === 'object' && 'items' in item && 'named' in item && 'first' in item;
}

/** The position that a path leads to from an item of `from`; null for a path that leads nowhere. */
export function positionAt(content: Content, from: Container, path: string): number | null {
  const relative = path.startsWith('.');
  // The first ^ of a relative path leads from the item to the container it stands in.
  const parts = (relative ? path.slice(1).split('.').slice(1) : path.split('.')).filter(Boolean);
  let now: Container = relative ? from : content.root;
  for (const [step, part] of parts.entries()) {
    const next = step === parts.length - 1 ? last(now, part) : inside(now, part);
    if (typeof next === 'number') return next;
    if (next === null) return null;
    now = next;
  }
  return now.first;
}

function last(now: Container, part: string): Container | number | null {
  const next = inside(now, part);
  const index = Number(part);
  return next === null && Number.isInteger(index) && index <= now.items.length
    ? now.first + index
    : next;
}

function inside(now: Container, part: string): Container | null {
  if (part === '^') return now.parent;
  const item = now.named.get(part) ?? now.items[Number(part)];
  return isContainer(item) ? item : null;
}

function nameOf(json: readonly unknown[]): string | null {
  const end = json.at(-1);
  if (typeof end !== 'object' || end === null || !('#n' in end)) return null;
  return typeof end['#n'] === 'string' ? end['#n'] : null;
}
