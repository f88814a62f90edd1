import { beganWith, offer } from '../../core/story/opening';
import type { Beat } from '../../core/story/session';
import type { HandedOver, Recorded, Sign } from '../../core/transcript/entries';
import { type Entry, type Manner, modeOf } from '../../core/transcript/entries';
import { wasHelped } from '../../core/transcript/help';
import { createLog, type Log } from '../../core/transcript/log';
import { createDice } from '../../core/transcript/shuffle';
import { play } from '../../languages/en-GB/play';
import { afterPaint } from '../../shell/page/after-paint';
import { instead, report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { once } from '../../shell/page/once';
import type { Player, Standing } from '../../shell/shipped/player';
import type { Start } from '../../shell/shipped/stories';
import { type Hold, holdAttempt } from '../../shell/storage/hold';
import type { Envelope, Store } from '../../shell/storage/store';
import { isTaken } from '../../shell/storage/taken';
import type { Coach } from './coach';
import type { Trouble } from './trouble';
import { createTrouble, type TroubleSpot } from './trouble';

/** The attempt under way. Each act is stored before its answer shows up in `log`. */
export type LiveAttempt = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly log: Log;
  readonly trouble: () => Trouble | null;
  /** Calls `reader` when `trouble` changes. Returns what stops it. */
  readonly watchTrouble: (reader: () => void) => () => void;
  readonly choose: (reply: number) => Promise<void>;
  readonly note: (sign: Sign) => Promise<void>;
  readonly look: () => Promise<void>;
  /** Notes that a hint was asked for at the replies on offer: once, however often it is asked. */
  readonly hint: () => Promise<void>;
  /** Keeps the complaint record, with the hand-over note if there is one, in one beat. */
  readonly record: (fields: Recorded['fields'], note: HandedOver | null) => Promise<void>;
  /** Makes this tab the one that writes. */
  readonly takeOver: () => Promise<void>;
  /** Lets go of the attempt when its screen closes. */
  readonly leave: () => void;
};

/** A kept attempt, to be read. */
export type KeptAttempt = {
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  /** Whether it came from a file, and so has to be verified. */
  readonly brought: boolean;
  /** Id of the learner whose it is, if it is somebody else's. */
  readonly learner?: string;
};

/** An attempt that was kept, as the list of past attempts shows it. */
export type PastAttempt = {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finished: boolean;
  /** Whether it can be gone on with: not when its story is another one by now. */
  readonly open: boolean;
  /** Id of the learner whose attempt it is; without one, it is that of whoever uses this browser. */
  readonly learner?: string;
};

type Parts = {
  readonly envelope: Envelope;
  readonly store: Store;
  readonly log: Log;
  readonly player: Player;
  /** The story, standing where the log stops. It may still be on its way. */
  readonly standing: () => Promise<Standing>;
  /** Null unless the attempt is coached. It may still be on its way, or never come. */
  readonly coach: (() => Promise<Coach>) | null;
  /** How many of the log's entries are in the store. */
  stored: number;
};

/** What a new attempt is told of: `now` is in milliseconds since 1970. */
type Beginning = {
  readonly seed: number;
  readonly manner: Manner;
  readonly now: number;
  /** The id that was set aside for it, and whose it is; a new one, and nobody's, if not. */
  readonly as?: Pick<Envelope, 'id' | 'learner'>;
};

/** Begins a new attempt and stores its opening beat. */
export async function beginAttempt(
  store: Store,
  { scenario, edition, opening, story, player }: Start,
  { seed, manner, now, as = { id: freshId() } }: Beginning,
): Promise<LiveAttempt> {
  const { scenario: name, title } = scenario;
  const began = beganWith(scenario, edition, seed, manner);
  const beat: Beat = opening
    ? [began, ...opening.lines, offer(opening.replies, createDice(seed)).offered]
    : [began, ...(await player.standAt(began, [began])).rest];
  const envelope: Envelope = { ...as, scenario: name, title, edition, seed, startedAt: now };
  const standing = once(() => player.standAt(began, beat));
  const attempt = await storeNew({ envelope, store, player, standing }, beat);
  // Both can wait until the first words are on the screen; the second is needed only if the story
  // is edited before the attempt is finished.
  setTimeout(() => afterPaint(() => void standing().catch(report)));
  if (story) {
    setTimeout(async () => store.keepEdition(edition, await story()).catch(report), 2000);
  }
  return attempt;
}

type Unstored = Omit<Parts, 'log' | 'coach' | 'stored'>;

/** Stores the first beat of a new attempt, and takes hold of it. */
export async function storeNew(unstored: Unstored, beat: Beat): Promise<LiveAttempt> {
  const { store, envelope } = unstored;
  const [hold, begun] = await Promise.all([
    holdAttempt(envelope.id, false),
    store.begin(envelope, beat).then(
      () => true,
      () => false,
    ),
  ]);
  const refused = begun ? refusalWords(store) : play().full;
  const stored = begun ? beat.length : 0;
  const parts = { ...unstored, log: createLog(beat), coach: coachFor(beat), stored };
  return liveAttempt(parts, hold, refused);
}

/** Fetches the coach of a coached attempt, once the first words are on the screen. */
function coachFor(entries: readonly Entry[]): Parts['coach'] {
  const [began] = entries;
  if (began?.kind !== 'began' || modeOf(entries) !== 'coached') return null;
  const coach = once(async () => (await import('./coach')).loadCoach(began.scheme));
  setTimeout(() => afterPaint(() => void coach().catch(report)));
  return coach;
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
    const standing = await player.standAt(began, kept.entries).catch(instead(null));
    if (standing?.differsAt === null) {
      const log = createLog([...kept.entries, ...standing.rest]);
      const stored = kept.entries.length;
      const coach = coachFor(kept.entries);
      const parts = { envelope, store, player, standing: async () => standing, log, coach, stored };
      return liveAttempt(parts, hold, refusalWords(store));
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
    startedAt: envelope.startedAt,
    log,
    trouble: trouble.now,
    watchTrouble: trouble.watch,
    async choose(reply) {
      const standing = await parts.standing().catch(instead(null));
      if (standing && trouble.now()?.kind !== 'elsewhere') {
        const beat = await standing.choose(reply);
        await act([...beat, ...(await coached(parts, beat))]);
      } else if (!standing) trouble.set({ kind: 'stuck', words: play().stuck });
    },
    async hint() {
      const entries = log.entries();
      const entry = entries.findLastIndex(({ kind }) => kind === 'offered');
      if (!wasHelped(entries, 'hint', entry)) await act([{ kind: 'helped', help: 'hint', entry }]);
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

/** The coach's thought on a reply, in one beat with its answer; nothing if no coach has come. */
async function coached({ coach, log }: Parts, beat: Beat): Promise<Beat> {
  const think = coach && (await coach().catch(instead(null)));
  return think ? think(log.entries(), beat) : [];
}

/** Stores what is new, then shows it: what a learner has seen is never lost. */
async function add(parts: Parts, trouble: TroubleSpot, beat: Beat): Promise<void> {
  const all = [...parts.log.entries(), ...beat];
  try {
    await parts.store.append(parts.envelope, parts.stored, all.slice(parts.stored));
    parts.stored = all.length;
    const words = refusalWords(parts.store);
    trouble.set(words === null ? null : { kind: 'not-kept', words });
  } catch (error) {
    if (isTaken(error)) {
      // Those entry numbers are taken: another tab has gone on with this attempt.
      trouble.set({ kind: 'elsewhere' });
      return;
    }
    report(error);
    trouble.set({ kind: 'not-kept', words: play().full });
  }
  parts.log.append(beat);
}

/** Why attempts are not kept beyond this tab; null when they are. */
function refusalWords({ refusal }: Store): string | null {
  return refusal && play()[refusal];
}

function lastLine(entries: readonly Entry[]): number {
  return entries.findLastIndex((entry) => entry.kind === 'said');
}
