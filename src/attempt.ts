import { afterPaint } from './after-paint';
import { beganWith, offer } from './core/story/opening';
import type { Beat } from './core/story/session';
import { createDice } from './core/story/shuffle';
import type { Entry } from './core/transcript/entries';
import { createLog, type Log } from './core/transcript/log';
import { freshId } from './fresh-id';
import { once, type Player, type Standing } from './player';
import type { LiveAttempt } from './shell/overlay/cast';
import { type Hold, holdAttempt } from './shell/storage/hold';
import type { Envelope, Store } from './shell/storage/store';
import type { Start } from './stories';
import { createTrouble, type TroubleSpot } from './trouble';

type Parts = {
  readonly envelope: Envelope;
  readonly store: Store;
  readonly log: Log;
  readonly player: Player;
  /** The story, standing where the log stops. It may still be on its way. */
  readonly standing: () => Promise<Standing>;
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
  { scenario, edition, opening, story, player }: Start,
  seed: number,
  now: number,
): Promise<LiveAttempt> {
  const { scenario: name, title } = scenario;
  const began = beganWith(scenario, edition, seed);
  const beat: Beat = opening
    ? [began, ...opening.lines, offer(opening.replies, createDice(seed)).offered]
    : [began, ...(await player.standAt(began, [began])).rest];
  const id = freshId();
  const envelope: Envelope = { id, scenario: name, title, edition, seed, startedAt: now };
  const [hold, refused] = await Promise.all([
    holdAttempt(id, false),
    store.begin(envelope, beat).then(
      () => store.refusal,
      () => FULL,
    ),
  ]);
  const standing = once(() => player.standAt(began, beat));
  // Both can wait until the first words are on the screen; the second is needed only if the story
  // is edited before the attempt is finished.
  setTimeout(() => afterPaint(() => void standing().catch(() => {})));
  if (story) {
    setTimeout(async () => store.keepEdition(edition, await story()).catch(() => {}), 2000);
  }
  const stored = refused === null ? beat.length : 0;
  const parts = { envelope, store, player, standing, log: createLog(beat), stored };
  return liveAttempt(parts, hold, refused);
}

/** Goes on with an unfinished attempt; null when `player` does not come to the same place. */
export async function resumeAttempt(
  store: Store,
  envelope: Envelope,
  player: Player,
): Promise<LiveAttempt | null> {
  const { id } = envelope;
  const [hold, kept] = await Promise.all([holdAttempt(id, false), store.read(id)]);
  const began = kept?.entries[0];
  if (kept && began?.kind === 'began') {
    const standing = await player.standAt(began, kept.entries).catch(() => null);
    if (standing?.differsAt === null) {
      const log = createLog([...kept.entries, ...standing.rest]);
      const stored = kept.entries.length;
      const parts = { envelope, store, player, standing: async () => standing, log, stored };
      return liveAttempt(parts, hold, store.refusal);
    }
  }
  hold?.release();
  player.stop();
  return null;
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
      const standing = await parts.standing().catch(() => null);
      if (standing && trouble.now()?.kind !== 'elsewhere') await act(await standing.choose(reply));
      else if (!standing) trouble.set({ kind: 'stuck', words: STUCK });
    },
    note: (sign) => act([{ kind: 'noted', sign, line: lastLine(log.entries()) }]),
    look: () => act([{ kind: 'looked', at: 'policy' }]),
    record: (fields, note) => act([...(note ? [note] : []), { kind: 'recorded', fields }]),
    async takeOver() {
      await holdAttempt(id, true);
      // The other tab may have gone on: begin again from what is stored.
      location.reload();
    },
    leave() {
      hold?.release();
      parts.player.stop();
    },
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
