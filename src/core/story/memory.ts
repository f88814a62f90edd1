/** What Ink remembers at a stop, in the maps that the engine keeps. */
export type Maps = {
  readonly globals: ReadonlyMap<string, unknown>;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly turn: number;
  readonly random: number;
};

/** What a turn changes. */
type Change = {
  readonly written: ReadonlyMap<string, unknown>;
  /** How many times each container was entered. */
  readonly visited: ReadonlyMap<string, number>;
};

/** The same, to be asked: most stops are only asked for a name, and never gone on from. */
export type Memory = Pick<Maps, 'turns' | 'turn' | 'random'> & {
  readonly value: (name: string) => unknown;
  readonly visits: (path: string) => number;
  readonly maps: () => Maps;
};

export function wholly(maps: Maps): Memory {
  const { turns, turn, random } = maps;
  return {
    turns,
    turn,
    random,
    value: (name) => maps.globals.get(name),
    visits: (path) => maps.visits.get(path) ?? 0,
    maps: () => maps,
  };
}

/** `memory` after a change; nothing is copied until its maps are asked for. */
export function changed(memory: Memory, { written, visited }: Change): Memory {
  const { turns, turn, random } = memory;
  return {
    turns,
    turn: turn + 1,
    random,
    value: (name) => written.get(name) ?? memory.value(name),
    visits: (path) => memory.visits(path) + (visited.get(path) ?? 0),
    maps() {
      const before = memory.maps();
      const globals = new Map(before.globals);
      for (const [name, value] of written) globals.set(name, value);
      const visits = new Map(before.visits);
      for (const [path, more] of visited) visits.set(path, (visits.get(path) ?? 0) + more);
      return { ...before, globals, visits, turn: turn + 1 };
    },
  };
}

/** How many times more each container was entered than `before`. */
export function visitedSince(before: Maps, after: Maps): ReadonlyMap<string, number> {
  const visited = [...after.visits].flatMap(([path, count]): [string, number][] => {
    const more = count - (before.visits.get(path) ?? 0);
    return more === 0 ? [] : [[path, more]];
  });
  return new Map(visited);
}
