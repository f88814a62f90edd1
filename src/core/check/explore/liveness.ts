import { type Content, positionAt } from './content';
import { type Read, readSteps, type Step } from './steps';

export type Liveness = {
  /** Everything that can be read from these paths on, and from all that they lead to; sorted. */
  readonly readFrom: (paths: readonly string[]) => readonly Read[];
  /** Everything that anything in the story reads. */
  readonly all: readonly Read[];
  /** Paths of all containers that lead on from the beginning. */
  readonly connected: ReadonlySet<string>;
};

/**
 * What can still be read, from anywhere: the whole reason why states can be merged. Wherever the
 * analysis cannot know, it reads more than happens, so that merged states are truly the same.
 */
export function createLiveness(content: Content): Liveness {
  const steps = readSteps(content);
  const ahead = memo((path) => collect(steps, startOf(content, path)).reads);
  const reached = collect(steps, [content.root.first]).seen;
  const connected = content.containers.filter(({ first }) => reached.has(first));
  const together = memo((key) =>
    strongly(new Set(key.split(' ').flatMap((path) => [...ahead(path)]))),
  );
  return {
    // No path holds a space.
    readFrom: (paths) => together([...new Set(paths)].sort().join(' ')),
    all: [...new Set(steps.flatMap(({ reads }) => reads))],
    connected: new Set(connected.map(({ path }) => path)),
  };
}

function memo<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

/** What is read to some effect: a variable read only to work out one that is never read is not. */
function strongly(reads: ReadonlySet<Read>): readonly Read[] {
  const live = new Set([...reads].filter((read) => !read.startsWith('d:')));
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
): { readonly reads: ReadonlySet<Read>; readonly seen: ReadonlySet<number> } {
  const seen = new Set(start);
  const reads = new Set<Read>();
  const open = [...start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at];
    for (const read of step?.reads ?? []) reads.add(read);
    for (const next of [...(step?.next ?? []), ...(step?.later ?? [])]) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return { reads, seen };
}
