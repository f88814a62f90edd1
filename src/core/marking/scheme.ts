import * as v from 'valibot';
import { BadInput } from '../transcript/bad-input';

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z]+([.-][a-z0-9]+)*$/, 'an id is small letters, digits, dots, hyphens'),
);
const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const Ids = v.pipe(v.array(Id), v.minLength(1, 'names at least one behaviour'), v.readonly());
const Count = v.pipe(v.number(), v.integer(), v.minValue(1, 'is at least 1'));

const RuleSchema = v.variant('kind', [
  /**
   * At least so many different ones of these were shown. `ifOffered`: one of them, if there was a chance
   * to. `with`: each of them counts only beside one of those about the same law card.
   */
  v.strictObject({
    kind: v.literal('shown'),
    atLeast: Count,
    of: Ids,
    ifOffered: v.optional(v.literal(true)),
    with: v.optional(Ids),
  }),
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
  /** The stage of the conversation it belongs to, where the scheme has stages. */
  stage: v.optional(Id),
  asks: Text,
  earns: Text,
  loses: Text,
  /** Behaviours that lose this point whatever else was done well. */
  critical: v.optional(Ids),
  rules: v.pipe(v.array(RuleSchema), v.minLength(1, 'has at least one rule'), v.readonly()),
});

const StageSchema = v.strictObject({ id: Id, title: Text });

const SchemeSchema = v.strictObject({
  id: Id,
  title: Text,
  version: Count,
  /** The stages of a conversation, in order, as the debrief is grouped. */
  stages: v.optional(
    v.pipe(v.array(StageSchema), v.minLength(1, 'has at least one'), v.readonly()),
  ),
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
    throw new BadInput(`Marking scheme: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const [problem] = problemsOf(parsed.output);
  if (problem !== undefined) throw new BadInput(`Marking scheme: ${problem}`);
  return parsed.output;
}

function problemsOf(scheme: Scheme): readonly string[] {
  return [
    ...repeated(scheme.points).map((id) => `there are two points "${id}"`),
    ...repeated(scheme.stages ?? []).map((id) => `there are two stages "${id}"`),
    ...scheme.points.flatMap((point) => problemsOfPoint(point, scheme)),
    ...(scheme.stages ?? [])
      .filter(({ id }) => !scheme.points.some(({ stage }) => stage === id))
      .map(({ id }) => `no point belongs to the stage "${id}"`),
  ];
}

function problemsOfPoint(point: MarkingPoint, { stages, behaviours }: Scheme): readonly string[] {
  const unknown = behavioursOf(point).filter((id) => !Object.hasOwn(behaviours, id));
  return [
    ...unknown.map((id) => `${point.id}: there is no behaviour "${id}"`),
    ...point.rules.flatMap((rule) =>
      rule.kind === 'shown' && rule.ifOffered && (rule.atLeast > 1 || rule.with)
        ? [`${point.id}: a rule "if offered" asks for one behaviour, and no more`]
        : [],
    ),
    ...stageProblems(point, stages),
  ];
}

function stageProblems({ id, stage }: MarkingPoint, stages: Scheme['stages']): readonly string[] {
  if (stages === undefined) {
    return stage === undefined
      ? []
      : [`${id}: names the stage "${stage}" of a scheme without stages`];
  }
  if (stage === undefined) return [`${id}: names no stage, where every point must`];
  return stages.some((one) => one.id === stage) ? [] : [`${id}: there is no stage "${stage}"`];
}

/** Ids that stand more than once. */
function repeated(list: readonly { readonly id: string }[]): readonly string[] {
  return list.flatMap(({ id }, at) => (list.findIndex((one) => one.id === id) < at ? [id] : []));
}

/** Whether a point cannot be met unless this rule holds. */
export function isNeeded(rule: Rule): rule is Extract<Rule, { kind: 'shown' }> {
  return rule.kind === 'shown' && rule.ifOffered !== true;
}

/** Every behaviour that earns, loses or decides a point. */
export function behavioursOf(point: MarkingPoint): readonly string[] {
  const named = point.rules.flatMap((rule) => {
    if (rule.kind === 'in-order') return [...rule.first, ...rule.second];
    return rule.kind === 'shown' ? [...rule.of, ...(rule.with ?? [])] : rule.of;
  });
  return [...new Set([...named, ...(point.critical ?? [])])];
}
