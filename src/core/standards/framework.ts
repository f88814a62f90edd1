import * as v from 'valibot';
import { behavioursOf, type Scheme } from '../marking/scheme';
import { BadInput } from '../transcript/bad-input';
import { SETTINGS, type Setting } from '../transcript/looks';

const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is small letters, digits and hyphens'),
);
const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1, 'should be 1 or more'));
const When = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'is a year or a day, such as 2026 or 2026-11-23'),
);

const CriterionSchema = v.strictObject({
  /** As the unit numbers it; where it has no numbers, as `numbering` says. */
  number: v.pipe(v.string(), v.regex(/^[A-Z]*\d+(\.\d+)*$/, 'is a number such as 2.7 or AC3')),
  /** Something the learner does, or something they know: knowing is not proved by doing alone. */
  kind: v.picklist(['does', 'knows']),
  /** What it asks, in our own words. */
  says: Text,
  /** Marking points without which it was not seen: all of them have to be met. */
  needs: v.pipe(v.array(Text), v.readonly()),
  /** Marking points that are evidence towards it as well, and count against it by the mistakes that were made. */
  helps: v.pipe(v.array(Text), v.readonly()),
  /** Behaviours that have to have been shown as well, where its points can be met without what this asks. */
  by: v.optional(v.pipe(v.array(Text), v.minLength(1), v.readonly())),
  /** Beginnings of the names of law cards, such as `cra-`: what it was met by has to be about one of them. */
  about: v.optional(v.pipe(v.array(Text), v.minLength(1), v.readonly())),
  /**
   * It asks for the whole case: no critical fault, against whatever point, leaves it standing; and what was
   * merely not done is not a mistake in it, but something that is still to be seen.
   */
  whole: v.optional(v.literal(true)),
  /** What more an assessor has to ask or to see, which no conversation here shows. */
  otherwise: Text,
  /** The settings in which a conversation is evidence towards it; any, where it does not say. */
  settings: v.optional(v.pipe(v.array(v.picklist(SETTINGS)), v.minLength(1), v.readonly())),
});

/** A framework as its file holds it, checked but for the points of its scheme. */
export const FrameworkSchema = v.strictObject({
  id: Slug,
  version: Count,
  title: Text,
  awardingBody: v.nullable(Text),
  qualification: v.nullable(Text),
  level: v.nullable(Count),
  /** The unit's reference number, as in the register of qualifications. */
  unit: v.nullable(Text),
  /** Where its criteria come from; `own`: a centre has set them. */
  status: v.picklist(['revision-page', 'published-unit', 'own']),
  /** Where and when it was read. */
  read: v.strictObject({ where: Text, on: When }),
  /** Where the numbers of the criteria come from. */
  numbering: Text,
  /** What nobody has yet confirmed about it. */
  unconfirmed: v.pipe(v.array(Text), v.readonly()),
  criteria: v.pipe(
    v.array(CriterionSchema),
    v.minLength(1, 'should hold one or more'),
    v.readonly(),
  ),
});

type Read = v.InferOutput<typeof FrameworkSchema>;

export type Criterion = Readonly<Read['criteria'][number]> & {
  /** Whose words `says` is: our own, or those a centre is licensed to use. */
  readonly worded: 'paraphrase' | 'centre';
};

/** The numbered criteria of a unit, and which marking points are evidence towards each. */
export type Framework = Readonly<Omit<Read, 'criteria'>> & {
  readonly criteria: readonly Criterion[];
  /** The centre whose wording is laid over it, and by what leave. */
  readonly wording: { readonly centre: string; readonly licence: string } | null;
  /** The units that it stands for, where one observation serves several; not there where it is one. */
  readonly parts?: readonly Framework[];
};

/**
 * Reads a framework that is evidenced by the points of `scheme`. Throws a `TypeError` that says
 * what is wrong, where.
 */
export function parseFramework(data: unknown, scheme: Scheme): Framework {
  const parsed = v.safeParse(FrameworkSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadInput(`Framework: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const read = parsed.output;
  const [problem] = read.criteria.flatMap((one, at) => problemsOf(one, at, read, scheme));
  if (problem !== undefined) throw new BadInput(`Framework: ${read.id}: ${problem}`);
  const criteria = read.criteria.map((one): Criterion => ({ ...one, worded: 'paraphrase' }));
  return { ...read, criteria, wording: null };
}

function problemsOf(
  criterion: Read['criteria'][number],
  at: number,
  { criteria }: Read,
  scheme: Scheme,
): readonly string[] {
  const { number, kind, needs, helps, by = [] } = criterion;
  const points = [...needs, ...helps];
  const unknown = points.filter((id) => !scheme.points.some((point) => point.id === id));
  const again = criteria.findIndex((one) => one.number === number) < at;
  const twice = needs.filter((id) => helps.includes(id));
  const borne = scheme.points.filter(({ id }) => points.includes(id)).flatMap(behavioursOf);
  return [
    ...unknown.map((id) => `${number}: there is no marking point "${id}"`),
    ...(again ? [`there are two criteria ${number}`] : []),
    ...by
      .filter((id) => !borne.includes(id))
      .map((id) => `${number}: no point that bears on it is about "${id}"`),
    ...twice.map((id) => `${number}: "${id}" both is needed and helps`),
    ...(kind === 'knows' && needs.length > 0
      ? [`${number}: what somebody knows needs no point, for no point proves it`]
      : []),
  ];
}

/** Every marking point that bears on a criterion. */
export function pointsOf({ needs, helps }: Pick<Criterion, 'needs' | 'helps'>): readonly string[] {
  return [...needs, ...helps];
}

/** Whether a conversation in this setting can be evidence towards a criterion. */
export function bearsIn({ settings }: Criterion, setting: Setting | null): boolean {
  return settings === undefined || setting === null || settings.includes(setting);
}

/** Whether watching can show anything of a framework: knowledge units ask for nothing that is done. */
export function isObservable({ criteria }: Framework): boolean {
  return criteria.some(({ kind }) => kind === 'does');
}
