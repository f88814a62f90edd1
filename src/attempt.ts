import { replay } from './core/story/replay';
import { type Beat, createSession, type Session } from './core/story/session';
import type { CompiledStory } from './core/story/story';
import type { Entry } from './core/transcript/entries';
import { createLog, type Log } from './core/transcript/log';
import type { LiveAttempt, Trouble } from './shell/overlay/cast';
import { type Hold, holdAttempt } from './shell/storage/hold';
import type { Envelope, Store } from './shell/storage/store';
import { type LoadedStory, loadStory } from './stories';

type Parts = {
  readonly id: string;
  readonly store: Store;
  readonly session: Session;
  readonly log: Log;
  /** How many of the log's entries are in the store. */
  stored: number;
};

const FULL =
  'This browser has stopped keeping your attempt, perhaps because its storage is full. You can finish, and save it as a file.';

/** An attempt that could begin at once: its story is loaded and its opening beat is known. */
export type Prepared = {
  readonly session: Session;
  readonly opening: Beat;
  readonly story: CompiledStory;
  readonly envelope: Omit<Envelope, 'id' | 'startedAt'>;
};

/** Makes everything ready that does not need the learner. Nothing is stored. */
export function prepareAttempt({ story, edition, header }: LoadedStory, seed: number): Prepared {
  const { minutes: _minutes, level: _level, author: _author, ...facts } = header;
  const { scenario, title } = facts;
  const session = createSession({ story, scenario: facts, edition, seed });
  return { session, opening: session.begin(), story, envelope: { scenario, title, edition, seed } };
}

/** Begins a new attempt and stores its opening beat. `now` is in milliseconds since 1970. */
export async function beginAttempt(
  store: Store,
  { session, opening, story, envelope }: Prepared,
  now: number,
): Promise<LiveAttempt> {
  const id = crypto.randomUUID();
  const [hold, refused] = await Promise.all([
    holdAttempt(id, false),
    store.begin({ ...envelope, id, startedAt: now }, opening).then(
      () => store.refusal,
      () => FULL,
    ),
  ]);
  // Not needed until the story is edited: it can wait until the learner is reading.
  setTimeout(() => void store.keepEdition(envelope.edition, story).catch(() => {}), 1000);
  const stored = refused === null ? opening.length : 0;
  return liveAttempt({ id, store, session, log: createLog(opening), stored }, hold, refused);
}

/** Goes on with an unfinished attempt; null when its story is not to be had any more. */
export async function resumeAttempt(store: Store, envelope: Envelope): Promise<LiveAttempt | null> {
  const [hold, kept, story] = await Promise.all([
    holdAttempt(envelope.id, false),
    store.read(envelope.id),
    storyOf(store, envelope),
  ]);
  const replayed = kept && story && replay(story, envelope.edition, kept.entries);
  if (!replayed || replayed.differsAt !== null) {
    hold?.release();
    return null;
  }
  const { entries } = kept;
  const { session } = replayed;
  const { id } = envelope;
  const parts: Parts = { id, store, session, log: createLog(entries), stored: entries.length };
  return liveAttempt(parts, hold, store.refusal);
}

/** The exact story that was played: the one in this build, or the one kept with the attempt. */
async function storyOf(store: Store, envelope: Envelope): Promise<CompiledStory | null> {
  const current = await loadStory(envelope.scenario);
  if (current?.edition === envelope.edition) return current.story;
  const kept = await store.edition(envelope.edition);
  return kept ? { ...kept } : null;
}

function liveAttempt(parts: Parts, hold: Hold | null, refused: string | null): LiveAttempt {
  const { id, session, log } = parts;
  const trouble = createTrouble(
    hold ? (refused === null ? null : { kind: 'not-kept', words: refused }) : { kind: 'elsewhere' },
  );
  void hold?.lost.then(() => trouble.set({ kind: 'elsewhere' }));
  const act = async (beat: () => Beat): Promise<void> => {
    if (trouble.now()?.kind !== 'elsewhere') await add(parts, trouble, beat());
  };
  return {
    id,
    log,
    trouble: trouble.now,
    watchTrouble: trouble.watch,
    choose: (reply) => act(() => session.choose(reply)),
    note: (sign) => act(() => [{ kind: 'noted', sign, line: lastLine(log.entries()) }]),
    look: () => act(() => [{ kind: 'looked', at: 'policy' }]),
    record: (fields) => act(() => [{ kind: 'recorded', fields }]),
    async takeOver() {
      await holdAttempt(id, true);
      // The other tab may have gone on: begin again from what is stored.
      location.reload();
    },
    leave: () => hold?.release(),
  };
}

/** Stores what is new, then shows it: what a learner has seen is never lost. */
async function add(parts: Parts, trouble: TroubleSpot, beat: Beat): Promise<void> {
  const all = [...parts.log.entries(), ...beat];
  try {
    await parts.store.append(parts.id, parts.stored, all.slice(parts.stored));
    parts.stored = all.length;
    if (parts.store.refusal === null) trouble.set(null);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') {
      // Those entry numbers are taken: another tab has gone on with this attempt.
      trouble.set({ kind: 'elsewhere' });
      return;
    }
    trouble.set({ kind: 'not-kept', words: FULL });
  }
  parts.log.append(beat);
}

type TroubleSpot = {
  readonly now: () => Trouble | null;
  readonly set: (next: Trouble | null) => void;
  readonly watch: LiveAttempt['watchTrouble'];
};

function createTrouble(first: Trouble | null): TroubleSpot {
  const readers = new Set<() => void>();
  let trouble = first;
  return {
    now: () => trouble,
    set(next) {
      if (next?.kind === trouble?.kind) return;
      trouble = next;
      for (const reader of [...readers]) reader();
    },
    watch(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
  };
}

function lastLine(entries: readonly Entry[]): number {
  return entries.findLastIndex((entry) => entry.kind === 'said');
}
