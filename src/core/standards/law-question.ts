import * as v from 'valibot';
import { BadInput } from '../transcript/bad-input';

const Text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

const GroupsSchema = v.pipe(
  v.array(
    v.strictObject({
      /** What its questions have in common. */
      title: Text,
      questions: v.pipe(
        v.array(
          v.strictObject({
            /** As a customer, or somebody at work, would ask it. */
            question: Text,
            /** The ids of the law cards that answer it, the first to be read first. */
            cards: v.pipe(v.array(Text), v.minLength(1, 'names at least one card'), v.readonly()),
          }),
        ),
        v.minLength(1, 'holds at least one question'),
        v.readonly(),
      ),
    }),
  ),
  v.readonly(),
);

/** Questions about one matter. */
export type LawGroup = Readonly<v.InferOutput<typeof GroupsSchema>[number]>;

/** What somebody asks, and the law cards that answer it. */
export type LawQuestion = Readonly<LawGroup['questions'][number]>;

/** Reads the questions that law cards answer. Throws a `BadInput` that says what is wrong, where. */
export function parseLawQuestions(data: unknown): readonly LawGroup[] {
  const parsed = v.safeParse(GroupsSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`Law questions: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
