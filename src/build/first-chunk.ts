type Module = { readonly importers: readonly string[]; readonly isEntry: boolean };
type Graph = { readonly getModuleInfo: (id: string) => Module | null };

/**
 * Keeps everything that the page needs at once in one piece: each further file is a round trip
 * before the first reply. Without this, what late screens share with the page would be split off.
 */
export function firstChunk() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, graph: Graph): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, false);
    const module = graph.getModuleInfo(id);
    const first =
      module?.isEntry === true || (module?.importers ?? []).some((one) => isFirst(one, graph));
    known.set(id, first);
    return first;
  };
  return {
    debugName: 'first',
    name: (id: string, graph: Graph) => (isFirst(id, graph) ? 'first' : null),
  };
}
