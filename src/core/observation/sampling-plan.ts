import * as v from 'valibot';
import { isDay } from '../standards/day';
import { BadInput } from '../transcript/bad-input';
import { MomentSchema } from '../transcript/moment';
import { METHODS, planSample, RISKS, type Sample } from './sampling';

const Short = v.pipe(v.string(), v.maxLength(200, 'is too long'));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Percent = v.pipe(v.number(), v.minValue(1, 'is below 1'), v.maxValue(100, 'is above 100'));

/** What kind of paper a plan is. */
export const PLAN = 'sampling-plan';

/** When in a learner's course it is sampled: on the way, or at its end. */
export const STAGES = ['interim', 'summative'] as const;

const Day = v.pipe(
  v.string(),
  v.check((day) => day === '' || isDay(day), 'is not a day'),
);

/** A sampling plan as it is kept, checked. */
export const PlanSchema = v.strictObject({
  /** The code of who made it, and when, in milliseconds since 1970. */
  by: Short,
  at: MomentSchema,
  rules: v.strictObject({
    shares: v.strictObject(v.entriesFromList(RISKS, Percent)),
    risks: v.record(Short, v.picklist(RISKS)),
    criteria: Percent,
    seed: Count,
  }),
  /** What was sampled, as far as the verifier said; not there in plans of before anybody asked. */
  about: v.exactOptional(
    v.strictObject({
      stage: v.picklist(STAGES),
      /** A group of learners in a word or two; empty for everybody. */
      cohort: Short,
      /** Days between which the records were opened; empty for any. */
      from: Day,
      to: Day,
    }),
  ),
  /** What there was to draw from: with the rules, it gives the plan. */
  records: v.pipe(
    v.array(
      v.strictObject({
        id: Short,
        assessor: Short,
        learner: Short,
        framework: v.exactOptional(Short),
        criteria: v.pipe(v.array(Short), v.readonly()),
        methods: v.pipe(v.array(v.picklist(METHODS)), v.readonly()),
      }),
    ),
    v.readonly(),
  ),
});

/** A sampling plan as it is kept: what it was drawn from and by which rules, never what came out. */
export type SamplingPlan = Readonly<v.InferOutput<typeof PlanSchema>>;

/** Reads a plan that was kept. Throws a `TypeError` where it is no such thing. */
export function parsePlan(data: unknown): SamplingPlan {
  const parsed = v.safeParse(PlanSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`Sampling plan: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/** What a plan looks at, and why: the same every time. */
export function samplesOf({ records, rules }: SamplingPlan): readonly Sample[] {
  return planSample(records, rules);
}
