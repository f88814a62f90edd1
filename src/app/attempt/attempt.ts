import { beganWith, offer } from '../../core/story/opening';
import type { Beat } from '../../core/story/session';
import { type Entry, type Manner, modeOf } from '../../core/transcript/entries';
import { createLog } from '../../core/transcript/log';
import { createDice } from '../../core/transcript/shuffle';
import { play } from '../../languages/en-GB/play';
import { afterPaint } from '../../shell/page/after-paint';
import { instead, report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { once } from '../../shell/page/once';
import type { Player } from '../../shell/shipped/player';
import type { Start } from '../../shell/shipped/stories';
import { holdAttempt } from '../../shell/storage/hold';
import type { Envelope, Store } from '../../shell/storage/store';
import { type LiveAttempt, liveAttempt, type Parts, refusalWords } from './live-attempt';

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
  // Needed only if the story is edited before the attempt is finished.
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
