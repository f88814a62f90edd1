import { type Container, type Content, isContainer } from './content';

/** The text that an item of compiled Ink holds under `name`: `{"VAR?": "anger"}`. */
export function field(item: unknown, name: string): string | null {
  if (typeof item !== 'object' || item === null || !(name in item)) return null;
  const value = Object.entries(item).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}

/** The container and the place in it that a position stands for. */
export function placeOf(
  content: Content,
  position: number,
): { readonly container: Container; readonly index: number } {
  const container =
    content.containers.findLast(
      ({ first, items }) => first <= position && position <= first + items.length,
    ) ?? content.root;
  return { container, index: position - container.first };
}

const WORKS_OUT = /^(==|!=|[<>]=?|&&|\|\||!|[+*/%-]|_|MIN|MAX|POW|FLOOR|CEILING|INT|FLOAT)$/;

/**
 * Index of the `ev` of a plain sum that ends at `index` (which assigns it), or -1. A plain sum
 * holds variables, numbers, operators and functions that only work out a value.
 */
export function sumBefore(
  container: Container,
  index: number,
  isPure: (path: string) => boolean,
): number {
  if (container.items[index - 1] !== '/ev') return -1;
  for (let at = index - 2; at >= 0; at -= 1) {
    const item = container.items[at];
    if (item === 'ev') return at;
    if (!isPlain(item, isPure)) return -1;
  }
  return -1;
}

/**
 * Index of the `ev` of a call for its effect alone (`~ raise(anger)`) whose result is dropped at
 * `index`, or -1 if the function may do more than work out what it is handed by reference.
 */
export function callBefore(
  container: Container,
  index: number,
  isPure: (path: string) => boolean,
): number {
  const call = field(container.items[index - 1], 'f()');
  if (container.items[index] !== 'pop' || call === null || !isPure(call)) return -1;
  for (let at = index - 2; at >= 0; at -= 1) {
    const item = container.items[at];
    if (item === 'ev') return at;
    if (!isPlain(item, isPure) && field(item, '^var') === null) return -1;
  }
  return -1;
}

function isPlain(item: unknown, isPure: (path: string) => boolean): boolean {
  if (typeof item === 'number' || typeof item === 'boolean') return true;
  if (typeof item === 'string') return WORKS_OUT.test(item);
  const call = field(item, 'f()');
  if (call !== null) return isPure(call);
  return field(item, 'VAR?') !== null;
}

const QUIET = /^(ev|\/ev|nop|\n|~ret|du|pop|void)$/;

/** Whether a function only works out a value: it says nothing and changes no variable but its own. */
export function isPure(content: Content, path: string): boolean {
  const start = content.root.named.get(path);
  return start !== undefined && isPureIn(start, path, temps(start));
}

function isPureIn(container: Container, name: string, own: ReadonlySet<string>): boolean {
  return [...container.items, ...container.named.values()].every((item) => {
    if (isContainer(item)) return isPureIn(item, name, own);
    if (typeof item === 'string') return QUIET.test(item) || WORKS_OUT.test(item);
    if (typeof item !== 'object') return true;
    const variable = field(item, 'VAR?') ?? field(item, 'VAR=') ?? field(item, 'temp=');
    if (variable !== null) return own.has(variable);
    const divert = field(item, '->');
    return divert !== null && (divert.startsWith('.') || divert.startsWith(`${name}.`));
  });
}

function temps(container: Container): ReadonlySet<string> {
  const parts = [...container.items, ...container.named.values()];
  return new Set(
    parts.flatMap((item) => {
      if (isContainer(item)) return [...temps(item)];
      return field(item, 'temp=') ?? [];
    }),
  );
}
