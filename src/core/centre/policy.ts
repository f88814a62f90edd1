import * as v from 'valibot';
import { OneLine } from '../standards/plain-text';

const Line = v.pipe(
  OneLine(400),
  v.check((text) => text.trim() !== '', 'should be a line of the policy card'),
);

const PolicyLineSchema = v.pipe(
  v.strictObject({
    says: Line,
    /** The story's own line, word for word, that this one takes the place of; null adds it. */
    instead: v.nullable(Line),
    /** The most that the line leaves to the learner, in pounds; null if it sets no limit. */
    upTo: v.nullable(
      v.pipe(
        v.number(),
        v.minValue(0, 'should be pounds from 0 to 100,000, or null'),
        v.maxValue(100_000, 'should be pounds from 0 to 100,000, or null'),
        v.check(isPence, 'should be pounds with no more than two decimals'),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ says, upTo }) => upTo === null || sumsIn(says).includes(upTo),
      'should be a sum that the line itself names, such as £50',
    ),
    ['upTo'],
  ),
);

/** What a centre lays over the policy card of one scenario. */
export const ScenarioPolicySchema = v.pipe(
  v.strictObject({
    scenario: v.pipe(
      v.string(),
      v.regex(/^(own:)?[\w.-]{1,100}$/, 'should be the name of a scenario'),
    ),
    lines: v.pipe(
      v.array(PolicyLineSchema),
      v.minLength(1, 'should hold one line or more'),
      v.maxLength(40, 'should hold no more than 40 lines'),
      v.readonly(),
    ),
  }),
  v.forward(
    v.check(({ lines }) => {
      const replaced = lines.flatMap(({ instead }) => (instead === null ? [] : [instead]));
      return new Set(replaced).size === replaced.length;
    }, 'should replace each line of the story once'),
    ['lines'],
  ),
);

export type PolicyLine = Readonly<v.InferOutput<typeof PolicyLineSchema>>;
export type ScenarioPolicy = Readonly<v.InferOutput<typeof ScenarioPolicySchema>>;

/** Where a centre's limit is not the one that the story goes by. Marks follow the story's. */
export type LimitClash = {
  readonly line: PolicyLine;
  /** In pounds. */
  readonly centre: number;
  /** The story's own, in pounds; null if its card names none. */
  readonly story: number | null;
  /** Replies that offer what one limit allows and the other does not; `earns`: in the story they count for the learner. */
  readonly replies: readonly { readonly text: string; readonly earns: boolean }[];
  /** What others in the story say that names its own limit. */
  readonly said: readonly string[];
};

/** The sums of money a text names, in pounds. */
export function sumsIn(text: string): readonly number[] {
  return [...text.matchAll(/£\s?(\d[\d,]*(?:\.\d\d)?)/g)].map(([, sum = '']) =>
    Number(sum.replaceAll(',', '')),
  );
}

/** The sum of money that was typed, in pounds; undefined where it is none. */
export function poundsIn(text: string): number | undefined {
  const [, sum] = /^£?\s?(\d{1,6}(?:\.\d{1,2})?)$/.exec(text.trim().replaceAll(',', '')) ?? [];
  return sum === undefined ? undefined : Number(sum);
}

function isPence(pounds: number): boolean {
  return Math.abs(pounds * 100 - Math.round(pounds * 100)) < 1e-6;
}
