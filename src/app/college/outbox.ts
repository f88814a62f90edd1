import { listId } from '../../core/exchange/exchange';
import type { KeptAt } from '../../core/progress/haste';
import { type Entry, stageOf } from '../../core/transcript/entries';
import { askCollege, saidIn } from '../../shell/centre-link/ask';
import { noteReached, type Reached } from '../../shell/centre-link/remembered';
import type { Store } from '../../shell/storage/store';

/** What came of sending an attempt on; `parted` where the college has something else under the same number. */
export type Sent = 'sent' | 'parted' | 'silent' | 'signed-out';

/** No request is longer: a whole attempt that was played without a network goes part by part. */
const MOST_ENTRIES = 500;

/** Sends on what the college lacks of an attempt, in order; the same again does no harm. */
export async function sendOn(store: Store, id: string, reached: Reached): Promise<Sent> {
  const kept = await store.read(id);
  if (!kept || kept.entries.length <= reached.head) return 'sent';
  const { entries } = kept;
  const times = await store.times(id);
  let { head } = reached;
  while (head < entries.length) {
    const { at, to } = partAt(times, head, entries.length, kept.startedAt);
    const asked = await askCollege(
      'POST',
      `api/lists/${listId('attempt', id)}?from=${head}&at=${at}`,
      entries.slice(head, to).map(lineOf).join('\n'),
    );
    if (asked.kind === 'silent') return 'silent';
    if (asked.kind === 'refused') {
      if (asked.refusal === 'signed-out') return 'signed-out';
      if (asked.refusal === 'wait') return 'silent';
      return 'parted';
    }
    head = saidIn<{ head: number }>(asked.body)?.head ?? to;
    noteReached(id, { head, ...(isOver(entries, head) && { over: true }) });
  }
  return 'sent';
}

/** The text of an entry as the college keeps it: the same for the same entry, wherever it was read. */
function lineOf(entry: Entry): string {
  return JSON.stringify(entry);
}

/** An attempt that was written up is not looked at again. */
function isOver(entries: readonly Entry[], head: number): boolean {
  return head === entries.length && stageOf(entries) === 'recorded';
}

/** When the part was kept that number `head` stands in, and where it ends. */
function partAt(
  times: readonly KeptAt[],
  head: number,
  length: number,
  otherwise: number,
): { readonly at: number; readonly to: number } {
  const at = times.findLast(({ from }) => from <= head)?.at ?? otherwise;
  const next = times.find(({ from }) => from > head)?.from ?? length;
  return { at, to: Math.min(next, length, head + MOST_ENTRIES) };
}
