import { type Container, type Content, type Item, isContainer, positionAt } from './content';
import { field, isPure, sumBefore } from './items';

/**
 * Something that content reads. `v:` a variable (global or temporary), `c<n>:` the visits of a
 * container of which more than n cannot be told apart, `m<n>:` the same, of which only the
 * remainder by n counts, `c:` the exact visits; `t:` turns since, `turn`, `dice`. `d:x:y` says
 * that y is read only to work out x, and so counts only where x does.
 */
export type Read = string;

export type Step = {
  readonly next: readonly number[];
  /** Where it goes on once somebody has replied. */
  readonly later?: readonly number[];
  readonly reads: readonly Read[];
};

/** What each position of a story reads, and where it leads; by the number of the position. */
export function readSteps(content: Content): readonly Step[] {
  const steps: Step[] = Array.from({ length: content.positions }, () => ({ next: [], reads: [] }));
  const pushed = pushedTargets(content);
  const byValue = content.containers.some(({ items }) =>
    items.some((item) => item === 'readc' || item === 'turns'),
  );
  for (const container of content.containers) {
    for (const [index, item] of container.items.entries()) {
      steps[container.first + index] = stepAt(content, container, index, item, pushed, byValue);
    }
    for (const { at, into } of sumsIn(content, container)) {
      const step = steps[container.first + at];
      const reads = step?.reads.map((read) => read.replace(/^v:/, `d:${into}:`)) ?? [];
      steps[container.first + at] = { next: step?.next ?? [], reads };
    }
    // After the last item, a container that stands among its parent's items falls through.
    const { parent, at, first, items } = container;
    steps[first + items.length] = {
      next: parent && at >= 0 ? [parent.first + at + 1] : [],
      reads: [],
    };
  }
  return steps;
}

/** The places in a container that are read only to work out a variable, and which one. */
function sumsIn(
  content: Content,
  container: Container,
): readonly { readonly at: number; readonly into: string }[] {
  return container.items.flatMap((item, end) => {
    const into = field(item, 'VAR=') ?? field(item, 'temp=');
    if (into === null) return [];
    const start = sumBefore(container, end, (path) => isPure(content, path));
    const length = start < 0 ? 0 : end - start;
    return Array.from({ length }, (_, step) => ({ at: start + step, into }));
  });
}

/** Every place whose address is taken: a divert to a variable may lead to any of them. */
function pushedTargets(content: Content): readonly number[] {
  const targets = content.containers.flatMap((container) =>
    container.items.flatMap((item) => {
      const path = field(item, '^->');
      return path === null ? [] : [positionAt(content, container, path)];
    }),
  );
  return [...new Set(targets)].filter((target) => target !== null);
}

function stepAt(
  content: Content,
  container: Container,
  index: number,
  item: Item,
  pushed: readonly number[],
  byValue: boolean,
): Step {
  const after = container.first + index + 1;
  if (isContainer(item)) return { next: [item.first], reads: [] };
  if (typeof item === 'string') return commandAt(container, index, item, after);
  if (typeof item !== 'object') return { next: [after], reads: [] };
  const to = (path: string | null): readonly number[] => {
    const target = path === null ? null : positionAt(content, container, path);
    return target === null ? [] : [target];
  };
  const divert = field(item, '->');
  if (divert !== null) {
    const stays = item.c === true || container.items.includes('thread');
    const next = item.var === true ? pushed : to(divert);
    const reads = item.var === true ? [`v:${divert}`] : [];
    return { next: stays ? [...next, after] : next, reads };
  }
  const call = field(item, 'f()') ?? field(item, '->t->') ?? field(item, 'x()');
  if (call !== null) {
    const reads = item.var === true ? [`v:${call}`] : [];
    return { next: [...(item.var === true ? pushed : to(call)), after], reads };
  }
  const choice = field(item, '*');
  if (choice !== null) {
    const once = typeof item.flg === 'number' && (item.flg & 16) > 0;
    const [target] = to(choice);
    const reads = once ? visits(content, target, 'c1') : [];
    // A fallback is followed at once, without a reply.
    const falls = typeof item.flg === 'number' && (item.flg & 8) > 0;
    return falls
      ? { next: [...to(choice), after], reads }
      : { next: [after], later: to(choice), reads };
  }
  const address = field(item, '^->');
  if (address !== null) {
    const [target] = to(address);
    const reads = byValue ? [...visits(content, target, 'c'), ...visits(content, target, 't')] : [];
    return { next: [...to(address), after], reads };
  }
  const count = field(item, 'CNT?');
  if (count !== null) {
    return { next: [after], reads: visits(content, to(count)[0], countView(container, index)) };
  }
  const written = field(item, 'VAR=');
  if (written !== null) return { next: [after], reads: [`w:${written}`] };
  const variable = field(item, 'VAR?');
  return { next: [after], reads: variable === null ? [] : [`v:${variable}`] };
}

function commandAt(container: Container, index: number, command: string, after: number): Step {
  switch (command) {
    case 'visit':
      return { next: [after], reads: [`${sequenceView(container, index)}:${container.path}`] };
    case 'seq':
    case 'rnd':
    case 'lrnd':
      return { next: [after], reads: ['dice'] };
    case 'turn':
      return { next: [after], reads: ['turn'] };
    case 'end':
      return { next: [], reads: [] };
    default:
      return { next: [after], reads: [] };
  }
}

function visits(content: Content, target: number | undefined, view: string): readonly Read[] {
  const found = content.containers.find(({ first }) => first === target);
  return found ? [`${view}:${found.path}`] : [];
}

const COMPARES = ['==', '!=', '<', '>', '<=', '>='];

/** How much of a read count matters, where what is done with it next shows that. */
function countView(container: Container, index: number): string {
  const [next, after] = container.items.slice(index + 1, index + 3);
  if (typeof next === 'number' && typeof after === 'string' && COMPARES.includes(after)) {
    return `c${Math.max(0, Math.ceil(next)) + 1}`;
  }
  const decides = isDecision(after) || (isContainer(after) && isDecision(after.items[0]));
  return next === '!' || (next === '/ev' && decides) ? 'c1' : 'c';
}

/** A divert or a choice that asks only whether what was read is more than nothing. */
function isDecision(item: Item | undefined): boolean {
  if (typeof item !== 'object' || isContainer(item)) return false;
  return item.c === true || '*' in item;
}

/** A sequence of n parts stops at its last or begins again: then n or the remainder will do. */
function sequenceView(container: Container, index: number): string {
  const [parts, command, then] = container.items.slice(index + 1, index + 4);
  if (typeof parts !== 'number') return 'c';
  if (command === 'MIN' && then === '/ev') return `c${parts + 1}`;
  return command === '%' && then === '/ev' ? `m${parts}` : 'c';
}
