import * as v from 'valibot';
import { longerOf, sameText } from '../transcript/join-lists';
import { MomentSchema } from '../transcript/moment';

/** What kind of paper the observation of an assessor is. */
export const PRACTICE = 'assessor-practice';

/** What a verifier looks at while an assessor is at work. */
export const PROMPTS = ['briefed', 'let-be', 'evidence', 'questions', 'feedback'] as const;

/** How far it was seen; `not-seen` where there was no chance to. */
export const SEEN = ['yes', 'partly', 'no', 'not-seen'] as const;

const Short = v.pipe(v.string(), v.maxLength(200, 'is too long'));
const Code = v.pipe(Short, v.minLength(1, 'is empty'));
const Text = v.pipe(v.string(), v.maxLength(20_000, 'is longer than any note'));

/** One observation of an assessor by a verifier, checked. */
export const PracticeSchema = v.pipe(
  v.strictObject({
    seen: v.strictObject({
      /** The code of the verifier, and when they wrote it, in milliseconds since 1970. */
      by: Code,
      at: MomentSchema,
      /** The code of the assessor. */
      assessor: Code,
      /** The number of the record that was being made; empty where it is none that was kept. */
      record: Short,
      looked: v.strictObject(v.entriesFromList(PROMPTS, v.picklist(SEEN))),
      well: Text,
      next: Text,
    }),
    /** What the assessor says to it, who has read it: an append-only list. */
    answers: v.pipe(
      v.array(v.strictObject({ by: Code, at: MomentSchema, says: Text })),
      v.maxLength(100, 'holds too many answers'),
      v.readonly(),
    ),
  }),
  v.check(({ seen }) => seen.by !== seen.assessor, 'is by the assessor themselves'),
  v.check(
    ({ seen, answers }) => answers.every(({ by }) => by === seen.assessor),
    'is answered by somebody else than the assessor',
  ),
);

/** What a verifier saw of an assessor at work, and what the assessor says to it. */
export type AssessorPractice = Readonly<v.InferOutput<typeof PracticeSchema>>;
export type PracticeAnswer = AssessorPractice['answers'][number];

/** An observation of an assessor that was kept; null where it is no such thing. */
export function readPractice(data: unknown): AssessorPractice | null {
  const parsed = v.safeParse(PracticeSchema, data);
  return parsed.success ? parsed.output : null;
}

/** Ours with what the assessor says in theirs; null where they are two, or the answers part. */
export function joinedPractice(
  ours: AssessorPractice,
  theirs: AssessorPractice,
): AssessorPractice | null {
  if (sameText(ours.seen) !== sameText(theirs.seen)) return null;
  return longerOf(ours, theirs, ({ answers }) => answers);
}
