import * as v from 'valibot';
import { LifeSchema } from '../centre/approval';
import { PracticeSchema } from '../observation/assessor-practice';
import { ExerciseSchema, ProceedingsSchema } from '../observation/exercise';
import { JudgementsSchema, PersonSchema, SignaturesSchema } from '../observation/observation-file';
import { PlanSchema } from '../observation/sampling-plan';
import { AttemptSchema } from '../transcript/codec';
import type { Outside } from '../transcript/json-text';
import { readOutside } from '../transcript/read-outside';

/** Larger files are refused before they are read; a compiled story nests as deep as its author wrote it. */
const OUTSIDE: Outside = { what: 'something kept', characters: 20_000_000, depth: 512 };

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/, 'is not an id'));
const Short = v.pipe(v.string(), v.maxLength(200, 'is too long'));
const Moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0, 'is below 0'));
const Minutes = v.pipe(v.number(), v.safeInteger(), v.minValue(0, 'is below 0'));
const Known = v.strictObject({ id: Id, ...PersonSchema.entries });
const people = v.pipe(v.array(Known), v.maxLength(20_000, 'names too many people'));

/** What one key of the browser's small store holds that somebody typed, by what the key begins with. */
const TYPED = /^composure(\.typed|\.written|\.chosen\.centre|:draft)[.:][\w.:-]{1,300}$/;

/** What a browser keeps and no other file holds, each kind a file of its own. */
const KeptSchema = v.variant('kind', [
  /** Who uses the browser, and whom it knows. */
  v.strictObject({
    kind: v.literal('people'),
    me: PersonSchema,
    learners: people,
    assessors: people,
  }),
  /** The attempts that somebody asked to be kept, whatever their age. */
  v.strictObject({
    kind: v.literal('asked'),
    attempts: v.pipe(v.array(Id), v.maxLength(25_000, 'names too many attempts')),
  }),
  v.strictObject({ kind: v.literal('sampling-plan'), id: Id, plan: PlanSchema }),
  v.strictObject({ kind: v.literal('scenario-life'), life: LifeSchema }),
  /** An assessor who was watched at work, and what they say to it. */
  v.strictObject({ kind: v.literal('assessor-practice'), id: Id, practice: PracticeSchema }),
  /** An exercise where it was opened: its attempts are kept beside it, unless they came in a file. */
  v.strictObject({
    kind: v.literal('exercise'),
    exercise: ExerciseSchema,
    brought: v.nullable(
      v.pipe(
        v.array(v.strictObject({ id: Id, entries: AttemptSchema.entries.entries })),
        v.maxLength(50, 'holds more than an exercise can'),
      ),
    ),
    proceedings: ProceedingsSchema,
  }),
  /** An observation of which there is no attempt: it has not begun, or was deleted. */
  v.strictObject({
    kind: v.literal('observation'),
    observation: v.strictObject({
      id: Short,
      attempt: Short,
      learner: Short,
      learnerNumber: v.exactOptional(Short),
      assessor: Short,
      scenario: Short,
      title: Short,
      conditions: v.strictObject({ minutes: v.nullable(Minutes), arrangements: v.array(Short) }),
      openedAt: Moment,
      signatures: SignaturesSchema,
    }),
    judgements: JudgementsSchema,
  }),
  /** The very version of a story that attempts were played in. */
  v.strictObject({
    kind: v.literal('edition'),
    edition: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'is not an edition')),
    story: v.custom<object>(
      (one) => typeof one === 'object' && one !== null,
      'should be a compiled story',
    ),
  }),
  /** What was typed and is in no record yet. */
  v.strictObject({
    kind: v.literal('typed'),
    texts: v.pipe(
      v.array(
        v.strictObject({
          key: v.pipe(v.string(), v.regex(TYPED, 'is not something that was typed')),
          text: v.pipe(v.string(), v.maxLength(200_000, 'is longer than anybody types')),
        }),
      ),
      v.maxLength(5_000, 'holds too many texts'),
    ),
  }),
]);

const FileSchema = v.strictObject({
  format: v.literal('composure-kept'),
  version: v.literal(1, 'was saved by a newer Composure than this one'),
  kept: KeptSchema,
});

type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

/** One thing that a browser keeps and no other file holds. */
export type KeptThing = Fixed<v.InferOutput<typeof KeptSchema>>;

/** Whether a key of the browser's small store holds what somebody typed. */
export function isTyped(key: string): boolean {
  return TYPED.test(key);
}

/** The text of the file of something kept. */
export function printKept(kept: KeptThing): string {
  return `${JSON.stringify({ format: 'composure-kept', version: 1, kept })}\n`;
}

/** Reads the file of something kept. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseKept(text: string): KeptThing {
  return readOutside(FileSchema, text, OUTSIDE).kept;
}
