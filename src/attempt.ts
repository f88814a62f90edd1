import { afterPaint } from './after-paint';
import { beganWith, offer } from './core/story/opening';
import type { Replayed } from './core/story/replay';
import type { Beat, Session } from './core/story/session';
import { createDice } from './core/story/shuffle';
import type { CompiledStory } from './core/story/story';
import type { Began, Entry } from './core/transcript/entries';
import { createLog, type Log } from './core/transcript/log';
import type { LiveAttempt } from './shell/overlay/cast';
import { type Hold, holdAttempt } from './shell/storage/hold';
import type { Envelope, Store } from './shell/storage/store';
import { loadStart, loadStory, type Start } from './stories';
import { createTrouble, type TroubleSpot } from './trouble';

type Parts = {
  readonly envelope: Envelope;
  readonly store: Store;
  readonly log: Log;
  /** The story, standing where the log stops. It may still be on its way. */
  readonly session: () => Promise<Session>;
  /** How many of the log's entries are in the store. */
  stored: number;
};

const FULL =
  'This browser has stopped keeping your attempt, perhaps because its storage is full. You can finish, and save it as a file.';
const STUCK =
  'The rest of this conversation could not be loaded. Check your connection, then choose your reply again.';

/** Begins a new attempt and stores its opening beat. `now` is in milliseconds since 1970. */
export async function beginAttempt(
  store: Store,
  { scenario, edition, opening }: Start,
  seed: number,
  now: number,
): Promise<LiveAttempt> {
  const { scenario: name, title } = scenario;
  const began = beganWith(scenario, edition, seed);
  const story = once(() => loadStory(name));
  const beat: Beat = opening
    ? [began, ...opening.lines, offer(opening.replies, createDice(seed)).offered]
    : [began, ...(await caughtUp(story, began, [began])).rest];
  const id = crypto.randomUUID();
  const envelope: Envelope = { id, scenario: name, title, edition, seed, startedAt: now };
  const [hold, refused] = await Promise.all([
    holdAttempt(id, false),
    store.begin(envelope, beat).then(
      () => store.refusal,
      () => FULL,
    ),
  ]);
  const session = once(async () => (await caughtUp(story, began, beat)).session);
  // Both can wait until the first words are on the screen; the second is needed only if the story
  // is edited before the attempt is finished.
  setTimeout(() => afterPaint(() => void session().catch(() => {})));
  setTimeout(async () => store.keepEdition(edition, await story()).catch(() => {}), 2000);
  const stored = refused === null ? beat.length : 0;
  return liveAttempt({ envelope, store, session, log: createLog(beat), stored }, hold, refused);
}

/** Goes on with an unfinished attempt; null when its story is not to be had any more. */
export async function resumeAttempt(store: Store, envelope: Envelope): Promise<LiveAttempt | null> {
  const { id } = envelope;
  const [hold, kept, story] = await Promise.all([
    holdAttempt(id, false),
    store.read(id),
    storyOf(store, envelope),
  ]);
  const began = kept?.entries[0];
  if (kept && story && began?.kind === 'began') {
    const { session, differsAt, rest } = await caughtUp(async () => story, began, kept.entries);
    if (differsAt === null) {
      const log = createLog([...kept.entries, ...rest]);
      const stored = kept.entries.length;
      const parts = { envelope, store, session: async () => session, log, stored };
      return liveAttempt(parts, hold, store.refusal);
    }
  }
  hold?.release();
  return null;
}

/** The story played up to the end of `entries`: Ink itself is loaded for this. */
async function caughtUp(
  story: () => Promise<CompiledStory>,
  began: Began,
  entries: readonly Entry[],
): Promise<Replayed> {
  const [{ replay }, compiled] = await Promise.all([import('./core/story/replay'), story()]);
  return replay(compiled, began, entries);
}

/** The exact story that was played: the one in this build, or the one kept with the attempt. */
async function storyOf(store: Store, envelope: Envelope): Promise<CompiledStory | null> {
  const current = await loadStart(envelope.scenario).catch(() => null);
  if (current?.edition === envelope.edition) return loadStory(envelope.scenario);
  const kept = await store.edition(envelope.edition);
  return kept ? { ...kept } : null;
}

function liveAttempt(parts: Parts, hold: Hold | null, refused: string | null): LiveAttempt {
  const { envelope, log } = parts;
  const { id } = envelope;
  const trouble = createTrouble(
    hold ? (refused === null ? null : { kind: 'not-kept', words: refused }) : { kind: 'elsewhere' },
  );
  void hold?.lost.then(() => trouble.set({ kind: 'elsewhere' }));
  const act = async (beat: Beat): Promise<void> => {
    if (trouble.now()?.kind !== 'elsewhere') await add(parts, trouble, beat);
  };
  return {
    id,
    log,
    trouble: trouble.now,
    watchTrouble: trouble.watch,
    async choose(reply) {
      const session = await parts.session().catch(() => null);
      if (session && trouble.now()?.kind !== 'elsewhere') await act(session.choose(reply));
      else if (!session) trouble.set({ kind: 'stuck', words: STUCK });
    },
    note: (sign) => act([{ kind: 'noted', sign, line: lastLine(log.entries()) }]),
    look: () => act([{ kind: 'looked', at: 'policy' }]),
    record: (fields) => act([{ kind: 'recorded', fields }]),
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
    await parts.store.append(parts.envelope, parts.stored, all.slice(parts.stored));
    parts.stored = all.length;
    const { refusal } = parts.store;
    trouble.set(refusal === null ? null : { kind: 'not-kept', words: refusal });
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

function lastLine(entries: readonly Entry[]): number {
  return entries.findLastIndex((entry) => entry.kind === 'said');
}

/** Does `work` the first time it is asked, and again only if it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= work().catch((error) => {
      done = null;
      throw error;
    });
    return done;
  };
}
