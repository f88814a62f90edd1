import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { type CentreServer, serveCentre } from '../../src/server/centre-server';
import type { Database } from '../../src/server/database/database';
import { openEmbedded } from '../../src/server/database/embedded';
import { openPostgres } from '../../src/server/database/postgres';
import { hashOf } from '../../src/server/people/tokens';
import { browserAt, type OwnBrowser } from './own-browser';
import { collegeDatabase } from './postgres';

/** Both databases: every promise of the server is held on each. */
export const ENGINES = ['PostgreSQL', 'the embedded database'] as const;
export type Engine = (typeof ENGINES)[number];

/** A centre that runs on one of them, with its first coordinator. */
export type OwnCentre = {
  readonly db: Database;
  readonly server: CentreServer;
  readonly address: string;
  readonly coordinator: OwnBrowser;
  /** Where its PostgreSQL is; null for the embedded database. */
  readonly url: string | null;
};

const open = new Map<Engine, Promise<OwnCentre>>();

/** The centre on an engine, started for the first file that asks; it ends with the worker. */
export function centreOn(engine: Engine): Promise<OwnCentre> {
  const known = open.get(engine) ?? start(engine);
  open.set(engine, known);
  return known;
}

async function start(engine: Engine): Promise<OwnCentre> {
  const url = engine === 'PostgreSQL' ? await ownDatabase() : null;
  const db = url === null ? await openEmbedded(ownFolder()) : await openPostgres(url);
  const server = await serveCentre(db, {
    host: '127.0.0.1',
    port: 0,
    baseUrl: null,
    behindProxy: false,
    site: null,
    log: pino({ enabled: false }),
  });
  const address = `http://127.0.0.1:${server.port}`;
  const coordinator = browserAt(address);
  await coordinator.post('/api/accept', {
    invitation: server.invitation,
    code: 'first',
    name: 'Cora First',
    passphrase: 'a long passphrase',
    own: false,
  });
  return { db, server, address, coordinator, url };
}

/** An empty database of the PostgreSQL of the tests. */
export function ownDatabase(): Promise<string> {
  return collegeDatabase(inject('postgres'), freshCode().replace('-', '_'));
}

/** A folder with an empty embedded database, which goes with this process. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'composure-centre-'));
  cpSync(inject('embedded'), folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let made = 0;

/** A code that nobody has yet. */
export function freshCode(): string {
  made += 1;
  return `p${process.pid}-${made}`;
}

/** A session of somebody new, without the tenth of a second that a passphrase takes. */
export async function somebody(
  { db, address, coordinator }: OwnCentre,
  role: 'learner' | 'assessor' | 'verifier' | 'external-verifier' | 'coordinator',
  group: Group,
): Promise<OwnBrowser & { readonly id: string; readonly code: string }> {
  const code = freshCode();
  const id =
    role === 'learner'
      ? await learner(db, group, code)
      : await staff(db, coordinator, role, group, code);
  const token = `token-of-${code}`;
  await db.query('select begin_session($1::uuid, $2, false)', [id, hashOf(token)]);
  return { ...browserAt(address, `composure=${token}`), id, code };
}

export type Group = { readonly id: string; readonly join: string };

/** A group that nobody is in yet. */
export async function freshGroup({ coordinator }: OwnCentre): Promise<Group> {
  const { id } = (await coordinator.post('/api/groups', { name: freshCode() }).json()) as Group;
  const { groups } = (await coordinator.get('/api/groups').json()) as { groups: Group[] };
  return { id, join: groups.find((one) => one.id === id)?.join ?? '' };
}

async function learner(db: Database, { join: code }: Group, as: string): Promise<string> {
  const sql = 'select id from join_group($1, $2, $3, $4)';
  const [row] = await db.query<{ id: string }>(sql, [code, as, '', 'none']);
  return row?.id ?? '';
}

async function staff(
  db: Database,
  coordinator: OwnBrowser,
  role: string,
  group: Group,
  as: string,
): Promise<string> {
  const made = await coordinator.post('/api/invitations', { role, group: group.id }).json();
  const { invitation } = made as { invitation: string };
  const sql = 'select id from accept_invitation($1, $2, $3, $4)';
  const [row] = await db.query<{ id: string }>(sql, [hashOf(invitation), as, '', 'none']);
  return row?.id ?? '';
}
