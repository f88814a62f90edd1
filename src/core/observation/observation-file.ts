import * as v from 'valibot';
import { OUTCOMES } from '../marking/mark';
import { BadInput } from '../transcript/bad-input';
import { type AttemptFile, AttemptSchema } from '../transcript/codec';
import { type Outside, readJson } from '../transcript/json-text';
import { MomentSchema } from '../transcript/moment';
import { readOutside } from '../transcript/read-outside';
import { type Judgement, TEXTS, UNAPPROVED } from './judgements';

/** A person as the envelope of a record names them. */
export type Person = { readonly code: string; readonly name: string };

/** A mock observation as a file: the attempt, everything written about it, and whose it is. */
export type ObservationFile = {
  readonly format: 'composure-observation';
  readonly version: 1;
  readonly id: string;
  readonly attempt: AttemptFile;
  readonly judgements: readonly Judgement[];
  readonly assessor: Person;
  readonly learner: Person;
  /** What the awarding body knows the learner by, where the centre uses it. */
  readonly learnerNumber?: string;
  /** The names as they were typed to sign each version. */
  readonly signatures: readonly Signature[];
};

export type Signature = {
  readonly version: number;
  readonly who: 'assessor' | 'learner';
  readonly name: string;
  readonly at: number;
  /** Who it was signed about and by, since signatures cover that. */
  readonly sealed?: SealedNames;
};

/** The people of a record as they were when it was signed; whoever erases them drops the salt with them. */
export type SealedNames = {
  readonly salt: string;
  /** Number of the record as it was signed. */
  readonly record: string;
  readonly assessor: Person;
  readonly learner: Person;
  /** What the awarding body knows the learner by, empty where it was not used; not there before signatures covered it. */
  readonly learnerNumber?: string;
};

/** Larger files are refused before they are read: a long observation takes about 200 KB. */
const OUTSIDE: Outside = { what: 'an observation', characters: 8_000_000, depth: 32 };

const Text = v.pipe(v.string(), v.maxLength(50_000, 'is longer than any record'));
const Short = v.pipe(v.string(), v.maxLength(200, 'is too long'));
const Count = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'is below 0'));
const Named = v.strictObject({ id: Short, version: Count });
/** A person as files name them, checked. */
export const PersonSchema = v.strictObject({ code: Short, name: Short });
const Who = v.picklist(['assessor', 'learner']);
const written = <const K extends Judgement['kind']>(kind: K) => ({
  kind: v.literal(kind),
  by: Short,
  at: MomentSchema,
});

const ApprovalSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('approved'), review: Short }),
  v.strictObject({
    kind: v.literal('unapproved'),
    standing: v.picklist(UNAPPROVED),
    reason: Text,
  }),
]);

const JudgementSchema = v.variant('kind', [
  v.strictObject({
    ...written('opened'),
    attempt: Short,
    scheme: Named,
    framework: Named,
    also: v.exactOptional(v.pipe(v.array(Named), v.maxLength(10, 'names too many units'))),
    blind: v.boolean(),
    approval: v.exactOptional(ApprovalSchema),
    place: v.exactOptional(Short),
    afterwards: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ ...written('cited'), entry: Count, criterion: Short }),
  v.strictObject({ ...written('uncited'), entry: Count, criterion: Short }),
  v.strictObject({ ...written('remarked'), entry: v.nullable(Count), text: Text }),
  v.strictObject({ ...written('revealed'), criterion: Short }),
  v.strictObject(written('released')),
  v.strictObject({
    ...written('decided'),
    criterion: Short,
    outcome: v.picklist(OUTCOMES),
    suggestion: v.nullable(v.picklist(OUTCOMES)),
    reason: Text,
  }),
  v.strictObject({ ...written('asked'), criterion: Short, question: Text, answer: Text }),
  v.strictObject({ ...written('worded'), part: v.picklist(TEXTS), text: Text }),
  v.strictObject({
    ...written('signed'),
    who: Who,
    version: Count,
    digest: Short,
    rule: v.exactOptional(v.literal(2, 'is of a newer Composure than this one')),
    people: v.exactOptional(Short),
  }),
  v.strictObject({ ...written('reopened'), reason: Text }),
  v.strictObject({
    ...written('sampled'),
    criterion: Short,
    verdict: v.picklist(['accepted', 'rejected']),
    comment: Text,
    digest: v.exactOptional(Short),
  }),
]);

/** Everything that was written in one observation, checked. */
export const JudgementsSchema = v.pipe(
  v.array(JudgementSchema),
  v.maxLength(20_000, 'holds more judgements than any observation'),
  v.check((list) => list[0]?.kind === 'opened', 'must start with how the observation was opened'),
);

const SignatureSchema = v.strictObject({
  version: Count,
  who: Who,
  name: Short,
  at: MomentSchema,
  sealed: v.exactOptional(
    v.strictObject({
      salt: Short,
      record: Short,
      assessor: PersonSchema,
      learner: PersonSchema,
      learnerNumber: v.exactOptional(Short),
    }),
  ),
});

/** The names as they were typed to sign, checked. */
export const SignaturesSchema = v.pipe(
  v.array(SignatureSchema),
  v.maxLength(1000, 'holds too many signatures'),
);

const FileSchema = v.strictObject({
  format: v.literal('composure-observation', 'is not an observation saved by Composure'),
  version: v.literal(1, 'was saved by a newer Composure than this one'),
  id: Short,
  attempt: AttemptSchema,
  judgements: JudgementsSchema,
  assessor: PersonSchema,
  learner: PersonSchema,
  learnerNumber: v.exactOptional(Short),
  signatures: SignaturesSchema,
});

/** The text of an observation's file. */
export function printObservation(observation: Omit<ObservationFile, 'format' | 'version'>): string {
  const file: ObservationFile = { format: 'composure-observation', version: 1, ...observation };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads an observation's file. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseObservation(text: string): ObservationFile {
  const parsed = v.safeParse(FileSchema, readJson(text, OUTSIDE));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`This file cannot be read: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}.`);
}

/** Bounds on one entry of a list. */
const ONE = { characters: 200_000, depth: 8 };

/** Reads one judgement, as a list of them holds it. Throws a `BadInput` with one sentence that says what is wrong. */
export function parseJudgement(text: string): Judgement {
  return readOutside(JudgementSchema, text, { what: 'a judgement', ...ONE });
}

/** The same for a name that was typed to sign. */
export function parseSignature(text: string): Signature {
  return readOutside(SignatureSchema, text, { what: 'a signature', ...ONE });
}
