import { attempted } from '../../page/faults';
import type { Actor, Statement } from './statements';

/** Where a learning record store is, and what opens it. */
export type LrsAccess = { readonly endpoint: string; readonly authorization: string };

/** What came of sending: `refused` for good, or nobody `answers`, and it may be sent again. */
type Sent = 'kept' | 'refused' | 'no-answer';

/** Names a document of an activity that a store keeps for somebody. */
export type StateName = {
  readonly stateId: string;
  readonly activityId: string;
  readonly agent: Actor;
  readonly registration: string;
};

/** A learning record store. No call throws. */
export type Lrs = {
  /** `leaving`: the page goes, and the request outlives it. At most 64 kB are sent then. */
  readonly send: (statements: readonly Statement[], leaving: boolean) => Promise<Sent>;
  /** Whether it holds a statement; false where it does not say. */
  readonly holds: (id: string) => Promise<boolean>;
  /** A document; empty where there is none, null where nobody answers. */
  readonly state: (name: StateName) => Promise<string | null>;
  readonly keepState: (name: StateName, text: string, leaving: boolean) => Promise<Sent>;
  /** What a profile says of somebody; null where it says nothing. */
  readonly profile: (profileId: string, agent: Actor) => Promise<string | null>;
};

/** Longer than that nobody is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** A store that is spoken to in xAPI 1.0.3. */
export function createLrs({ endpoint, authorization }: LrsAccess): Lrs {
  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const ask = async (
    path: string,
    asked: Readonly<Record<string, string>>,
    init: RequestInit = {},
  ): Promise<Response | null> => {
    const url = attempted(() => new URL(path, base));
    if (!url) return null;
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    const headers = {
      authorization,
      'x-experience-api-version': '1.0.3',
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
    };
    return answered(url, { ...init, headers });
  };
  return {
    send: async (statements, leaving) =>
      sentBy(
        await ask(
          'statements',
          {},
          { method: 'POST', body: JSON.stringify(statements), keepalive: leaving },
        ),
      ),
    holds: async (statementId) => (await ask('statements', { statementId }))?.ok ?? false,
    async state(name) {
      const answer = await ask('activities/state', asParameters(name));
      if (answer?.status === 404) return '';
      return answer?.ok ? answer.text().catch(() => null) : null;
    },
    keepState: async (name, text, leaving) =>
      sentBy(
        await ask('activities/state', asParameters(name), {
          ...{ method: 'PUT', body: text, keepalive: leaving },
        }),
      ),
    async profile(profileId, agent) {
      const answer = await ask('agents/profile', { profileId, agent: JSON.stringify(agent) });
      return answer?.ok ? answer.text().catch(() => null) : null;
    },
  };
}

/** Null where nothing comes, or not in time: a network that fails is no fault of ours. */
export async function answered(url: URL, init: RequestInit): Promise<Response | null> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    return await fetch(url, { ...init, signal: end.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** What is too much for now comes again; who is not let in now may be later. */
function sentBy(answer: Response | null): Sent {
  if (answer?.ok) return 'kept';
  const { status = 0 } = answer ?? {};
  const isFinal = status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
  return isFinal ? 'refused' : 'no-answer';
}

function asParameters({ agent, ...name }: StateName): Readonly<Record<string, string>> {
  return { ...name, agent: JSON.stringify(agent) };
}
