import { attempted } from '../../page/faults';
import { answered, createLrs, type Lrs } from '../xapi/lrs';
import type { Actor, Context } from '../xapi/statements';
import { ATTEMPT_STATE } from '../xapi/vocabulary';

/** What an LMS has said of a session, by cmi5. */
export type LaunchData = {
  /** Stands in every statement as it is. */
  readonly contextTemplate?: Context;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  /** From 0 to 1; without it nothing is passed or failed. */
  readonly masteryScore?: number;
  /** Where to go once the session is over. */
  readonly returnURL?: string;
};

/** What an LRS keeps for the attempt under way, and of what was reached by it and by those before. */
export type KeptState = {
  /** The attempt as `printSuspended` writes it; empty where there is none. */
  readonly held: string;
  /** When each of its entries came about: entry numbers with milliseconds since 1970. */
  readonly times: readonly (readonly [entry: number, at: number])[];
  readonly done: boolean;
  /** Null where nothing was passed or failed. */
  readonly passed: boolean | null;
};

/** A session of cmi5 that has begun. */
export type Launched = {
  readonly lrs: Lrs;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
  readonly data: LaunchData;
  readonly kept: KeptState;
  /** What is to outlive a page that is loaded anew: the token is given once. */
  readonly session: Session;
};

/** What a tab remembers of its session. */
type Remembered = {
  readonly fetch: string;
  readonly token: string;
  /** The id of the first statement, and when it was made, in milliseconds since 1970. */
  readonly first: string;
  readonly begun: number;
  /** Whether the LMS has it, and whether it has the last one. */
  readonly initialized: boolean;
  readonly terminated: boolean;
};

type Session = {
  readonly now: () => Remembered;
  readonly keep: (change: Partial<Remembered>) => void;
};

const NOTHING: KeptState = { held: '', times: [], done: false, passed: null };

/** Where a tab remembers it. */
const KEY = 'composure.cmi5';

/**
 * Begins a session as the address of a page says: the token, what the LMS says of it, and the attempt that it
 * keeps. Null where the address names none, or where the LMS does not answer.
 */
export async function launch(
  address: string,
  tab: () => Pick<Storage, 'getItem' | 'setItem'>,
  fresh: { readonly id: string; readonly now: number },
): Promise<Launched | null> {
  const asked = new URL(address).searchParams;
  const [endpoint, fetchUrl, registration, activityId] = [
    ...['endpoint', 'fetch', 'registration', 'activityId'],
  ].map((name) => asked.get(name) ?? '');
  const actor = attempted(() => JSON.parse(asked.get('actor') ?? 'null') as Actor | null);
  if (!endpoint || !fetchUrl || !registration || !activityId || !actor) return null;
  const session = await sessionOf(fetchUrl, tab, fresh);
  if (!session) return null;
  const lrs = createLrs({ endpoint, authorization: `Basic ${session.now().token}` });
  const named = { activityId, agent: actor, registration };
  const [said, text] = await Promise.all([
    lrs.state({ ...named, stateId: 'LMS.LaunchData' }),
    lrs.state({ ...named, stateId: ATTEMPT_STATE }),
    // Every session has to ask for it before it says anything; nothing in it bears on a conversation.
    lrs.profile('cmi5LearnerPreferences', actor),
  ]);
  const data = said ? attempted(() => JSON.parse(said) as LaunchData) : null;
  if (!data || text === null) return null;
  const kept = text === '' ? null : attempted(() => JSON.parse(text) as KeptState);
  return {
    ...{ lrs, actor, registration, activityId, data, session },
    kept: { ...NOTHING, ...kept },
  };
}

/** The session that this tab has begun by that address, or a new one; null where no token is given. */
async function sessionOf(
  fetchUrl: string,
  tab: () => Pick<Storage, 'getItem' | 'setItem'>,
  { id, now }: { readonly id: string; readonly now: number },
): Promise<Session | null> {
  const known = remembered(tab);
  let current = known?.fetch === fetchUrl ? known : null;
  if (!current) {
    const token = await tokenFrom(fetchUrl);
    if (token === null) return null;
    const begun = { first: id, begun: now, initialized: false, terminated: false };
    current = { fetch: fetchUrl, token, ...begun };
  }
  let held = current;
  const keep = (change: Partial<Remembered>): void => {
    held = { ...held, ...change };
    // Where a tab remembers nothing, a page that is loaded anew has to be opened from the LMS again.
    attempted(() => tab().setItem(KEY, JSON.stringify(held)));
  };
  keep({});
  return { now: () => held, keep };
}

function remembered(tab: () => Pick<Storage, 'getItem'>): Remembered | null {
  return attempted(() => JSON.parse(tab().getItem(KEY) ?? 'null') as Remembered | null);
}

async function tokenFrom(fetchUrl: string): Promise<string | null> {
  const url = attempted(() => new URL(fetchUrl));
  const answer = url && (await answered(url, { method: 'POST' }));
  if (!answer?.ok) return null;
  const said = (await answer.json().catch(() => null)) as { 'auth-token'?: unknown } | null;
  return typeof said?.['auth-token'] === 'string' ? said['auth-token'] : null;
}
