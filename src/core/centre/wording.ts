import * as v from 'valibot';
import type { Framework } from '../standards/framework';

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
  const read = parsed(text);
  return typeof read === 'string' ? refused('unreadable', read) : layOver(framework, read);
}

/**
 * Reads a file of wording and finds the framework among `frameworks` that it lies over: all of it, or
 * one sentence that says why not.
 */
export function wordingIn(
  text: string,
  frameworks: readonly Framework[],
):
  | { readonly kind: 'read'; readonly value: Wording }
  | { readonly kind: 'refused'; readonly says: string } {
  const read = parsed(text);
  if (typeof read === 'string') return refused('unreadable', read);
  const framework = frameworks.find(({ id }) => id === read.framework.id);
  if (!framework) {
    return refused('other-framework', `There is no unit here with the id ${read.framework.id}.`);
  }
  const laid = layOver(framework, read);
  return laid.kind === 'laid' ? { kind: 'read', value: read } : laid;
}

/** What a file holds, or why it cannot be read. */
function parsed(text: string): Wording | string {
  if (text.length > MOST_BYTES) return 'It is too large.';
  const data = dataOf(text);
  if (data === undefined) return 'It is not JSON text.';
  const found = v.safeParse(WordingSchema, data);
  if (found.success) return found.output;
  const [issue] = found.issues;
  return `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}.`;
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

type Refused = Extract<Laid, { kind: 'refused' }>;

function refused(reason: Refused['reason'], why: string): Refused {
  return { kind: 'refused', reason, says: `This wording cannot be used. ${why}` };
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
