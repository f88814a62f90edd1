import { attempted } from '../page/faults';

/** How many entries an attempt had when it was last written. */
type Noted = { readonly title: string; readonly count: number };

/** A count of what is kept, held apart from it, so that a loss is noticed and named. */
export type Ledger = {
  readonly all: () => readonly (Noted & { readonly id: string })[];
  readonly note: (id: string, noted: Noted) => void;
  readonly forget: (id: string) => void;
};

/** What every key begins with: the page that is drawn before the product has come looks for it, too. */
export const PREFIX = 'composure.kept.';

export function openLedger(): Ledger {
  return {
    all: () =>
      (attempted(keys) ?? []).map((key) => {
        const [count = '', title = ''] = localStorage.getItem(key)?.split(/ (.*)/) ?? [];
        return { id: key.slice(PREFIX.length), count: Number(count), title };
      }),
    note(id, { count, title }) {
      // Blocked or full: the attempts themselves do not depend on it.
      attempted(() => localStorage.setItem(PREFIX + id, `${count} ${title}`));
    },
    forget(id) {
      attempted(() => localStorage.removeItem(PREFIX + id));
    },
  };
}

/** Whether an attempt was kept here when it was last written, known at once. */
export function isAnyNoted(): boolean {
  return (attempted(keys) ?? []).length > 0;
}

function keys(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}
