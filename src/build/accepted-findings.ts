import * as v from 'valibot';
import type { Accepted } from '../core/check/accepted';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const AcceptedSchema = v.array(v.strictObject({ id: Text, reason: Text }));

/**
 * Reads `stories/<name>/accepted.json`: a list of `{ "id": "…", "reason": "…" }`. `file` is its
 * name in messages. Throws a `TypeError` that says what is wrong, where.
 */
export function parseAccepted(file: string, text: string): readonly Accepted[] {
  const parsed = v.safeParse(AcceptedSchema, readJson(file, text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? 'the file';
    throw new TypeError(
      `${file}: ${where}: ${issue.message}. Write [{ "id": "…", "reason": "…" }].`,
    );
  }
  const lines = text.split('\n');
  return parsed.output.map(({ id, reason }) => {
    const at = lines.findIndex((line) => line.includes(JSON.stringify(id)));
    return { id, reason, file, line: Math.max(0, at) + 1 };
  });
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError(`${file}: this is not JSON. Write [{ "id": "…", "reason": "…" }].`);
  }
}
