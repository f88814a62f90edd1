import { RECORD_FIELDS, type Recorded } from '../../../core/transcript/entries';
import { report } from '../../../shell/page/faults';

/** What has been written up so far: the complaint record, and the hand-over note. */
export type Draft = {
  readonly fields: Recorded['fields'];
  /** Entry numbers of the lines ticked for the note. */
  readonly lines: readonly number[];
  readonly note: string;
};

/** The names of the note's controls in the form. */
export const LINE = 'line';
export const NOTE = 'note';

/** What was typed and ticked for an attempt; null when there is nothing. */
export function readDraft(attempt: string): Draft | null {
  try {
    // Drafts of earlier versions of the product lasted as long as their tab.
    const kept = localStorage.getItem(key(attempt)) ?? sessionStorage.getItem(key(attempt));
    return kept === null ? null : draftFrom(formOf(JSON.parse(kept)));
  } catch (error) {
    report(error);
    // Storage is blocked or holds something else: a draft is a courtesy, so go on without.
    return null;
  }
}

/** Keeps a draft, also when the browser is closed; null forgets it. */
export function keepDraft(attempt: string, draft: Draft | null): void {
  try {
    sessionStorage.removeItem(key(attempt));
    if (draft) localStorage.setItem(key(attempt), JSON.stringify(draft));
    else localStorage.removeItem(key(attempt));
  } catch (error) {
    report(error);
    // As above: what is typed is still on the screen.
  }
}

/** One text a field; whatever is missing is left empty. */
export function draftFrom(form: FormData): Draft {
  const text = (name: string): string => String(form.get(name) ?? '');
  return {
    fields: Object.fromEntries(RECORD_FIELDS.map((field) => [field, text(field)])),
    lines: form.getAll(LINE).map(Number),
    note: text(NOTE),
  };
}

function formOf({ fields, lines, note }: Draft): FormData {
  const form = new FormData();
  for (const [field, text] of Object.entries(fields)) form.set(field, text);
  for (const line of lines) form.append(LINE, String(line));
  form.set(NOTE, note);
  return form;
}

function key(attempt: string): string {
  return `composure:draft:${attempt}`;
}
