import type { Ending } from '../../transcript/entries';
import type { Exploration, State, Step } from './explore';

/** What can be said of all ways through a story together. */
export type Routes = {
  /** How many playthroughs there are; null if some reply can be given for ever. */
  readonly playthroughs: bigint | null;
  /** Fewest and most replies from beginning to end; null if there is no most, or no end. */
  readonly shortest: number | null;
  readonly longest: number | null;
  readonly endings: readonly { readonly ending: Ending; readonly playthroughs: bigint | null }[];
  /** States in groups that can reach each other, what follows before what comes first. */
  readonly groups: readonly (readonly number[])[];
  /** States from which no end can be reached. */
  readonly trapped: readonly number[];
};

export function findRoutes(exploration: Exploration): Routes {
  const { states, opening } = exploration;
  const groups = findGroups(states);
  const endless = groups.some((group) => isLoop(states, group));
  const shortest = shortestFrom(states, groups);
  const ends = [...new Set([opening, ...states.flatMap(({ steps }) => steps)].flatMap(endingOf))];
  const count = (counts: (step: Step) => boolean): bigint | null =>
    endless ? null : total(opening, countFrom(states, groups, counts), counts);
  return {
    playthroughs: count((step) => step.to.kind !== 'unknown'),
    shortest: finite(opening.to.kind === 'decision' ? (shortest[opening.to.state] ?? NaN) : 0),
    longest: endless ? null : lengthOf(opening, longestFrom(states, groups)),
    endings: ends.map((ending) => ({
      ending,
      playthroughs: count(({ to }) => to.kind === 'ended' && to.ending === ending),
    })),
    groups,
    trapped: states.flatMap((_, state) =>
      shortest[state] === Number.POSITIVE_INFINITY ? [state] : [],
    ),
  };
}

/** Whether a group can be gone round for ever. */
function isLoop(states: readonly State[], group: readonly number[]): boolean {
  const [only = -1] = group;
  return group.length > 1 || nextStates(states[only]).includes(only);
}

function nextStates(state: State | undefined): readonly number[] {
  return (state?.steps ?? []).flatMap(({ to }) => (to.kind === 'decision' ? to.state : []));
}

function endingOf({ to }: Step): readonly Ending[] {
  return to.kind === 'ended' ? [to.ending] : [];
}

function finite(length: number): number | null {
  return Number.isFinite(length) ? length : null;
}

function countFrom(
  states: readonly State[],
  groups: readonly (readonly number[])[],
  counts: (step: Step) => boolean,
): readonly bigint[] {
  const ways: bigint[] = [];
  for (const at of groups.flat()) {
    const steps = states[at]?.steps ?? [];
    ways[at] = steps.reduce((sum, step) => sum + total(step, ways, counts), 0n);
  }
  return ways;
}

function total(step: Step, ways: readonly bigint[], counts: (step: Step) => boolean): bigint {
  if (step.to.kind === 'decision') return ways[step.to.state] ?? 0n;
  return counts(step) ? 1n : 0n;
}

function longestFrom(
  states: readonly State[],
  groups: readonly (readonly number[])[],
): readonly number[] {
  const lengths: number[] = [];
  for (const at of groups.flat()) {
    lengths[at] = 1 + Math.max(...(states[at]?.steps ?? []).map((step) => lengthOf(step, lengths)));
  }
  return lengths;
}

function lengthOf({ to }: Step, lengths: readonly number[]): number {
  return to.kind === 'decision' ? (lengths[to.state] ?? 0) : 0;
}

/** Fewest replies from each state to an ending; infinite where none can be reached. */
function shortestFrom(
  states: readonly State[],
  groups: readonly (readonly number[])[],
): readonly number[] {
  const lengths = states.map(() => Number.POSITIVE_INFINITY);
  // Within a group the lengths depend on each other: repeat until nothing gets shorter.
  for (const group of groups) {
    for (let changed = true; changed; ) {
      changed = false;
      for (const at of group) {
        const best = 1 + Math.min(...(states[at]?.steps ?? []).map((step) => toEnd(step, lengths)));
        changed ||= best < (lengths[at] ?? 0);
        lengths[at] = best;
      }
    }
  }
  return lengths;
}

function toEnd({ to }: Step, lengths: readonly number[]): number {
  switch (to.kind) {
    case 'decision':
      return lengths[to.state] ?? Number.POSITIVE_INFINITY;
    case 'ended':
    case 'unknown':
      return 0;
    case 'faulted':
      return Number.POSITIVE_INFINITY;
  }
}

/** Groups of states that can reach each other (Tarjan 1972), without recursion. */
function findGroups(states: readonly State[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const index: number[] = [];
  const low: number[] = [];
  const stack: number[] = [];
  const open = new Set<number>();
  let count = 0;
  const enter = (at: number): { at: number; next: readonly number[]; done: number } => {
    index[at] = low[at] = count++;
    stack.push(at);
    open.add(at);
    return { at, next: nextStates(states[at]), done: 0 };
  };
  const close = (at: number): void => {
    if (low[at] !== index[at]) return;
    const group = stack.splice(stack.lastIndexOf(at));
    for (const one of group) open.delete(one);
    groups.push(group);
  };
  for (const root of states.keys()) {
    const walk = index[root] === undefined ? [enter(root)] : [];
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const next = top.next[top.done++];
      const above = walk.at(-2);
      if (next === undefined) {
        close(top.at);
        walk.pop();
        if (above) low[above.at] = Math.min(low[above.at] ?? 0, low[top.at] ?? 0);
      } else if (index[next] === undefined) walk.push(enter(next));
      else if (open.has(next)) low[top.at] = Math.min(low[top.at] ?? 0, index[next] ?? 0);
    }
  }
  return groups;
}
