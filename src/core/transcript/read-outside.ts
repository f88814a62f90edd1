import * as v from 'valibot';
import { BadInput } from './bad-input';
import { type Outside, readJson } from './json-text';
import { refusalOf } from './refusal';

/** Reads text from outside as `schema` has it. Throws a `BadInput` with one sentence that says what is wrong. */
export function readOutside<S extends v.GenericSchema>(
  schema: S,
  text: string,
  outside: Outside,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, readJson(text, outside));
  if (parsed.success) return parsed.output;
  throw new BadInput(refusalOf(parsed.issues[0], outside.what));
}
