import type { SignedIn } from '../../core/exchange/exchange';
import { attempted } from '../page/faults';

/** How far an attempt has come at the college, and whether it is over there. */
export type Reached = { readonly head: number; readonly over?: true };

/** Who is signed in in this browser, and what is kept of theirs at the college. */
export type Remembered = {
  readonly person: SignedIn;
  /** When they signed in, in milliseconds since 1970: what is begun after that is theirs. */
  readonly since: number;
  /** When the college answered last. */
  readonly heardAt: number;
  /** Their attempts, by id. */
  readonly lists: Readonly<Record<string, Reached>>;
};

/** What beginning with the product's name is erased with everything else. */
const KEY = 'composure.college';

/** Where nothing can be kept it lasts as long as the tab. */
let inTab: Remembered | null = null;

/** Looked up anew each time: another tab may have gone on. */
export function remembered(): Remembered | null {
  const text = attempted(() => localStorage.getItem(KEY));
  if (!text) return inTab;
  return attempted(() => JSON.parse(text) as Remembered);
}

export function remember(what: Remembered): void {
  inTab = what;
  attempted(() => localStorage.setItem(KEY, JSON.stringify(what)));
}

/** Changes what is remembered, where somebody is signed in. */
export function changeRemembered(change: (now: Remembered) => Partial<Remembered>): void {
  const now = remembered();
  if (now) remember({ ...now, ...change(now) });
}

/** Notes how far an attempt has come at the college; it never goes back. */
export function noteReached(attempt: string, { head, over }: Reached): void {
  changeRemembered(({ lists }) => {
    const before = lists[attempt]?.head ?? 0;
    const reached = { head: Math.max(before, head), ...(over && { over }) };
    return { lists: { ...lists, [attempt]: reached }, heardAt: Date.now() };
  });
}

export function forgetCollege(): void {
  inTab = null;
  attempted(() => localStorage.removeItem(KEY));
}
