/** How many entries an attempt had when it was last written. */
type Noted = { readonly title: string; readonly count: number };

/** A count of what is kept, held apart from it, so that a loss is noticed and named. */
export type Ledger = {
  readonly all: () => ReadonlyMap<string, Noted>;
  readonly note: (id: string, title: string | null, count: number) => void;
  readonly forget: (id: string) => void;
};

const KEY = 'composure.ledger';

export function openLedger(): Ledger {
  const change = (edit: (noted: Map<string, Noted>) => void): void => {
    const noted = read();
    edit(noted);
    try {
      localStorage.setItem(KEY, JSON.stringify([...noted]));
    } catch {
      // Blocked or full: the attempts themselves do not depend on it.
    }
  };
  return {
    all: read,
    note: (id, title, count) =>
      change((noted) => noted.set(id, { title: title ?? noted.get(id)?.title ?? '', count })),
    forget: (id) => change((noted) => noted.delete(id)),
  };
}

function read(): Map<string, Noted> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isNoted) : []);
  } catch {
    return new Map();
  }
}

function isNoted(pair: unknown): pair is [string, Noted] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') return false;
  const noted: unknown = pair[1];
  return typeof noted === 'object' && noted !== null && 'count' in noted && 'title' in noted;
}
