import { REFLECTION_PARTS, type Reflection } from '../../../core/transcript/reflection';
import { report } from '../../../shell/page/faults';

/**
 * What was typed and is not in the store yet, kept at once with every key: the store answers later,
 * and a page may be gone by then.
 */
export function keepDraft(attempt: string, draft: Reflection | null): void {
  try {
    if (draft) localStorage.setItem(key(attempt), JSON.stringify(draft));
    else localStorage.removeItem(key(attempt));
  } catch (error) {
    report(error);
    // Storage is blocked or full: the store is written all the same.
  }
}

/** What was typed last and did not reach the store; null when everything did. */
export function readDraft(attempt: string): Reflection | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(attempt)) ?? 'null');
    return isReflection(kept) ? kept : null;
  } catch (error) {
    report(error);
    return null;
  }
}

function isReflection(kept: unknown): kept is Reflection {
  if (typeof kept !== 'object' || kept === null) return false;
  if (!('parts' in kept) || !('writtenAt' in kept)) return false;
  const { parts, writtenAt } = kept;
  if (typeof writtenAt !== 'number' || typeof parts !== 'object' || parts === null) return false;
  return Object.entries(parts).every(
    ([part, text]) => REFLECTION_PARTS.some((one) => one === part) && typeof text === 'string',
  );
}

function key(attempt: string): string {
  return `composure.written.${attempt}`;
}
