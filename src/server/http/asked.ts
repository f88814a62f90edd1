import type { Context, Env } from 'hono';
import * as v from 'valibot';
import { BadInput } from '../../core/transcript/bad-input';
import { readJson } from '../../core/transcript/json-text';
import { refusalOf } from '../../core/transcript/refusal';

/** What a request's body says, by a schema. Throws a `BadInput` with one sentence that says what is wrong. */
export async function asked<E extends Env, S extends v.GenericSchema>(
  c: Context<E>,
  schema: S,
): Promise<v.InferOutput<S>> {
  const text = await c.req.text();
  const json = readJson(text, { what: 'a request', characters: 200_000, depth: 8 });
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const says = refusalOf(parsed.issues[0], 'a request');
  throw new BadInput(says.replace('This file cannot be read', 'This cannot be done'));
}

/** A whole number out of an address. Throws a `BadInput` where it is none. */
export function wholeNumber(text: string | undefined, name: string): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text);
  throw new BadInput(`The address needs "${name}=" and a whole number.`);
}
