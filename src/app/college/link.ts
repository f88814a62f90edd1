import type { SignedIn } from '../../core/exchange/exchange';
import { type Asked, askCollege, saidIn } from '../../shell/centre-link/ask';
import {
  changeRemembered,
  forgetCollege,
  type Remembered,
  remember,
  remembered,
} from '../../shell/centre-link/remembered';
import { report } from '../../shell/page/faults';
import { type Envelope, ME, type Store } from '../../shell/storage/store';
import { forget } from '../people/forget-drafts';
import type { CollegeState } from './college-state';
import { fetchMine, fetchOne } from './inbox';
import { sendOn } from './outbox';

/** How somebody comes in: what the college is asked with, and what it is told. */
export type Entrance =
  | { readonly by: 'sign-in'; readonly code: string; readonly passphrase: string }
  | ({ readonly by: 'join'; readonly join: string } & Newcomer)
  | ({ readonly by: 'accept'; readonly invitation: string } & Newcomer);

type Newcomer = { readonly code: string; readonly name: string; readonly passphrase: string };

/** What talks to the college. */
export type Link = {
  readonly start: () => Promise<void>;
  /** Something was kept here that the college may lack. */
  readonly wake: () => void;
  /** Comes in; what the college says against it otherwise. */
  readonly comeIn: (entrance: Entrance, own: boolean) => Promise<Asked>;
  /** What was played here before, and is not at the college. */
  readonly before: () => Promise<readonly Envelope[]>;
  /** Takes such attempts along. */
  readonly takeAlong: (attempts: readonly Envelope[]) => void;
  /** How many attempts are not, or not wholly, at the college. */
  readonly unsent: () => Promise<number>;
  /** Goes out, and takes everything of theirs off this computer. False where the college does not answer. */
  readonly goOut: (everywhere: boolean) => Promise<boolean>;
};

/** The wait before the college is tried again, from the first time to the last, in milliseconds. */
const PAUSE = { first: 4_000, longest: 60_000 } as const;

/** Talks to the college for a browser that keeps its attempts in `store`; what it finds is told by `tell`. */
export function createLink(
  store: Store,
  now: () => CollegeState,
  tell: (change: Partial<CollegeState>) => void,
): Link {
  let running = false;
  let again = false;
  let pause = PAUSE.first as number;
  let timer = 0;

  const wake = (): void => {
    if (!remembered()) return;
    if (now().keeping.kind === 'kept') tell({ keeping: { kind: 'sending' } });
    again = true;
    if (!running) void run().catch(report);
  };

  /** One round after another until there is nothing left, or nobody answers. */
  async function run(): Promise<void> {
    running = true;
    clearTimeout(timer);
    try {
      while (again) {
        again = false;
        const stopped = await sendAll();
        if (stopped === 'silent') later();
        if (stopped) tell({ keeping: keepingOf(stopped) });
      }
    } finally {
      running = false;
    }
  }

  function later(): void {
    timer = window.setTimeout(wake, pause);
    pause = Math.min(PAUSE.longest, pause * 2);
  }

  async function sendAll(): Promise<'silent' | 'signed-out' | null> {
    const parted: string[] = [];
    for (const { id, title } of await mine()) {
      const reached = remembered()?.lists[id] ?? { head: 0 };
      if (reached.over) continue;
      let sent = await sendOn(store, id, reached);
      // It may only be further on there: then it comes here, and is one list again.
      if (sent === 'parted' && (await fetchOne(store, id, true))) sent = 'sent';
      if (sent === 'silent' || sent === 'signed-out') return sent;
      if (sent === 'parted') parted.push(title);
    }
    pause = PAUSE.first;
    tell({ keeping: { kind: 'kept' }, parted });
    return null;
  }

  /** The attempts that are theirs who is signed in: those that were taken along, and what was begun since. */
  async function mine(): Promise<readonly Envelope[]> {
    const known = remembered();
    if (!known) return [];
    const all = await store.envelopes();
    return all.filter(
      (one) => known.lists[one.id] || (isOwnPlay(one) && one.startedAt >= known.since),
    );
  }

  /** Somebody else was signed in here, and is not any more: what of theirs is at the college does not stay. */
  async function clearOf(next: SignedIn): Promise<void> {
    const known = remembered();
    if (!known || known.person.id === next.id) return;
    for (const { id } of await mine()) {
      const kept = await store.read(id);
      if (kept && kept.entries.length <= (known.lists[id]?.head ?? 0)) await store.remove(id);
    }
    forget(Object.keys(known.lists));
  }

  async function look(): Promise<void> {
    const fetched = await fetchMine(store);
    if (fetched.kind === 'fetched') {
      tell({ brought: now().brought + fetched.count });
      wake();
    } else {
      tell({ keeping: keepingOf(fetched.kind) });
      if (fetched.kind === 'silent') later();
    }
  }

  async function start(): Promise<void> {
    const known = remembered();
    const asked = await askCollege('GET', 'centre.json');
    const said = asked.kind === 'answered' ? saidIn<Told>(asked.body) : null;
    addEventListener('online', wake);
    if (!said?.centre) {
      // A college that was there and does not answer is one still.
      if (known) tell({ keeping: keepingOf('silent') });
      if (known) later();
      return;
    }
    const isSame = known !== null && said.person?.id === known.person.id;
    tell({ isThere: true });
    if (isSame) await look();
    else if (known) tell({ keeping: { kind: 'signed-out' } });
  }

  return {
    start,
    wake,
    async comeIn({ by, ...given }, own) {
      const asked = await askCollege('POST', `api/${by}`, JSON.stringify({ ...given, own }));
      if (asked.kind !== 'answered') return asked;
      const who = await askCollege('GET', 'centre.json');
      const person = who.kind === 'answered' ? saidIn<Told>(who.body)?.person : null;
      if (!person) return { kind: 'silent' };
      await clearOf(person);
      remember(rememberedAs(person));
      tell({ isThere: true, person, parted: [] });
      await look();
      return asked;
    },
    async before() {
      const known = remembered();
      const all = await store.envelopes();
      return all.filter((one) => isOwnPlay(one) && !known?.lists[one.id]);
    },
    takeAlong(attempts) {
      const added = Object.fromEntries(attempts.map(({ id }) => [id, { head: 0 }]));
      changeRemembered(({ lists }) => ({ lists: { ...added, ...lists } }));
      tell({ keeping: { kind: 'sending' } });
      wake();
    },
    async unsent() {
      const kept = await Promise.all((await mine()).map(({ id }) => store.read(id)));
      const { lists = {} } = remembered() ?? {};
      return kept.filter((one) => one && one.entries.length > (lists[one.id]?.head ?? 0)).length;
    },
    async goOut(everywhere) {
      const asked = await askCollege('POST', 'api/sign-out', JSON.stringify({ everywhere }));
      if (asked.kind === 'silent') return false;
      const gone = (await mine()).map(({ id }) => id);
      for (const id of gone) await store.remove(id);
      forget(gone);
      forgetCollege();
      clearTimeout(timer);
      tell({ person: null, keeping: { kind: 'kept' }, parted: [], brought: now().brought + 1 });
      return true;
    },
  };
}

type Told = { readonly centre: boolean; readonly person?: SignedIn | null };

function keepingOf(stopped: 'silent' | 'signed-out'): CollegeState['keeping'] {
  if (stopped === 'signed-out') return { kind: 'signed-out' };
  return { kind: 'silent', since: remembered()?.heardAt ?? 0 };
}

/** Whoever signs in again goes on with what was remembered of them, and nobody with what was of another. */
function rememberedAs(person: SignedIn): Remembered {
  const before = remembered();
  const heardAt = Date.now();
  if (before?.person.id === person.id) return { ...before, person, heardAt };
  return { person, since: heardAt, heardAt, lists: {} };
}

/** Played here by whoever uses this browser, and not brought in a file. */
function isOwnPlay({ learner = ME, broughtAt }: Envelope): boolean {
  return learner === ME && broughtAt === undefined;
}
