import { type Deed, deedsIn, type Retold, retell } from '../core/story/retelling';
import { type Entry, type Manner, modeOf, stageOf } from '../core/transcript/entries';
import { loadStart, loadStory } from '../shell/shipped/stories';
import type { Envelope, Store } from '../shell/storage/store';

/** Where a page is: `seed` is null for whichever attempt is open, or else seed 1. */
export type Place = { readonly scenario: string; readonly seed: number | null };

/** The attempt that a page of this scenario goes on with, and what is known of its story. */
type Take = Place & {
  /** Null where no attempt is open. */
  readonly open: Envelope | null;
  readonly deeds: readonly Deed[];
  readonly manner: Manner;
  /** Whether the attempt was begun on an older edition than the one saved last. */
  readonly stale: boolean;
};

/**
 * What an author meant to do in an attempt, while an edition of the story does not let them: as
 * soon as one does, they are where they were.
 */
const meant = new Map<string, { readonly deeds: readonly Deed[]; readonly entries: number }>();

/** Finds the attempt that a page on `scenario` has open; with `broken`, one that broke counts. */
export async function findTake(
  store: Store,
  { scenario, seed }: Place,
  broken: boolean,
): Promise<Take> {
  const { edition } = await loadStart(scenario);
  const open = (await store.list()).find(
    (one) =>
      one.scenario === scenario && (seed === null || one.seed === seed) && isOpen(one.last, broken),
  );
  const kept = open && (await store.read(open.id));
  if (!open || !kept) return { scenario, seed, open: null, deeds: [], manner: {}, stale: false };
  const before = meant.get(open.id);
  const deeds = before?.entries === kept.entries.length ? before.deeds : deedsIn(kept.entries);
  const manner = { mode: modeOf(kept.entries) };
  return { scenario, seed, open, deeds, manner, stale: open.edition !== edition };
}

function isOpen(last: Entry | null, broken: boolean): boolean {
  const stage = last === null ? 'talking' : stageOf([last]);
  return stage !== 'recorded' && (stage !== 'faulted' || broken);
}

/** Tells a take again on the story as it was saved last. Nothing is kept of it yet. */
export async function retake({ scenario, seed, open, deeds, manner }: Take): Promise<Retaken> {
  const [start, story] = await Promise.all([loadStart(scenario), loadStory(scenario)]);
  const { scenario: facts, edition } = start;
  const plan = { story, scenario: facts, edition, seed: seed ?? open?.seed ?? 1, manner };
  const told = retell(plan, deeds);
  const envelope: Envelope = {
    id: open?.id ?? crypto.randomUUID(),
    scenario,
    title: facts.title,
    edition,
    seed: plan.seed,
    startedAt: open?.startedAt ?? Date.now(),
  };
  return { envelope, told, deeds };
}

export type Retaken = {
  readonly envelope: Envelope;
  readonly told: Retold;
  readonly deeds: readonly Deed[];
};

/** Keeps what was told in the place of the attempt it was told from: there is never a heap. */
export async function keep(store: Store, { envelope, told, deeds }: Retaken): Promise<void> {
  const { id } = envelope;
  await store.remove(id);
  await store.begin(envelope, told.entries);
  meant.set(id, { deeds, entries: told.entries.length });
}

/** What became of the replies, for the author; null where there is nothing to say. */
export function retakeWords({ told, deeds }: Retaken, did: 'Kept' | 'Played'): string | null {
  const all = deeds.filter(({ kind }) => kind === 'replied').length;
  const { kept, lost, broke } = told;
  if (broke !== null) {
    const where = lost === null ? 'at its opening' : `after “${lost}”`;
    return `The story breaks ${where}: ${broke}`;
  }
  if (lost !== null) {
    return `${did} ${kept} of ${all} replies: “${lost}” is not on offer any more.`;
  }
  if (all === 0) return null;
  return all === 1 ? `${did} the one reply.` : `${did} all ${all} replies.`;
}
