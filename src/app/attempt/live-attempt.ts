import type { Beat } from '../../core/story/session';
import {
  type Entry,
  type HandedOver,
  lastOffer,
  type Recorded,
  type Sign,
} from '../../core/transcript/entries';
import { wasHelped } from '../../core/transcript/help';
import type { Log } from '../../core/transcript/log';
import { asksForWords } from '../../core/transcript/own-words';
import { play } from '../../languages/en-GB/play';
import { afterPaint } from '../../shell/page/after-paint';
import { instead, report } from '../../shell/page/faults';
import type { Player, Standing } from '../../shell/shipped/player';
import { type Hold, holdAttempt } from '../../shell/storage/hold';
import { askToKeep } from '../../shell/storage/persistence';
import { refusalIn } from '../../shell/storage/refusal';
import type { Envelope, Store } from '../../shell/storage/store';
import { isTaken } from '../../shell/storage/taken';
import type { Coach } from './coach';
import { createSpot } from './spot';
import { thinkAhead } from './thinking';
import { createTrouble, type Trouble, type TroubleSpot } from './trouble';

/** A reply that was given and stands in no log yet. */
export type Saying = {
  /** The entry number that it will have. */
  readonly at: number;
  readonly reply: number;
  /** Whether it cannot be kept: another tab has gone on with the attempt. */
  readonly refused: boolean;
};

/** The attempt under way. Each act is stored before its answer shows up in `log`. */
export type LiveAttempt = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly log: Log;
  readonly trouble: () => Trouble | null;
  /** Calls `reader` when `trouble` changes. Returns what stops it. */
  readonly watchTrouble: (reader: () => void) => () => void;
  /** The reply that is being kept; it is over once the log has an entry of its number. */
  readonly saying: () => Saying | null;
  /** Calls `reader` when `saying` changes. Returns what stops it. */
  readonly watchSaying: (reader: () => void) => () => void;
  readonly choose: (reply: number) => Promise<void>;
  readonly note: (sign: Sign) => Promise<void>;
  readonly look: () => Promise<void>;
  /** Keeps what the learner would say to the replies on offer, before they see them; empty to pass. */
  readonly word: (text: string) => Promise<void>;
  /** Notes that a hint was asked for at the replies on offer: once, however often it is asked. */
  readonly hint: () => Promise<void>;
  /** Keeps the complaint record, with the hand-over note if there is one, in one beat. */
  readonly record: (fields: Recorded['fields'], note: HandedOver | null) => Promise<void>;
  /** Makes this tab the one that writes. */
  readonly takeOver: () => Promise<void>;
  /** Lets go of the attempt when its screen closes. */
  readonly leave: () => void;
};

/** What an attempt under way is made of. */
export type Parts = {
  readonly envelope: Envelope;
  readonly store: Store;
  readonly log: Log;
  readonly player: Player;
  /** The story, standing where the log stops. It may still be on its way. */
  readonly standing: () => Promise<Standing>;
  /**
   * The answer to a reply while the story is on its way, with what a coach would add; null where that is
   * not known without.
   */
  readonly known?: (reply: number) => Beat | null;
  /** Null unless the attempt is coached. It may still be on its way, or never come. */
  readonly coach: (() => Promise<Coach>) | null;
  /** How many of the log's entries are in the store. */
  stored: number;
};

/** What comes of taking hold of an attempt: without a `hold`, another tab writes it. */
export type Held = {
  readonly hold: Hold | null;
  /** Why it is not kept beyond this tab, in words; null when it is. */
  readonly refused: string | null;
};

/** Lets an attempt be played; nothing is written before it is `held`. */
export function liveAttempt(parts: Parts, held: Held | Promise<Held>): LiveAttempt {
  const { envelope, log } = parts;
  const { id } = envelope;
  const trouble = createTrouble(null);
  let release: (() => void) | null = null;
  let left = false;
  const take = ({ hold, refused }: Held): void => {
    if (!hold) trouble.set({ kind: 'elsewhere' });
    else if (refused !== null) trouble.set({ kind: 'not-kept', words: refused });
    void hold?.lost.then(() => trouble.set({ kind: 'elsewhere' }));
    release = hold?.release ?? null;
    if (left) release?.();
  };
  const inTurn = createQueue();
  if (held instanceof Promise) void inTurn(async () => take(await held));
  else take(held);
  const act = (beat: () => Beat): Promise<void> => inTurn(() => add(parts, trouble, beat()));
  const { saying, choose, stop } = replying(parts, trouble, inTurn);
  return {
    id,
    startedAt: envelope.startedAt,
    log,
    trouble: trouble.now,
    watchTrouble: trouble.watch,
    saying: saying.now,
    watchSaying: saying.watch,
    choose,
    word: (text) => act(() => wordsIn(log.entries(), text)),
    hint: () => act(() => hintIn(log.entries())),
    note(sign) {
      const line = lastLine(log.entries());
      return act(() => [{ kind: 'noted', sign, line }]);
    },
    look: () => act(() => [{ kind: 'looked', at: 'policy' }]),
    async record(fields, note) {
      await act(() => [...(note ? [note] : []), { kind: 'recorded', fields }]);
      // Something is finished that is worth keeping.
      askToKeep().catch(report);
    },
    async takeOver() {
      await holdAttempt(id, true);
      // The other tab may have gone on: begin again from what is stored.
      location.reload();
    },
    leave() {
      left = true;
      stop();
      release?.();
      parts.player.stop();
    },
  };
}

type Queue = (work: () => Promise<void>) => Promise<void>;

/** Does one thing after another: what is done while a reply is being kept comes after its answer. */
function createQueue(): Queue {
  let last = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

/** Replies: the words at once, the answer once both are kept. Meanwhile the next answers are worked out. */
function replying(parts: Parts, trouble: TroubleSpot, inTurn: Queue) {
  const { log } = parts;
  const saying = createSpot<Saying | null>(null);
  const thinking = thinkAhead(log, parts.standing);
  // Ink and the story can wait until the first words are on the screen.
  setTimeout(() => afterPaint(thinking.start));
  // Over in the moment that the log has it: both are drawn as one.
  const over = (): void => saying.set(null);
  const answered = async (beat: Beat): Promise<void> =>
    add(parts, trouble, [...beat, ...(await coached(parts, beat))], over);
  const answer = async (reply: number): Promise<void> => {
    const ahead = thinking.has(reply);
    thinking.pause();
    const known = parts.known?.(reply);
    if (known) return add(parts, trouble, known, over);
    const standing = await parts.standing().catch(instead(null));
    if (!standing) return trouble.set({ kind: 'stuck', words: play().stuck });
    // What has to be worked out now lets the words be painted first.
    if (!ahead) await nextTask();
    await answered(await standing.choose(reply));
  };
  const choose = async (reply: number): Promise<void> => {
    if (trouble.now()?.kind === 'elsewhere') return;
    const said = { at: log.entries().length, reply };
    saying.set({ ...said, refused: false });
    await inTurn(() => answer(reply)).finally(() => {
      const refused = trouble.now()?.kind === 'elsewhere';
      saying.set(refused ? { ...said, refused } : null);
    });
  };
  return { saying, choose, stop: thinking.stop };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What the learner would say to the replies on offer; nothing where they are in view. */
function wordsIn(entries: readonly Entry[], text: string): Beat {
  const entry = lastOffer(entries);
  return asksForWords(entries) ? [{ kind: 'worded', text: text.trim(), entry }] : [];
}

/** A note that a hint was asked for at the replies on offer; nothing if it was noted before. */
function hintIn(entries: readonly Entry[]): Beat {
  const entry = lastOffer(entries);
  return wasHelped(entries, 'hint', entry) ? [] : [{ kind: 'helped', help: 'hint', entry }];
}

/** The coach's thought on a reply, in one beat with its answer; nothing if no coach has come. */
async function coached({ coach, log }: Parts, beat: Beat): Promise<Beat> {
  const think = coach && (await coach().catch(instead(null)));
  return think ? think(log.entries(), beat) : [];
}

/** Stores what is new, then shows it: nothing that was answered is ever lost. `then` is called with it. */
async function add(
  parts: Parts,
  trouble: TroubleSpot,
  beat: Beat,
  then = (): void => {},
): Promise<void> {
  if (beat.length === 0 || trouble.now()?.kind === 'elsewhere') return;
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
    trouble.set({ kind: 'not-kept', words: play()[refusalIn(error)] });
  }
  then();
  parts.log.append(beat);
}

/** Why attempts are not kept beyond this tab; null when they are. */
export function refusalWords({ refusal }: Store): string | null {
  return refusal && play()[refusal];
}

function lastLine(entries: readonly Entry[]): number {
  return entries.findLastIndex((entry) => entry.kind === 'said');
}
