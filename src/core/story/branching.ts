import { type Done, openEngine } from './engine';
import { createKnownTurns } from './known-turns';
import { changed, type Memory, wholly } from './memory';
import type { Way } from './stop';
import type { CompiledStory, Line } from './story';
import { createSumTable, type Sums } from './sums';
import type { Look } from './watch';
import { type Branch, printValue } from './ways';

type Stopped = Extract<Done, { kind: 'stopped' }>;

/** Where a story waits for a reply. It can be gone on from any number of times. */
export type Stop = {
  readonly branches: readonly Branch[];
  readonly variable: (name: string) => string;
  readonly visits: (path: string) => number;
  readonly turn: number;
  readonly turnsOf: ReadonlyMap<string, number>;
  readonly random: number;
  /** `view` says how much of what is remembered matters from this branch on; all, if not given. */
  readonly goOn: (branch: number, view?: View) => Turn;
};

/** Turns that did the same share their lines and their branches. */
export type Turn = { readonly lines: readonly Line[]; readonly stop: Stop };

/** A story that can be gone on from every stop it ever made. Each turn may throw a `StoryFault`. */
export type BranchingStory = {
  readonly begin: () => Turn;
  /** Paths of all the containers that any turn has entered so far. */
  readonly entered: ReadonlySet<string>;
  /** Paths of all the pieces of content that any turn has come to so far. */
  readonly ran: () => ReadonlySet<string>;
  /** Paths of the choices whose conditions held in any turn so far. */
  readonly held: ReadonlySet<string>;
};

/** How much of what a turn looks at matters to it, or to anything that can follow. */
export type View = {
  readonly variable: (name: string) => boolean;
  /** A count in the least detail that will do. */
  readonly visits: (path: string, visits: number) => number | string;
};

const WHOLE: View = { variable: () => true, visits: (_path, visits) => visits };

/**
 * Opens a story so that states are copied in memory, never through JSON text (which turns 2.0
 * into 2 and misreads prices), and so that no turn is run twice from stops it cannot tell apart.
 */
export function openBranching(
  compiled: CompiledStory,
  seed: number,
  sums: Sums = new Map(),
): BranchingStory {
  const table = createSumTable();
  const engine = openEngine(compiled, seed, sums, table);
  const known = createKnownTurns<Done>();
  // There a turn depends on more than what it is seen to look at.
  const once = /"(rnd|lrnd|srnd|seq|turn|turns)"/.test(JSON.stringify(compiled));
  const arrive = (done: Done, memory: Memory): Turn => {
    if (done.kind === 'faulted') throw done.fault;
    return { lines: done.lines, stop: stopAt(done, memory) };
  };
  /** What is remembered after a turn that was not run; null if it cannot be worked out. */
  const follow = (memory: Memory, done: Done, view: View): Memory | null => {
    if (done.kind === 'faulted') return memory;
    const written = new Map<string, unknown>();
    for (const [name, term] of done.written) {
      if (!view.variable(name)) continue;
      const value = table.workOut(term, memory.value);
      if (value === undefined) return null;
      written.set(name, value);
    }
    return changed(memory, { written, visited: done.visited });
  };
  const goOn = (memory: Memory, start: string, way: Way, view: View): Turn => {
    const see = ({ of, name }: Look): string | number => {
      if (of === 'visits') return view.visits(name, memory.visits(name));
      return view.variable(name) ? printValue(memory.value(name)) : '';
    };
    const old = once ? undefined : known.find(start, see);
    const after = old && follow(memory, old, view);
    if (old && after) return arrive(old, after);
    const ran = engine.run(memory.maps(), way);
    if (!once) known.keep(start, ran.looks, see, ran.done);
    return arrive(ran.done, wholly(ran.after));
  };
  const stopAt = ({ ways, branches }: Stopped, from: Memory): Stop => {
    let memory = from;
    return {
      branches,
      variable: (name) => printValue(memory.value(name)),
      visits: (path) => memory.visits(path),
      turnsOf: memory.turns,
      turn: memory.turn,
      random: memory.random,
      goOn(at, view = WHOLE) {
        const [way, branch] = [ways[at], branches[at]];
        if (!way || !branch) throw new RangeError(`There is no branch ${at} here.`);
        memory = wholly(memory.maps());
        return goOn(memory, startOf(branch), way, view);
      },
    };
  };
  return {
    begin() {
      const { done, after } = engine.begin();
      return arrive(done, wholly(after));
    },
    entered: engine.entered,
    ran: engine.ran,
    held: engine.held,
  };
}

const STARTS = new WeakMap<Branch, string>();

/** Names all that a turn depends on beside variables and visits. */
function startOf(branch: Branch): string {
  const known = STARTS.get(branch);
  if (known !== undefined) return known;
  const frames = branch.frames.map((frame) => [frame.container, frame.index, ...frame.temps]);
  const start = JSON.stringify([branch.target, branch.before, frames]);
  STARTS.set(branch, start);
  return start;
}
