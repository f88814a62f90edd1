import * as v from 'valibot';
import { BadInput } from '../transcript/bad-input';

const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is small letters, digits and hyphens'),
);
const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const Some = v.pipe(v.array(Text), v.minLength(1, 'names at least one'), v.readonly());

const OptionSchema = v.strictObject({
  text: Text,
  right: v.boolean(),
  /** Why it is right or wrong: shown whichever was picked. */
  why: Text,
});

const QuestionSchema = v.variant('kind', [
  /** One of several answers is right, and each explains itself. */
  v.strictObject({
    kind: v.literal('choose'),
    asks: Text,
    options: v.pipe(v.array(OptionSchema), v.minLength(2, 'has at least two'), v.readonly()),
  }),
  /** A paragraph of the learner's own, which no program judges. */
  v.strictObject({
    kind: v.literal('write'),
    asks: Text,
    /** What to look for in it when it is read again. */
    look: Some,
  }),
]);

const TopicSchema = v.strictObject({
  id: Slug,
  /** Its place among the topics, from 1. */
  order: v.pipe(v.number(), v.integer('is a whole number'), v.minValue(1, 'is at least 1')),
  title: Text,
  /** What to read first, a paragraph each. */
  read: Some,
  /** The words to know by name, in the order in which they are learnt. */
  terms: v.pipe(
    v.array(v.strictObject({ term: Text, means: Text })),
    v.minLength(2, 'names at least two'),
    v.readonly(),
  ),
  /** What to read after the words, a paragraph each. */
  more: v.pipe(v.array(Text), v.readonly()),
  /** Who found or said it first, where that can be named. */
  sources: v.pipe(v.array(Text), v.readonly()),
  questions: v.pipe(
    v.array(QuestionSchema),
    v.minLength(4, 'has at least four'),
    v.maxLength(8, 'has at most eight'),
    v.readonly(),
  ),
});

/** Something that a written task asks and no conversation shows: a little to read, then questions. */
export type Topic = Readonly<v.InferOutput<typeof TopicSchema>>;

type Question = Topic['questions'][number];
export type ChooseQuestion = Extract<Question, { readonly kind: 'choose' }>;
export type WriteQuestion = Extract<Question, { readonly kind: 'write' }>;

/** Reads a topic of the knowledge practice. Throws a `BadInput` that says what is wrong, where. */
export function parseTopic(data: unknown): Topic {
  const parsed = v.safeParse(TopicSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadInput(`Topic: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const topic = parsed.output;
  topic.questions.forEach((question, at) => {
    const wrong = question.kind === 'choose' ? wrongIn(question) : null;
    if (wrong) throw new BadInput(`Topic: ${topic.id}: questions.${at}.options: ${wrong}`);
  });
  return topic;
}

function wrongIn({ options }: ChooseQuestion): string | null {
  const right = options.filter((option) => option.right).length;
  if (right !== 1) return `exactly one has to be right, not ${right}`;
  const texts = new Set(options.map(({ text }) => text));
  return texts.size < options.length ? 'two of them say the same' : null;
}
