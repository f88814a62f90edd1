import * as v from 'valibot';

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z]+([.-][a-z]+)*$/, 'an id is small letters, dots, hyphens'),
);
const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const Ids = v.pipe(v.array(Id), v.minLength(1, 'names at least one behaviour'), v.readonly());
const Count = v.pipe(v.number(), v.integer(), v.minValue(1, 'is at least 1'));

const RuleSchema = v.variant('kind', [
  /** At least so many different ones of these were shown. */
  v.strictObject({ kind: v.literal('shown'), atLeast: Count, of: Ids }),
  /** These were on offer, and were chosen no more than `allow` times (none, unless it says so). */
  v.strictObject({ kind: v.literal('avoided'), allow: v.optional(Count), of: Ids }),
  /** One of the first was shown before any of the second. */
  v.strictObject({ kind: v.literal('in-order'), first: Ids, second: Ids }),
]);

const PointSchema = v.strictObject({
  id: Id,
  title: Text,
  /** Stands at the top of every debrief. */
  headline: v.boolean(),
  asks: Text,
  earns: Text,
  loses: Text,
  /** Behaviours that lose this point whatever else was done well. */
  critical: v.optional(Ids),
  rules: v.pipe(v.array(RuleSchema), v.minLength(1, 'has at least one rule'), v.readonly()),
});

const SchemeSchema = v.strictObject({
  id: Id,
  title: Text,
  version: Count,
  points: v.pipe(v.array(PointSchema), v.minLength(1, 'has at least one point'), v.readonly()),
  behaviours: v.record(Id, v.strictObject({ says: Text, why: Text })),
});

export type Rule = v.InferOutput<typeof RuleSchema>;
export type MarkingPoint = v.InferOutput<typeof PointSchema>;
export type Scheme = v.InferOutput<typeof SchemeSchema>;

/** Reads a marking scheme. Throws a `TypeError` that says what is wrong, where. */
export function parseScheme(data: unknown): Scheme {
  const parsed = v.safeParse(SchemeSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new TypeError(`Marking scheme: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const scheme = parsed.output;
  for (const point of scheme.points) {
    for (const id of behavioursOf(point)) {
      if (!Object.hasOwn(scheme.behaviours, id)) {
        throw new TypeError(`Marking scheme: ${point.id}: there is no behaviour "${id}"`);
      }
    }
  }
  return scheme;
}

/** Every behaviour that earns, loses or decides a point. */
export function behavioursOf(point: MarkingPoint): readonly string[] {
  const named = point.rules.flatMap((rule) =>
    rule.kind === 'in-order' ? [...rule.first, ...rule.second] : rule.of,
  );
  return [...new Set([...named, ...(point.critical ?? [])])];
}
