/**
 * Keeps all law cards in one piece: they are some forty files of less than a kilobyte each, and every
 * file costs a learner's computer the same when the whole product is kept for use without a network.
 */
export function lawChunk() {
  return {
    debugName: 'law',
    name: (id: string) => (/\/stories\/law\/[\w-]+\.json$/.test(id) ? 'law' : null),
  };
}
