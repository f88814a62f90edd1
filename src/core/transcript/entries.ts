import type { Mood, Place, Pose, Setting, Sky } from './looks';

export const SIGNS = [
  'raised-voice',
  'repeating',
  'sarcasm',
  'interrupting',
  'arms-crossed',
  'pointing',
  'silence',
  'looking-at-door',
  'threat-to-leave',
  'threat-to-post',
] as const;
export const ENDINGS = ['resolved', 'escalated', 'part-resolved', 'lost'] as const;

/**
 * How an attempt is played. Coached: a coach's thought after a reply that went wrong, hints on
 * request, feelings shown. Practice: feelings as a person would see them, nothing else. Observation:
 * sealed, with no meter, no hints and no going back.
 */
export const MODES = ['coached', 'practice', 'observation'] as const;
/** What a coach gives: a thought after a reply that went wrong, or a hint that was asked for. */
export const HELPS = ['thought', 'hint'] as const;

export type Sign = (typeof SIGNS)[number];
export type Mode = (typeof MODES)[number];
export type Ending = (typeof ENDINGS)[number];

/** How the customer feels: anger and trust from 0 to 10, progress in steps taken. */
export type Feelings = {
  readonly anger: number;
  readonly trust: number;
  readonly heard: boolean;
  readonly progress: number;
};

/** A piece of information that came out, as the story names it: `order-number`, `K-4471`. */
export type Fact = { readonly name: string; readonly value: string };

/** The centre whose lines stand on a policy card, and the card as the story has it. */
export type PolicyFrom = { readonly centre: string; readonly story: readonly string[] };

/** What a scenario states about itself, so that a transcript can be read without its story. */
export type Scenario = {
  readonly scenario: string;
  readonly title: string;
  readonly version: string;
  readonly setting: Setting;
  readonly customer: string;
  readonly role: string;
  readonly colleagues: readonly string[];
  readonly scheme: string;
  readonly policy: readonly string[];
  /** Whose policy card it is, where a centre has laid its own over that of the story. */
  readonly policyFrom?: PolicyFrom;
  readonly law: readonly string[];
  /** The language it is told in, as `cy`; British English where it does not say. */
  readonly language?: string;
};

/** The moment of an earlier attempt that this one begins from: up to there both are the same. */
export type Origin = {
  readonly attempt: string;
  /** Number of the `offered` entry that is answered anew. */
  readonly entry: number;
};

/** Under what conditions a mock observation was sat. */
export type Conditions = {
  /** Minutes it had to be finished in; null if it was not timed. */
  readonly minutes: number | null;
  /** Access arrangements, in words: "25 % extra time". */
  readonly arrangements: readonly string[];
};

/** How an attempt is played, and from where. Of no concern to the story. */
export type Manner = {
  /** Attempts from before there was a choice do not say; they were practice. */
  readonly mode?: Mode;
  readonly origin?: Origin;
  /** Of a mock observation alone. */
  readonly conditions?: Conditions;
  /** Whether the learner writes what they would say before the replies appear. */
  readonly ownWords?: true;
};

export type Began = Scenario &
  Manner & {
    readonly kind: 'began';
    /** Names the exact compiled story that was played. */
    readonly edition: string;
    readonly seed: number;
  };

export type Said = {
  readonly kind: 'said';
  /** First name of the speaker; null for narration. */
  readonly who: string | null;
  readonly text: string;
  readonly feelings: Feelings;
  readonly mood?: Mood;
  readonly pose?: Pose;
  readonly cues?: readonly Sign[];
  readonly facts?: readonly Fact[];
  readonly sensitive?: readonly Fact[];
  readonly promises?: readonly string[];
  readonly sound?: string;
  /** First names of those who come, who are on the telephone from now on, and who go or hang up. */
  readonly enters?: readonly string[];
  readonly calls?: readonly string[];
  readonly leaves?: readonly string[];
  /** Another place, from this line on: whoever was at the last one is left behind. */
  readonly place?: Place;
  /** When it is by now, in words for a card: "Thursday, ten past two". */
  readonly time?: string;
  readonly sky?: Sky;
};

export type Reply = {
  readonly text: string;
  readonly shows: readonly string[];
  readonly why?: string;
  /** Ids of the law cards that it relies on. */
  readonly law?: readonly string[];
};

export type Offered = { readonly kind: 'offered'; readonly replies: readonly Reply[] };

/** `reply` counts from 0 in the `offered` entry that comes last before it. */
type Chose = { readonly kind: 'chose'; readonly reply: number };

/** A sign the learner noticed, at the entry number of the line last shown. */
export type Noted = { readonly kind: 'noted'; readonly sign: Sign; readonly line: number };

/** Help that was given, and so can be told from what was done alone. `entry`: what it was about. */
export type Helped = {
  readonly kind: 'helped';
  readonly help: (typeof HELPS)[number];
  readonly entry: number;
};

/**
 * What the learner would have said, in their own words, before they saw the replies. Read by people
 * and never marked. `entry`: the number of the `offered` entry that they had not seen yet.
 */
export type Worded = { readonly kind: 'worded'; readonly text: string; readonly entry: number };

type Looked = { readonly kind: 'looked'; readonly at: 'policy' };

export type Recorded = {
  readonly kind: 'recorded';
  /** Attempts from before a field was added do not have it. */
  readonly fields: Readonly<Partial<Record<RecordField, string>>>;
};

/** What the learner handed over with the complaint. Attempts from before there was a note have none. */
export type HandedOver = {
  readonly kind: 'handed-over';
  /** The colleague it is for, by name. */
  readonly to: string;
  /** Entry numbers of the lines passed on, as they were said. */
  readonly lines: readonly number[];
  /** What the learner added in their own words; may be empty. */
  readonly note: string;
};

type Ended = { readonly kind: 'ended'; readonly ending: Ending };

/** The story broke and could not go on. The attempt is kept, and is not marked. */
type Faulted = { readonly kind: 'faulted'; readonly fault: string; readonly detail: string };

export type Entry =
  | Began
  | Said
  | Offered
  | Chose
  | Noted
  | Worded
  | Looked
  | Helped
  | HandedOver
  | Recorded
  | Ended
  | Faulted;

/** The complaint record, field by field, in the order of the form. */
export const RECORD_FIELDS = [
  'customer',
  'contact',
  'product',
  'reference',
  'problem',
  'remedy',
  'promises',
  'owner',
  'passed-to',
  'cause',
  'feedback',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** How an attempt was played. */
export function modeOf(entries: readonly Entry[]): Mode {
  const [began] = entries;
  return (began?.kind === 'began' && began.mode) || 'practice';
}

/** Where the conversation stands. */
export type Stage = 'talking' | 'ended' | 'recorded' | 'faulted';

export function stageOf(entries: readonly Entry[]): Stage {
  if (entries.some((entry) => entry.kind === 'faulted')) return 'faulted';
  if (entries.some((entry) => entry.kind === 'recorded')) return 'recorded';
  return entries.some((entry) => entry.kind === 'ended') ? 'ended' : 'talking';
}

/** Entry number of the replies that were offered last; -1 where none were. */
export function lastOffer(entries: readonly Entry[]): number {
  return entries.findLastIndex(({ kind }) => kind === 'offered');
}

/** The replies that entry number `at` (a `chose`) picked from, and the one it picked. */
export function choiceAt(
  entries: readonly Entry[],
  at: number,
): { readonly offered: Offered; readonly reply: Reply } | null {
  const chose = entries[at];
  if (chose?.kind !== 'chose') return null;
  const offered = lastBefore(entries, at, (entry) => entry.kind === 'offered');
  const reply = offered?.replies[chose.reply];
  return offered && reply ? { offered, reply } : null;
}

/** The last entry before number `at` that `is` what is looked for; null if there is none. */
function lastBefore<E extends Entry>(
  entries: readonly Entry[],
  at: number,
  is: (entry: Entry) => entry is E,
): E | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const entry = entries[before];
    if (entry && is(entry)) return entry;
  }
  return null;
}

/** The line that stood last before entry number `at`, narration too; null if there was none. */
export function saidBefore(entries: readonly Entry[], at: number): Said | null {
  return lastBefore(entries, at, (entry) => entry.kind === 'said');
}

/** What somebody had said last before entry number `at`; null if nobody had said anything. */
export function heardBefore(entries: readonly Entry[], at: number): Said | null {
  return lastBefore(
    entries,
    at,
    (entry): entry is Said => entry.kind === 'said' && entry.who !== null,
  );
}
