import * as v from 'valibot';
import type { Framework } from './framework';

/** Larger files are refused before they are read: the longest unit takes about 20 KB. */
const MOST_BYTES = 500_000;

const Text = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(4000, 'is longer than any criterion'),
);

const Whole = v.pipe(v.number(), v.safeInteger('must be a whole number'));

/** A centre's licensed wording of one framework, as its file holds it. */
export const WordingSchema = v.strictObject({
  format: v.literal('composure-wording', 'is not a file of wording for Composure'),
  version: v.literal(1, 'was made for a newer Composure than this one'),
  /** The framework it belongs to, by its id and version. */
  framework: v.strictObject({ id: Text, version: Whole }),
  centre: Text,
  /** By what leave the centre uses the awarding body's words. */
  licence: Text,
  /** The wording of each criterion, by its number. Those left out stay paraphrased. */
  criteria: v.pipe(
    v.array(v.strictObject({ number: Text, says: Text })),
    v.minLength(1, 'should word one criterion or more'),
  ),
});

export type Wording = Readonly<v.InferOutput<typeof WordingSchema>>;

/** What became of a centre's file: the framework in its words, or one sentence that says why not. */
export type Laid =
  | { readonly kind: 'laid'; readonly framework: Framework }
  | {
      readonly kind: 'refused';
      readonly reason: 'unreadable' | 'other-framework' | 'unknown-criterion' | 'worded-twice';
      readonly says: string;
    };

/**
 * Lays a centre's own licensed wording (the text of its file) over a framework. Numbers and marking
 * points stay as they are. Either all of the file is laid over it or none.
 */
export function layWording(framework: Framework, text: string): Laid {
  if (text.length > MOST_BYTES) return refused('unreadable', 'It is too large.');
  const data = dataOf(text);
  if (data === undefined) return refused('unreadable', 'It is not JSON text.');
  const parsed = v.safeParse(WordingSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refused('unreadable', `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}.`);
  }
  return layOver(framework, parsed.output);
}

/** Lays wording that has been read over the framework it says it belongs to. */
export function layOver(framework: Framework, wording: Wording): Laid {
  const { centre, licence, criteria, framework: meant } = wording;
  if (meant.id !== framework.id || meant.version !== framework.version) {
    const [here, there] = [framework, meant].map(({ id, version }) => `${id}, version ${version}`);
    return refused('other-framework', `It words ${there}, and this is ${here}.`);
  }
  const numbers = criteria.map(({ number }) => number);
  const stray = numbers.find((number) => !framework.criteria.some((one) => one.number === number));
  if (stray !== undefined) {
    return refused('unknown-criterion', `${framework.id} has no criterion ${stray}.`);
  }
  const twice = numbers.find((number, at) => numbers.indexOf(number) < at);
  if (twice !== undefined) return refused('worded-twice', `It words criterion ${twice} twice.`);
  return { kind: 'laid', framework: worded(framework, { centre, licence }, criteria) };
}

function worded(
  framework: Framework,
  wording: NonNullable<Framework['wording']>,
  words: readonly { readonly number: string; readonly says: string }[],
): Framework {
  const criteria = framework.criteria.map((one) => {
    const own = words.find(({ number }) => number === one.number);
    return own ? { ...one, says: own.says, worded: 'centre' as const } : one;
  });
  return { ...framework, criteria, wording };
}

function refused(reason: Extract<Laid, { kind: 'refused' }>['reason'], why: string): Laid {
  return { kind: 'refused', reason, says: `This wording cannot be used. ${why}` };
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
