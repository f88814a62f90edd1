import { beganWith, openedWith } from '../../core/story/opening';
import type { Beat } from '../../core/story/session';
import { type Entry, type Manner, modeOf } from '../../core/transcript/entries';
import { thoughtOn } from '../../core/transcript/help';
import { createLog } from '../../core/transcript/log';
import { play } from '../../languages/en-GB/play';
import { afterPaint } from '../../shell/page/after-paint';
import { instead, report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { once } from '../../shell/page/once';
import type { Player, Standing } from '../../shell/shipped/player';
import type { Start } from '../../shell/shipped/stories';
import { here } from '../../shell/storage/here';
import { holdAttempt } from '../../shell/storage/hold';
import { type Refusal, refusalIn } from '../../shell/storage/refusal';
import { type Envelope, ME, type Store } from '../../shell/storage/store';
import { type Held, type LiveAttempt, liveAttempt, type Parts, refusalWords } from './live-attempt';

/** A kept attempt, to be read. */
export type KeptAttempt = {
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  /** Whether it came from a file, and so has to be verified. */
  readonly brought: boolean;
  /** Whether it was a mock whose assessor has yet to let the learner see what came of it. */
  readonly withheld: boolean;
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
  /** The id that was set aside for it, and whose it is; a new one, and that of whoever is here, if not. */
  readonly as?: Pick<Envelope, 'id' | 'learner'>;
};

/** Begins a new attempt. Its opening holds nothing of the learner's: it is there before it is stored. */
export async function beginAttempt(
  store: Store,
  { scenario, edition, opening, story, player }: Start,
  { seed, manner, now, as }: Beginning,
): Promise<LiveAttempt> {
  const { scenario: name, title } = scenario;
  const began = beganWith(scenario, edition, seed, manner);
  const opened = opening && openedWith(opening, seed);
  const beat: Beat = opened
    ? [began, ...opened.beat]
    : [began, ...(await player.standAt(began, [began])).rest];
  const { id, ...whose } = as ?? { id: freshId(), ...whoseNew() };
  const envelope = { id, ...whose, scenario: name, title, edition, seed, startedAt: now };
  const playing = untilStands(
    () => player.standAt(began, beat),
    opened && ((reply) => answerTo(opened, beat, reply)),
  );
  const { attempt, stored } = storeNew({ envelope, store, player, ...playing }, beat);
  // Somebody watches it, from what is stored.
  if (as) await stored;
  // Needed only if the story is edited before the attempt is finished.
  if (story) {
    setTimeout(async () => store.keepEdition(edition, await story(), name).catch(report), 2000);
  }
  return attempt;
}

/**
 * Whose an attempt is that begins now, for ever. The first person of a browser needs no name in it.
 * Throws where nobody has been chosen.
 */
export function whoseNew(): Pick<Envelope, 'learner'> {
  const learner = here();
  if (learner === null) throw new Error('Nobody has been chosen to play.');
  return learner === ME ? {} : { learner };
}

/** What answers a first reply, with the coach's thought if there is one; null where not all of it is known. */
function answerTo(
  { answer, thinks }: ReturnType<typeof openedWith>,
  opening: Beat,
  reply: number,
): Beat | null {
  const beat = answer(reply);
  if (!beat || modeOf(opening) !== 'coached') return beat;
  const thought = thinks(reply);
  if (thought === null) return null;
  return thought ? [...beat, thoughtOn(opening.length)] : beat;
}

/** The story as it `stands` at its opening, once it is there; until then, what is known to answer. */
function untilStands(
  stands: () => Promise<Standing>,
  answer: ((reply: number) => Beat | null) | null,
): Pick<Parts, 'standing' | 'known'> {
  let isThere = false;
  let given: number | null = null;
  return {
    standing: once(async () => {
      const standing = await stands();
      isThere = true;
      if (given !== null) await standing.choose(given);
      return standing;
    }),
    known(reply) {
      const beat = isThere || given !== null ? null : (answer?.(reply) ?? null);
      if (beat) given = reply;
      return beat;
    },
  };
}

type Unstored = Omit<Parts, 'log' | 'coach' | 'stored'>;

/** Takes hold of a new attempt and stores its first beat; `stored` resolves when that is over. */
export function storeNew(
  unstored: Unstored,
  beat: Beat,
): { readonly attempt: LiveAttempt; readonly stored: Promise<unknown> } {
  const parts = { ...unstored, log: createLog(beat), coach: coachFor(beat), stored: 0 };
  const stored = begin(parts, beat);
  return { attempt: liveAttempt(parts, stored), stored };
}

async function begin(parts: Parts, beat: Beat): Promise<Held> {
  const { store, envelope } = parts;
  const [hold, begun] = await Promise.all([
    holdAttempt(envelope.id, false),
    store.begin(envelope, beat).then(() => null, refused),
  ]);
  if (begun === null) parts.stored = beat.length;
  return { hold, refused: begun === null ? refusalWords(store) : play()[begun] };
}

function refused(error: unknown): Refusal {
  report(error);
  return refusalIn(error);
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
      return liveAttempt(parts, { hold, refused: refusalWords(store) });
    }
  }
  hold?.release();
  player.stop();
  return null;
}
