import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Database } from './database/database';
import { openEmbedded } from './database/embedded';
import { openPostgres } from './database/postgres';
import { createApp } from './http/app';
import { createFeed } from './lists/feed';
import { NoStart } from './no-start';
import { freshToken, hashOf } from './people/tokens';

/** How a centre answers. */
type ServeOptions = {
  readonly host: string;
  readonly port: number;
  readonly baseUrl: string | null;
  readonly behindProxy: boolean;
  readonly site: string | null;
  readonly log: Logger;
};

/** How a centre is started. */
type CentreOptions = ServeOptions & {
  /** Of a PostgreSQL; null for the database that comes with the product. */
  readonly databaseUrl: string | null;
  /** Where that one stands. */
  readonly data: string;
};

/** A centre that runs. */
export type CentreServer = {
  /** The port that it listens on. */
  readonly port: number;
  /** What the first coordinator comes in with, once; null where there is one already. */
  readonly invitation: string | null;
  /** Lets what is under way end, and closes everything. */
  readonly stop: () => Promise<void>;
};

/** Requests that wait to be accepted: a college's worth at once. Node's own 511 overflow. */
const BACKLOG = 4_096;
/** Longer than the time between two replies, so that a conversation needs one connection. */
const KEEP_ALIVE_MS = 75_000;
/** How long what is under way may take once the server is to stop. */
const FAREWELL_MS = 10_000;
const TIDY_MS = 10 * 60_000;

/** Opens the database, brings it up to date, and answers. Throws a `NoStart` where that cannot be. */
export async function startCentre(options: CentreOptions): Promise<CentreServer> {
  const { databaseUrl, data } = options;
  const db = databaseUrl === null ? await openEmbedded(data) : await openPostgres(databaseUrl);
  return serveCentre(db, options);
}

/** Answers from a database that is open, and closes it when it stops, or where it cannot answer. */
export async function serveCentre(db: Database, options: ServeOptions): Promise<CentreServer> {
  const { log, site, baseUrl, behindProxy } = options;
  const farewell = new AbortController();
  try {
    const feed = await createFeed(db);
    const ending = farewell.signal;
    const app = createApp({ db, feed, log, site, baseUrl, behindProxy, ending });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.headersTimeout = KEEP_ALIVE_MS + 5_000;
    await listen(server, options);
    const token = freshToken();
    const [first] = await db.query<{ yes: boolean }>('select invite_first($1) as yes', [
      hashOf(token),
    ]);
    const tidy = setInterval(
      () => void db.query('select tidy()').catch((err) => log.warn({ err }, 'tidy')),
      TIDY_MS,
    );
    const address = server.address();
    return {
      port: typeof address === 'object' && address ? address.port : options.port,
      invitation: first?.yes ? token : null,
      async stop() {
        clearInterval(tidy);
        farewell.abort();
        await closed(server);
        await feed.stop();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function listen(server: Server, { host, port }: ServeOptions): Promise<void> {
  const failed = once(server, 'error').then(([error]) => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new NoStart(`Port ${port} is taken: choose another with --port ${port + 1}.`);
    throw new NoStart(`Composure cannot listen on ${host}, port ${port}: ${message}.`);
  });
  server.listen({ host, port, backlog: BACKLOG });
  await Promise.race([once(server, 'listening'), failed]);
  failed.catch(() => {});
}

async function closed(server: Server): Promise<void> {
  const over = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
  await over;
  clearTimeout(timer);
}
