import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/server/database/embedded';
import { openPostgres } from '../../src/server/database/postgres';
import { NoStart } from '../../src/server/no-start';
import { ownDatabase, ownFolder } from './centres';

const FUTURE = `insert into composure.schema_file (name) values ('9999-later.sql')`;

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

describe('X10 The server says in a sentence why it cannot start', () => {
  test('a second process on one folder', async () => {
    const folder = ownFolder();
    const db = await openEmbedded(folder);
    const second = openEmbedded(`${folder}/.`);
    await expect(second).rejects.toThrow(NoStart);
    await expect(second).rejects.toThrow(/^Another Composure is running on .+: stop it first.+\.$/);
    await db.close();
    await (await openEmbedded(folder)).close();
  });

  test('a PostgreSQL that does not answer', async () => {
    await expect(openPostgres('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
      /^PostgreSQL does not answer at DATABASE_URL, .+\.$/,
    );
  });

  test('a database that a newer version made', async () => {
    const url = await ownDatabase();
    await (await openPostgres(url)).close();
    await asOwner(url, FUTURE);
    await expect(openPostgres(url)).rejects.toThrow(/^This database was made by a newer Composure/);
  });
});

describe('X10 A database is brought up to date once', () => {
  test('by several servers that start at once, and again by a later one', async () => {
    const url = await ownDatabase();
    const opened = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
    await Promise.all(opened.map((db) => db.close()));
    const later = await openPostgres(url);
    expect(await later.query('select * from lists_of(gen_random_uuid())')).toEqual([]);
    await later.close();
  });
});
