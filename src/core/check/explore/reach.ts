import { type Container, type Content, type Item, isContainer, positionAt } from './content';
import { field } from './items';
import { readSteps } from './steps';
import { pathOf, type Source, type Where } from './where';

/** Whether anything leads to a piece of content, whatever its conditions say; by its path. */
export function linkedIn(content: Content): (path: string) => boolean {
  const steps = readSteps(content);
  const seen = new Set([content.root.first]);
  const open = [...seen];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { next = [], later = [] } = steps[at] ?? {};
    for (const to of [...next, ...later]) {
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  }
  const linked = new Set(
    content.containers.flatMap((container) =>
      container.items.flatMap((_, at) =>
        seen.has(container.first + at) ? pathOf(container, at) : [],
      ),
    ),
  );
  return (path) => linked.has(path);
}

/**
 * The condition that kept a container shut, by its path: it was come to, and what it lets in never was.
 * Null where that is not what kept it shut.
 */
export function guardOf(container: Container, ran: ReadonlySet<string>): string | null {
  for (let shut: Container = container; shut.parent?.parent; shut = shut.parent) {
    const { parent, at } = shut;
    const before = parent.items
      .slice(0, at < 0 ? undefined : at + 1)
      .findLastIndex((_, index) => ran.has(pathOf(parent, index)));
    if (before >= 0) return isCondition(parent.items[before]) ? pathOf(parent, before) : null;
  }
  return null;
}

/** A divert that is taken only where a condition holds, or the container that begins with one. */
function isCondition(item: Item | undefined): boolean {
  if (isContainer(item)) return item.items.some((one) => isCondition(one));
  return typeof item === 'object' && 'c' in item && item.c === true;
}

/** Where a way leads to a container: the pieces that divert, call or choose it. */
export function waysTo(
  content: Content,
  to: Container,
): readonly { readonly container: Container; readonly path: string }[] {
  return content.containers.flatMap((container) =>
    container.items.flatMap((item, at) => {
      const target = ['->', '->t->', 'f()', '*', '^->'].flatMap((kind) => field(item, kind) ?? []);
      const leads = target.some((path) => positionAt(content, container, path) === to.first);
      return leads ? [{ container, path: pathOf(container, at) }] : [];
    }),
  );
}

/** Every container inside this one, and itself. */
export function within(container: Container): readonly Container[] {
  const inside = new Set([...container.items, ...container.named.values()].filter(isContainer));
  return [container, ...[...inside].flatMap(within)];
}

/** Whether a mark hangs on something in a container. */
export function hasMarks(container: Container): boolean {
  return within(container).some(({ items }) =>
    items.some((item) => typeof item === 'string' && item.startsWith('^shows:')),
  );
}

export type Part = {
  readonly container: Container;
  readonly name: string;
  readonly isFunction: boolean;
};

/** Every knot, stitch and function that this story wrote; what it includes from a library is shared. */
export function partsOf(
  content: Content,
  where: Where,
  sources: readonly Source[],
): readonly Part[] {
  const lines = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  const named = [...content.root.named].flatMap(([name, knot]) => [
    [name, knot] as const,
    ...knot.named,
  ]);
  return named.flatMap(([name, container]): readonly Part[] => {
    const place = where.piece(container.path);
    const heading = place ? (lines.get(place.file)?.[place.line - 1] ?? '') : '';
    const [, isFunction] = new RegExp(`^\\s*=+\\s*(function\\s+)?${name}\\b`).exec(heading) ?? [];
    const wrote = place && !isLibrary(place.file) && /^\s*=/.test(heading);
    return wrote ? [{ container, name, isFunction: isFunction !== undefined }] : [];
  });
}

export function isLibrary(file: string): boolean {
  return file.split('/').includes('lib');
}
