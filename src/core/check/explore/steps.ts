import type { Sums } from '../../story/sums';
import { type Container, type Content, type Item, isContainer, positionAt } from './content';
import { callBefore, field, isPure, sumBefore } from './items';

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
  const ways: Ways = { pushed: pushedTargets(content), returns: returnsIn(content) };
  const byValue = content.containers.some(({ items }) =>
    items.some((item) => item === 'readc' || item === 'turns'),
  );
  for (const container of content.containers) {
    for (const [index, item] of container.items.entries()) {
      steps[container.first + index] = stepAt(content, container, index, item, ways, byValue);
    }
    for (const { at, into } of [...sumsIn(content, container), ...callsIn(content, container)]) {
      const step = steps[container.first + at];
      const names =
        step?.reads.flatMap((read) => (read.startsWith('v:') ? read.slice(2) : [])) ?? [];
      const reads = into.flatMap((target) => names.map((name) => `d:${target}:${name}`));
      const others = step?.reads.filter((read) => !read.startsWith('v:')) ?? [];
      steps[container.first + at] = { next: step?.next ?? [], reads: [...others, ...reads] };
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

/** A place that is read only to work out some variables. */
type Part = { readonly at: number; readonly into: readonly string[] };

function sumsIn(content: Content, container: Container): readonly Part[] {
  return container.items.flatMap((item, end) => {
    const into = field(item, 'VAR=') ?? field(item, 'temp=');
    if (into === null) return [];
    const start = sumBefore(container, end, (path) => isPure(content, path));
    return start < 0 ? [] : placesFrom(start, end, [into]);
  });
}

/** The sums of a story that come to the value of a global variable, by where they stand. */
export function plainSums(content: Content): Sums {
  const pure = (path: string): boolean => isPure(content, path);
  return new Map(
    content.containers.map((container): [string, ReadonlyMap<number, string>] => {
      const sums = container.items.flatMap((item, end): [number, string][] => {
        const start = field(item, 'VAR=') === null ? -1 : sumBefore(container, end, pure);
        return start < 0 ? [] : [[start, `${container.path}:${end}`]];
      });
      return [container.path, new Map(sums)];
    }),
  );
}

/** The same for what is worked out by a function that is handed variables by reference. */
function callsIn(content: Content, container: Container): readonly Part[] {
  return container.items.flatMap((_, end) => {
    const start = callBefore(container, end, (path) => isPure(content, path));
    if (start < 0) return [];
    const into = container.items.slice(start, end).flatMap((item) => field(item, '^var') ?? []);
    return placesFrom(start, end, into);
  });
}

function placesFrom(start: number, end: number, into: readonly string[]): readonly Part[] {
  return Array.from({ length: end - start }, (_, step) => ({ at: start + step, into }));
}

/**
 * The compiler's own variable for where a reply's words come back to: they stand once, and are said
 * on the way to the choice and again when it is chosen. No author can name a variable so.
 */
const RETURN = '$r';

/** Where a divert to a variable may lead. */
type Ways = {
  /** Every place whose address an author takes. */
  readonly pushed: readonly number[];
  /** For words that stand once: where each container comes back to. */
  readonly returns: ReadonlyMap<Container, readonly number[]>;
};

function pushedTargets(content: Content): readonly number[] {
  const targets = content.containers.flatMap((container) =>
    container.items.flatMap((item, at) => {
      const path = field(item, '^->');
      return path === null || isReturn(container, at) ? [] : [positionAt(content, container, path)];
    }),
  );
  return [...new Set(targets)].filter((target) => target !== null);
}

/** Whether the address at `at` is only put into the compiler's own variable. */
function isReturn(container: Container, at: number): boolean {
  const next = container.items.slice(at + 1, at + 3);
  return next.some((item) => field(item, 'temp=') === RETURN);
}

function returnsIn(content: Content): ReadonlyMap<Container, readonly number[]> {
  const returns = new Map<Container, number[]>();
  for (const container of content.containers) {
    for (const [at, item] of container.items.entries()) {
      const back = field(item, '^->');
      if (back === null || !isReturn(container, at)) continue;
      const divert = container.items.slice(at).find((one) => field(one, '->') !== null);
      const words = positionAt(content, container, field(divert, '->') ?? '');
      const target = positionAt(content, container, back);
      const into = content.containers.find(({ first }) => first === words);
      if (into && target !== null) returns.set(into, [...(returns.get(into) ?? []), target]);
    }
  }
  return returns;
}

function stepAt(
  content: Content,
  container: Container,
  index: number,
  item: Item,
  ways: Ways,
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
    const back = divert === RETURN ? ways.returns.get(container) : undefined;
    const next = item.var === true ? (back ?? ways.pushed) : to(divert);
    const reads = item.var === true && !back ? [`v:${divert}`] : [];
    return { next: stays ? [...next, after] : next, reads };
  }
  const call = field(item, 'f()') ?? field(item, '->t->') ?? field(item, 'x()');
  if (call !== null) {
    const reads = item.var === true ? [`v:${call}`] : [];
    return { next: [...(item.var === true ? ways.pushed : to(call)), after], reads };
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
  // What is handed on by reference may be read there, under another name.
  const variable = field(item, 'VAR?') ?? field(item, '^var');
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

/**
 * A sequence of n parts stops at its last or begins again: then n or the remainder will do. So it does
 * where they are shuffled, of which one throw is followed.
 */
function sequenceView(container: Container, index: number): string {
  const [parts, command, then] = container.items.slice(index + 1, index + 4);
  if (typeof parts !== 'number') return 'c';
  if (command === 'MIN' && (then === '/ev' || then === 'dup')) return `c${parts + 1}`;
  if (command === 'seq') return `m${parts}`;
  return command === '%' && then === '/ev' ? `m${parts}` : 'c';
}
