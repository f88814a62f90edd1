import * as v from 'valibot';
import { isDay } from '../standards/day';
import { OneLine, Words } from '../standards/plain-text';
import { BadInput } from '../transcript/bad-input';
import { type Outside, readJson } from '../transcript/json-text';
import { refusalOf } from '../transcript/refusal';
import { LifeSchema } from './approval';
import { logoFault } from './logo';
import { OwnFrameworkSchema } from './own-framework';
import { ScenarioPolicySchema } from './policy';
import { PRACTICE_DAYS } from './retention';
import { WordingSchema } from './wording';

/** Larger files are refused before they are read: wording for every unit takes about 150 KB. */
const OUTSIDE: Outside = { what: "a centre's settings", characters: 3_000_000, depth: 16 };

export const RECORD_YEARS = { least: 1, most: 30 } as const;

const RetentionSchema = v.strictObject({
  /** Days that finished practice is kept for; null keeps it until somebody deletes it. */
  practiceDays: v.nullable(whole(PRACTICE_DAYS.least, PRACTICE_DAYS.most, 'days')),
  /** Years the centre keeps assessment records for. Told to people; nothing is deleted by it. */
  recordYears: v.nullable(whole(RECORD_YEARS.least, RECORD_YEARS.most, 'years')),
});

/** What a centre has on every observation record of its own; empty where it has none. */
const RecordsSchema = v.strictObject({
  /** The number that its awarding body knows it by. */
  number: OneLine(40),
  /** Who signs on paper beside assessor and learner, in a word or two. */
  countersigner: OneLine(80),
});

const NO_RECORDS = { number: '', countersigner: '' };

const StatementsSchema = v.strictObject({
  /** Who answers for personal data that is entered here. */
  controller: OneLine(200),
  dataContact: OneLine(300),
  accessibilityContact: OneLine(300),
  /** The day these facts were last gone through; null if nobody has yet. */
  reviewed: v.nullable(
    v.pipe(v.string(), v.check(isDay, 'should be a day such as 2026-11-23, or null')),
  ),
  notes: Words(4000),
});

const CentreSchema = v.strictObject({
  format: v.literal('composure-centre'),
  version: v.literal(1, 'was saved by a newer Composure than this one'),
  name: v.pipe(
    OneLine(120),
    v.check((name) => name.trim() !== '', "should be the organisation's name"),
  ),
  logo: v.nullable(
    v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        const fault = dataset.typed ? logoFault(dataset.value) : null;
        if (fault !== null) addIssue({ message: fault });
      }),
    ),
  ),
  wordings: v.pipe(
    v.array(WordingSchema),
    v.maxLength(20, 'should be wording for no more than 20 frameworks'),
    v.check(
      (all) => isDistinct(all.map(({ framework }) => framework.id)),
      'should word each framework once',
    ),
    v.readonly(),
  ),
  policies: v.pipe(
    v.array(ScenarioPolicySchema),
    v.maxLength(200, 'should be about no more than 200 scenarios'),
    v.check(
      (all) => isDistinct(all.map(({ scenario }) => scenario)),
      'should name each scenario once',
    ),
    v.readonly(),
  ),
  /** Units that the centre has added; not there in files of before it could. */
  frameworks: v.optional(
    v.pipe(
      v.array(OwnFrameworkSchema),
      v.maxLength(50, 'should be no more than 50 units'),
      v.check((all) => isDistinct(all.map(({ id }) => id)), 'should hold each unit once'),
      v.readonly(),
    ),
    [],
  ),
  /** What was said of each scenario, up to its approval; kept apart from the rest, and there in a file alone. */
  approvals: v.optional(
    v.pipe(
      v.array(LifeSchema),
      v.maxLength(200, 'should be about no more than 200 scenarios'),
      v.check(
        (all) => isDistinct(all.map(({ scenario }) => scenario)),
        'should name each scenario once',
      ),
      v.readonly(),
    ),
    [],
  ),
  retention: RetentionSchema,
  /** Not there in files that were saved before anybody asked. */
  records: v.optional(RecordsSchema, NO_RECORDS),
  statements: StatementsSchema,
});

/** A centre's own rules: what is laid over Composure in one organisation. */
export type Centre = Readonly<Omit<v.InferOutput<typeof CentreSchema>, 'format' | 'version'>>;
export type Retention = Centre['retention'];
export type Statements = Centre['statements'];

/** What holds where a centre has set nothing. */
export const USUAL: Centre = {
  name: '',
  logo: null,
  wordings: [],
  policies: [],
  frameworks: [],
  approvals: [],
  retention: { practiceDays: PRACTICE_DAYS.usual, recordYears: null },
  records: NO_RECORDS,
  statements: {
    controller: '',
    dataContact: '',
    accessibilityContact: '',
    reviewed: null,
    notes: '',
  },
};

/** What a centre's file holds. */
export function centreFile(centre: Centre): object {
  return { format: 'composure-centre', version: 1, ...centre };
}

/** The text of a centre's file. */
export function printCentre(centre: Centre): string {
  return `${JSON.stringify(centreFile(centre), null, 1)}\n`;
}

/**
 * Reads a centre's file: all of it, or none. Throws a `TypeError` with one sentence that says what
 * is wrong, where, and what would be right.
 */
export function parseCentre(text: string): Centre {
  return readCentre(readJson(text, OUTSIDE));
}

/** The same for what a file held when it was kept. */
export function readCentre(data: unknown): Centre {
  const parsed = v.safeParse(CentreSchema, data);
  if (!parsed.success) throw new BadInput(refusalOf(parsed.issues[0], OUTSIDE.what));
  const { format: _format, version: _version, ...centre } = parsed.output;
  return centre;
}

function whole(least: number, most: number, unit: string) {
  const message = `should be a whole number of ${unit} from ${least} to ${most}, or null`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
