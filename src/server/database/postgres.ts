import { Client, type ClientBase, Pool } from 'pg';
import { NoStart } from '../no-start';
import type { Database } from './database';
import { keepListening } from './listening';
import { raiseSchema } from './schema';

/** How many connections one server takes. PostgreSQL allows 100 in all unless it is told otherwise. */
const MOST_CONNECTIONS = 20;
/** How long a question waits for a connection before it is refused, in milliseconds. */
const PATIENCE_MS = 5_000;

/** What every connection of the server works under: never as the owner of the tables. */
const WORK = 'set role composure_app; set search_path = composure, pg_temp';

/** Opens a PostgreSQL, 14 or newer. Throws a `NoStart` where it does not answer or may not be changed. */
export async function openPostgres(url: string): Promise<Database> {
  await raise(url);
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: 30_000,
    keepAlive: true,
    onConnect: async (client: ClientBase) => {
      await client.query(WORK);
    },
  });
  // A connection that breaks while nobody uses it is replaced when one is wanted.
  pool.on('error', () => {});
  const stops = new Set<() => Promise<void>>();
  return {
    query: async <T>(statement: string, values: readonly unknown[] = []) =>
      (await pool.query(statement, [...values])).rows as T[],
    async listen(hear) {
      const stop = await keepListening(url, hear);
      stops.add(stop);
      return stop;
    },
    async close() {
      await Promise.all([...stops].map((stop) => stop()));
      await pool.end();
    },
  };
}

async function raise(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  await client.connect().catch((error: unknown) => {
    throw new NoStart('PostgreSQL does not answer at DATABASE_URL, or does not let this user in.', {
      cause: error,
    });
  });
  try {
    await raiseSchema({
      run: (statements) => client.query(statements),
      query: async <T>(statement: string, values: readonly unknown[]) =>
        (await client.query(statement, [...values])).rows as T[],
    });
  } finally {
    await client.end();
  }
}
