import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Database } from '../database/database';
import type { Feed } from '../lists/feed';

/** What all routes work with. */
export type Serving = {
  readonly db: Database;
  readonly feed: Feed;
  readonly log: Logger;
  /** The folder of the built site; null where none is served. */
  readonly site: string | null;
  /** The address that people open, where it is known: `https://composure.college.example`. */
  readonly baseUrl: string | null;
  /** Whether a proxy stands in front, whose word is taken for who asks and how. */
  readonly behindProxy: boolean;
  /** Ends when the server does: streams end with it. */
  readonly ending: AbortSignal;
};

/** What each request knows besides. */
export type Served = {
  readonly Bindings: HttpBindings;
  readonly Variables: {
    /** Whether the browser came by TLS, here or to the proxy. */
    readonly isSecure: boolean;
    /** Where it came from. */
    readonly address: string;
  };
};
