import * as v from 'valibot';
import { ENDINGS, type Entry, HELPS, MODES, RECORD_FIELDS, SIGNS } from './entries';
import type { Outside } from './json-text';
import { MOODS, PLACES, POSES, SETTINGS, SKIES } from './looks';
import { MomentSchema } from './moment';
import { readOutside } from './read-outside';
import { REFLECTION_PARTS, type Reflection } from './reflection';

/** What every attempt's file says of itself, to whoever opens it without Composure. */
export const NATURE = 'Practice evidence, formative';

/**
 * An attempt as a file. `version` is the version of this format; a reader refuses one it does
 * not know. Entries are for ever: a field here may be added as optional, never changed.
 */
export type AttemptFile = {
  readonly format: 'composure-attempt';
  readonly version: 1;
  readonly nature?: typeof NATURE;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  /** Whose attempt it is. Names stand here and nowhere in the entries. */
  readonly learner?: { readonly code: string; readonly name: string };
  readonly reflection?: Reflection;
  /** When each part of it was kept: from that entry on, until the next part. */
  readonly times?: readonly { readonly from: number; readonly at: number }[];
};

/** Larger files are refused before they are read: a long attempt takes about 60 KB. */
const OUTSIDE: Outside = { what: 'an attempt', characters: 5_000_000, depth: 32 };

const Text = v.pipe(v.string(), v.maxLength(20_000, 'is longer than any conversation'));
const Short = v.pipe(v.string(), v.maxLength(200, 'is too long'));
const Number_ = v.pipe(v.number(), v.finite('must be a finite number'));
const Count = v.pipe(
  v.number(),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'is below 0'),
);
/** They stand in addresses and in the names of files. */
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/, 'is not the id of an attempt'));
const Name = v.pipe(v.string(), v.regex(/^(own:)?[\w.-]{1,100}$/, 'is not the name of a scenario'));
const Texts = v.array(Text);
const Facts = v.array(v.strictObject({ name: Short, value: Text }));
const Kind = <const K extends string>(kind: K) => v.literal(kind);

const EntrySchema = v.variant('kind', [
  v.strictObject({
    kind: Kind('began'),
    scenario: Name,
    title: Text,
    version: Short,
    setting: v.picklist(SETTINGS),
    customer: Text,
    role: Text,
    colleagues: v.array(Short),
    scheme: Short,
    policy: Texts,
    policyFrom: v.exactOptional(v.strictObject({ centre: Short, story: Texts })),
    law: Texts,
    edition: Short,
    seed: Count,
    language: v.exactOptional(Short),
    mode: v.exactOptional(v.picklist(MODES)),
    origin: v.exactOptional(v.strictObject({ attempt: Id, entry: Count })),
    conditions: v.exactOptional(
      v.strictObject({ minutes: v.nullable(Count), arrangements: Texts }),
    ),
    ownWords: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    kind: Kind('said'),
    who: v.nullable(Text),
    text: Text,
    feelings: v.strictObject({
      anger: Number_,
      trust: Number_,
      heard: v.boolean(),
      progress: Number_,
    }),
    mood: v.exactOptional(v.picklist(MOODS)),
    pose: v.exactOptional(v.picklist(POSES)),
    cues: v.exactOptional(v.array(v.picklist(SIGNS))),
    facts: v.exactOptional(Facts),
    sensitive: v.exactOptional(Facts),
    promises: v.exactOptional(Texts),
    sound: v.exactOptional(Short),
    enters: v.exactOptional(v.array(Short)),
    calls: v.exactOptional(v.array(Short)),
    leaves: v.exactOptional(v.array(Short)),
    place: v.exactOptional(v.picklist(PLACES)),
    time: v.exactOptional(Short),
    sky: v.exactOptional(v.picklist(SKIES)),
  }),
  v.strictObject({
    kind: Kind('offered'),
    replies: v.array(
      v.strictObject({
        text: Text,
        shows: v.array(Short),
        why: v.exactOptional(Text),
        law: v.exactOptional(v.array(Short)),
      }),
    ),
  }),
  v.strictObject({ kind: Kind('chose'), reply: Count }),
  v.strictObject({ kind: Kind('noted'), sign: v.picklist(SIGNS), line: Count }),
  v.strictObject({ kind: Kind('worded'), text: Text, entry: Count }),
  v.strictObject({ kind: Kind('looked'), at: v.literal('policy') }),
  v.strictObject({ kind: Kind('helped'), help: v.picklist(HELPS), entry: Count }),
  v.strictObject({
    kind: Kind('handed-over'),
    to: Text,
    lines: v.array(Count),
    note: Text,
  }),
  v.strictObject({
    kind: Kind('recorded'),
    fields: v.strictObject(v.entriesFromList(RECORD_FIELDS, v.exactOptional(Text))),
  }),
  v.strictObject({ kind: Kind('ended'), ending: v.picklist(ENDINGS) }),
  v.strictObject({ kind: Kind('faulted'), fault: Short, detail: Text }),
]);

/** When each part of an attempt was kept, in order. */
const TimesSchema = v.pipe(
  v.array(v.strictObject({ from: Count, at: MomentSchema })),
  v.maxLength(10_000, 'holds more parts than any conversation'),
  v.check(
    (times) =>
      times.every(({ from }, n) => (n === 0 ? from === 0 : from > (times[n - 1]?.from ?? 0))),
    'must go on from the first entry, part by part',
  ),
);

/** What a learner wrote about an attempt, checked. */
export const ReflectionSchema = v.strictObject({
  parts: v.strictObject(v.entriesFromList(REFLECTION_PARTS, v.exactOptional(Text))),
  writtenAt: MomentSchema,
});

/** What an attempt's file holds, checked. */
export const AttemptSchema = v.strictObject({
  format: v.literal('composure-attempt'),
  version: v.literal(1, 'was saved by a newer Composure than this one'),
  nature: v.exactOptional(v.literal(NATURE)),
  id: Id,
  startedAt: MomentSchema,
  entries: v.pipe(
    v.array(EntrySchema),
    v.maxLength(10_000, 'holds more entries than any conversation'),
    v.check((entries) => entries[0]?.kind === 'began', 'must start with how the attempt began'),
  ),
  learner: v.exactOptional(v.strictObject({ code: Short, name: Short })),
  reflection: v.exactOptional(ReflectionSchema),
  times: v.exactOptional(TimesSchema),
});

/** The text of an attempt's file. */
export function printAttempt(attempt: Omit<AttemptFile, 'format' | 'version'>): string {
  const file: AttemptFile = { format: 'composure-attempt', version: 1, nature: NATURE, ...attempt };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads an attempt's file. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseAttempt(text: string): AttemptFile {
  return readOutside(AttemptSchema, text, OUTSIDE);
}

/** The most characters that one entry may have, as text: a long one takes a few thousand. */
const ENTRY: Outside = { what: 'an entry', characters: 500_000, depth: 12 };

/** Reads one entry. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseEntry(text: string): Entry {
  return readOutside(EntrySchema, text, ENTRY);
}
