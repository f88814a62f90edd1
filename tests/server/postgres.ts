import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { install } from '../browser/debian';

/** A PostgreSQL of the tests' own, on a port of its own, as an ordinary user. */
export type OwnPostgres = {
  readonly superUrl: string;
  /** Kills it as a power cut would: its first process and, as soon as they notice, all others. */
  readonly kill: () => Promise<void>;
  /** Starts it again on what it had written. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

const VERSIONS = '/usr/lib/postgresql';

/** Where the programs of PostgreSQL are; they are installed where that is allowed (root on Debian). */
function programs(): string {
  if (process.env.POSTGRES_BIN !== undefined) return process.env.POSTGRES_BIN;
  if (!existsSync(VERSIONS)) install('postgresql');
  const [newest] = existsSync(VERSIONS)
    ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))
    : [];
  if (newest !== undefined) return join(VERSIONS, newest, 'bin');
  throw new Error(
    'No PostgreSQL was found. Install it ("apt-get install postgresql"), or set POSTGRES_BIN to the folder of its programs.',
  );
}

/** It refuses to run as root: then it runs as the user that its package made. */
function ordinary(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string): number =>
    Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A folder that PostgreSQL may work in. */
function ownFolder(as: ReturnType<typeof ordinary>): string {
  const folder = mkdtempSync(join(tmpdir(), 'composure-postgres-'));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? as.uid);
  return folder;
}

/** A cluster that was never started, made once for each version: to make one takes seconds, to copy one does not. */
function freshCluster(bin: string, as: ReturnType<typeof ordinary>): string {
  const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const kept = join(
    tmpdir(),
    `composure-cluster-${version.replace(/[^\d.]+/g, '-')}${as.uid ?? ''}`,
  );
  if (existsSync(kept)) return kept;
  const folder = ownFolder(as);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'super', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), init, { ...as, cwd: folder, stdio: 'ignore' });
  // Of two that make it at once, either will do.
  if (!existsSync(kept)) renameSync(data, kept);
  rmSync(folder, { recursive: true, force: true });
  return kept;
}

/** Makes a cluster in a folder of its own and starts it. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const bin = programs();
  const as = ordinary();
  const folder = ownFolder(as);
  const data = join(folder, 'data');
  execFileSync('cp', ['-a', '--reflink=auto', freshCluster(bin, as), data]);
  const port = await freePort();
  const url = `postgres://super@127.0.0.1:${port}/postgres`;
  const args = ['-D', data, '-p', `${port}`, '-k', folder, '-h', '127.0.0.1'];
  const spawned = (): ChildProcess =>
    spawn(join(bin, 'postgres'), args, { ...as, cwd: folder, stdio: 'ignore' });
  let server = spawned();
  const isOver = (): boolean => server.exitCode !== null || server.signalCode !== null;
  const start = (): Promise<void> =>
    untilAnswers(url, () => {
      // After a kill it gives up as long as a process of the one before is still going.
      if (isOver()) server = spawned();
    });
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    if (isOver()) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };
  await start();
  await run(url, 'create role college login createrole');
  return {
    superUrl: url,
    kill: () => ended('SIGKILL'),
    start,
    async remove() {
      await ended('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database of a college, and gives the address of its owner, who is no superuser. */
export async function collegeDatabase(superUrl: string, name: string): Promise<string> {
  await run(superUrl, `create database ${name} owner college`);
  const url = new URL(superUrl);
  return Object.assign(url, { username: 'college', pathname: `/${name}` }).href;
}

/** Everything that a database holds, as text. */
export function dumpOf(url: string): string {
  const most = 64 * 1024 * 1024;
  return execFileSync(join(programs(), 'pg_dump'), [url], { encoding: 'utf8', maxBuffer: most });
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** After a kill it refuses for a while: it puts its files in order. */
async function untilAnswers(url: string, look: () => void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    look();
    try {
      await run(url, 'select 1');
      return;
    } catch (error) {
      if (tries > 600) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}
