import type { Refused } from '../../core/exchange/exchange';

/** What came back from the college: an answer, a refusal, or nothing that could be told from silence. */
export type Asked =
  | { readonly kind: 'answered'; readonly body: string }
  | ({ readonly kind: 'refused' } & Refused)
  | { readonly kind: 'silent' };

/** Nobody waits for this on the screen but whoever signs in. */
const PATIENCE_MS = 20_000;

/** Asks the college's server, at the place of this site. It never throws: a network that refuses is silence. */
export async function askCollege(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: string,
): Promise<Asked> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), PATIENCE_MS);
  try {
    const response = await fetch(new URL(path, document.baseURI), {
      method,
      ...(body !== undefined && { body }),
      cache: 'no-store',
      credentials: 'same-origin',
      signal: given.signal,
    });
    const text = await response.text();
    if (response.ok) return { kind: 'answered', body: text };
    return refused(text) ?? { kind: 'silent' };
  } catch {
    return { kind: 'silent' };
  } finally {
    clearTimeout(timer);
  }
}

/** A refusal in the college's own words; null where something between here and there has answered. */
function refused(text: string): Asked | null {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null || !('refusal' in said)) return null;
    const answer = said as Refused;
    // It cannot keep anything just now: the same as if it were not there.
    if (answer.refusal === 'busy' || answer.refusal === 'fault') return { kind: 'silent' };
    return { kind: 'refused', ...answer };
  } catch {
    return null;
  }
}

/** What an answer says; null where it is not what this version knows. */
export function saidIn<T>(body: string): T | null {
  try {
    return JSON.parse(body) as T;
  } catch {
    return null;
  }
}
