import { listId, readListId } from '../../core/exchange/exchange';
import type { KeptAt } from '../../core/progress/haste';
import { parseEntry } from '../../core/transcript/codec';
import { type Entry, stageOf } from '../../core/transcript/entries';
import { joinLists } from '../../core/transcript/join-lists';
import { askCollege, saidIn } from '../../shell/centre-link/ask';
import { noteReached, remembered } from '../../shell/centre-link/remembered';
import { heldAttempts } from '../../shell/storage/hold';
import type { Store } from '../../shell/storage/store';

/** What came of looking what the college has: how many attempts came or grew here. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly count: number }
  | { readonly kind: 'silent' | 'signed-out' };

/** An attempt as the college has it. */
type There = { readonly entries: readonly Entry[]; readonly times: readonly KeptAt[] };

/**
 * Brings here what was played elsewhere. What was deleted here stays deleted, and what is under way in any tab is
 * left alone.
 */
export async function fetchMine(store: Store): Promise<Fetched> {
  const asked = await askCollege('GET', 'api/lists');
  if (asked.kind !== 'answered')
    return { kind: asked.kind === 'silent' || asked.refusal === 'wait' ? 'silent' : 'signed-out' };
  const { lists } = saidIn<{ lists: { id: string; head: number }[] }>(asked.body) ?? { lists: [] };
  const held = await heldAttempts();
  let count = 0;
  for (const { id, head } of lists) {
    const list = readListId(id);
    const attempt = list?.kind === 'attempt' ? list.id : null;
    const known = attempt === null ? null : remembered()?.lists[attempt];
    if (attempt === null || held.has(attempt) || (known && known.head >= head)) continue;
    if (await fetchOne(store, attempt, known !== undefined)) count += 1;
  }
  return { kind: 'fetched', count };
}

/** What the college has of an attempt, put beside what is here. True where something has come. */
export async function fetchOne(store: Store, id: string, isKnown: boolean): Promise<boolean> {
  const there = await thereOf(id);
  const [began] = there?.entries ?? [];
  if (!there || began?.kind !== 'began') return false;
  const { entries, times } = there;
  const here = await store.read(id);
  // It was here and was deleted.
  if (!here && isKnown) return false;
  const over = stageOf(entries) === 'recorded';
  const reached = { head: entries.length, ...(over && { over }) } as const;
  if (!here) {
    const { scenario, title, edition, seed } = began;
    const startedAt = times[0]?.at ?? 0;
    await store.bring(
      { id, scenario, title, edition, seed, startedAt },
      entries,
      null,
      null,
      times,
    );
    noteReached(id, reached);
    return true;
  }
  const joining = joinLists(here.entries, entries);
  if (joining.kind === 'parted') return false;
  if (joining.kind === 'theirs-goes-on')
    await store.append(here, here.entries.length, joining.more);
  noteReached(id, reached);
  return joining.kind === 'theirs-goes-on';
}

/** All that the college has of an attempt; null where it does not answer, or has what this version cannot read. */
async function thereOf(id: string): Promise<There | null> {
  const entries: Entry[] = [];
  const times: KeptAt[] = [];
  for (;;) {
    const from = entries.length;
    const asked = await askCollege('GET', `api/lists/${listId('attempt', id)}?from=${from}`);
    if (asked.kind !== 'answered') return null;
    const lines = asked.body.split('\n').filter((line) => line !== '');
    if (lines.length === 0) return { entries, times };
    for (const line of lines) {
      const [, at = '', body = ''] = /^(\d+) (.*)$/.exec(line) ?? [];
      if (times.at(-1)?.at !== Number(at)) times.push({ from: entries.length, at: Number(at) });
      entries.push(parseEntry(body));
    }
  }
}
