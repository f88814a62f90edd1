import { RECORD_FIELDS, type RecordField } from '../../core/transcript/entries';

/** What has been typed into the complaint record so far. */
export type Draft = Readonly<Partial<Record<RecordField, string>>>;

/** The typed draft of an attempt's record; null when there is none. */
export function readDraft(attempt: string): Draft | null {
  try {
    const kept = sessionStorage.getItem(key(attempt));
    return kept === null ? null : draftFrom(new Map(Object.entries(JSON.parse(kept))));
  } catch {
    // Storage is blocked or holds something else: a draft is a courtesy, so go on without.
    return null;
  }
}

/** Keeps a draft over a reload; null forgets it. */
export function keepDraft(attempt: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(key(attempt), JSON.stringify(draft));
    else sessionStorage.removeItem(key(attempt));
  } catch {
    // As above: what is typed is still on the screen.
  }
}

/** One text a field; whatever is missing is left empty. */
export function draftFrom(typed: { readonly get: (field: string) => unknown }): Draft {
  const texts = RECORD_FIELDS.map((field) => [field, String(typed.get(field) ?? '')] as const);
  return Object.fromEntries(texts);
}

function key(attempt: string): string {
  return `composure:draft:${attempt}`;
}
