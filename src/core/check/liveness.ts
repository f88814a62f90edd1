import { type Content, positionAt } from './content';
import { field } from './items';
import { type Read, readSteps, type Step } from './steps';

export type Liveness = {
  /** Everything that can be read from these paths on, and from all that they lead to; sorted. */
  readonly readFrom: (paths: readonly string[]) => readonly Read[];
  /** Everything that the next turn alone may read, or write (`w:`), if it starts at these paths. */
  readonly touchedFrom: (paths: readonly string[]) => ReadonlySet<Read>;
  /** Paths of all containers that lead on from the beginning. */
  readonly connected: ReadonlySet<string>;
};

/**
 * What can still be read, from anywhere: the whole reason why states can be merged. Wherever the
 * analysis cannot know, it reads more than happens, so that merged states are truly the same.
 */
export function createLiveness(content: Content): Liveness {
  const steps = readSteps(content);
  const pointed = pointedVariables(content);
  const ahead = fromAny((path) => collect(steps, startOf(content, path), true).reads);
  const now = fromAny((path) => collect(steps, startOf(content, path), false).reads);
  const reached = collect(steps, [content.root.first], true).seen;
  const connected = content.containers.filter(({ first }) => reached.has(first));
  return {
    readFrom: (paths) => strongly(new Set([...ahead(paths), ...pointed])),
    touchedFrom: (paths) => new Set([...now(paths), ...pointed]),
    connected: new Set(connected.map(({ path }) => path)),
  };
}

/** The union of what `read` finds for each path, each path looked at once. */
function fromAny(
  read: (path: string) => ReadonlySet<Read>,
): (paths: readonly string[]) => ReadonlySet<Read> {
  const known = new Map<string, ReadonlySet<Read>>();
  return (paths) => {
    const all = new Set<Read>();
    for (const path of paths) {
      const reads = known.get(path) ?? read(path);
      known.set(path, reads);
      for (const one of reads) all.add(one);
    }
    return all;
  };
}

/** Variables that are handed on by reference: reads and writes of them cannot be seen by name. */
function pointedVariables(content: Content): readonly Read[] {
  return content.containers.flatMap(({ items }) =>
    items.flatMap((item) => {
      const name = field(item, '^var');
      return name === null ? [] : [`v:${name}`];
    }),
  );
}

/** What is read to some effect: a variable read only to work out one that is never read is not. */
function strongly(reads: ReadonlySet<Read>): readonly Read[] {
  const live = new Set([...reads].filter((read) => !/^[dw]:/.test(read)));
  const sums = [...reads].flatMap((read) => {
    const [kind, into = '', from = ''] = read.split(':');
    return kind === 'd' ? [{ into: `v:${into}`, from: `v:${from}` }] : [];
  });
  for (let before = -1; before < live.size; ) {
    before = live.size;
    for (const { into, from } of sums) if (live.has(into)) live.add(from);
  }
  return [...live].sort();
}

function startOf(content: Content, path: string): readonly number[] {
  const start = positionAt(content, content.root, path);
  return start === null ? [content.root.first] : [start];
}

function collect(
  steps: readonly Step[],
  start: readonly number[],
  beyond: boolean,
): { readonly reads: ReadonlySet<Read>; readonly seen: ReadonlySet<number> } {
  const seen = new Set(start);
  const reads = new Set<Read>();
  const open = [...start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at];
    for (const read of step?.reads ?? []) reads.add(read);
    const later = beyond ? (step?.later ?? []) : [];
    for (const next of [...(step?.next ?? []), ...later]) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return { reads, seen };
}
