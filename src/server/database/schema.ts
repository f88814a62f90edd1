import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoStart } from '../no-start';

const FOLDER = join(import.meta.dirname, '../schema');

/** What runs the schema: one connection of the role that owns it. */
export type Owner = {
  /** Runs one or many statements, without values. */
  readonly run: (statements: string) => Promise<unknown>;
  readonly query: <T>(statement: string, values: readonly unknown[]) => Promise<readonly T[]>;
};

/** Two servers may start at once on one database: the second waits for the first. */
const LOCK = 'pg_advisory_lock(4180, 16)';
const UNLOCK = 'pg_advisory_unlock(4180, 16)';

/**
 * Brings a database up to the schema of this version: numbered files, each run once and as a whole. Throws a
 * `NoStart` where the database is newer than this version, or where it may not be changed.
 */
export async function raiseSchema(owner: Owner): Promise<void> {
  await owner.run(`select ${LOCK}`);
  try {
    await makeRole(owner);
    await owner.run(`create schema if not exists composure;
      create table if not exists composure.schema_file (
        name text primary key, run_at timestamptz not null default now());`);
    const files = readdirSync(FOLDER).sort();
    const rows = await owner.query<{ name: string }>('select name from composure.schema_file', []);
    const run = new Set(rows.map(({ name }) => name));
    const unknown = [...run].find((name) => !files.includes(name));
    if (unknown !== undefined) throw new NoStart(NEWER);
    for (const name of files.filter((one) => !run.has(one))) await runFile(owner, name);
    // Plans that are made while a table is empty would stay: see the guide, "PostgreSQL".
    await owner.run('analyze');
  } finally {
    await owner.run(`select ${UNLOCK}`);
  }
}

const NEWER =
  'This database was made by a newer Composure: start that version, or bring back a backup.';

async function runFile(owner: Owner, name: string): Promise<void> {
  const statements = readFileSync(join(FOLDER, name), 'utf8');
  try {
    await owner.run(`begin;
      set local search_path = composure, pg_temp;
      ${statements}
      insert into schema_file (name) values ('${name}');
      commit;`);
  } catch (error) {
    await owner.run('rollback');
    throw error;
  }
}

/** The role that the server works under. Roles belong to all databases of a PostgreSQL together. */
async function makeRole(owner: Owner): Promise<void> {
  const known = await owner.query('select from pg_roles where rolname = $1', ['composure_app']);
  try {
    if (known.length === 0) await owner.run('create role composure_app nologin');
    const member = `select pg_has_role(current_user, 'composure_app', 'member') as yes`;
    const [row] = await owner.query<{ yes: boolean }>(member, []);
    if (!row?.yes) await owner.run('grant composure_app to current_user');
  } catch (error) {
    throw new NoStart(MAY_NOT, { cause: error });
  }
}

const MAY_NOT =
  'The user of DATABASE_URL may make no role: as an administrator of PostgreSQL, run "create role composure_app; grant composure_app to" that user.';
