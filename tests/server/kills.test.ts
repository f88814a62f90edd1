import { describe, expect, test } from 'vitest';
import { ownFolder } from './centres';
import { LINES } from './entries';
import { browserAt, type OwnBrowser } from './own-browser';
import { ownCommand } from './own-command';
import { collegeDatabase, freePort, ownPostgres } from './postgres';

/** How many write at once, and how many attempts each of them plays, an entry at a time. */
const WRITERS = 4;
const ATTEMPTS = 3;
const SEED = 16;

/** What can be killed, and comes back. */
type Victim = { readonly kill: () => Promise<unknown>; readonly start: () => Promise<unknown> };

describe('X9 Nothing that was acknowledged is missing, doubled or out of order', () => {
  test('while the server and PostgreSQL are killed under many who write', async () => {
    const postgres = await ownPostgres();
    const url = await collegeDatabase(postgres.superUrl, 'killed');
    const centre = await killable({ DATABASE_URL: url });
    try {
      await underKills(centre, [centre, postgres, centre, postgres]);
    } finally {
      await centre.kill();
      await postgres.remove();
    }
  });

  test('while the server is killed with its embedded database', async () => {
    const centre = await killable({}, '--data', ownFolder());
    try {
      await underKills(centre, [centre]);
    } finally {
      await centre.kill();
    }
  });
});

type Killable = Victim & { readonly address: string; readonly invitation: string | null };

/** The command, always on the same port. */
async function killable(
  env: Readonly<Record<string, string>>,
  ...given: readonly string[]
): Promise<Killable> {
  const port = String(await freePort());
  const start = () => ownCommand(env, '--port', port, ...given);
  let command = await start();
  return {
    address: command.address,
    invitation: command.invitation,
    kill: () => command.end('SIGKILL'),
    async start() {
      command = await start();
    },
  };
}

/** Has everybody write while one victim after another is killed, at seeded moments. */
async function underKills(centre: Killable, victims: readonly Victim[]): Promise<void> {
  const join = await groupOf(centre);
  const browsers = await Promise.all(
    Array.from({ length: WRITERS }, (_, n) => learnerOf(centre.address, join, `w${n}`)),
  );
  const total = WRITERS * ATTEMPTS * LINES.length;
  const moments = momentsIn(total, victims.length);
  let acknowledged = 0;
  let reached = (): void => {};
  const count = (): void => {
    acknowledged += 1;
    reached();
  };
  const writing = Promise.all(browsers.map((browser, n) => writeAll(browser, n, count)));
  for (const [at, victim] of victims.entries()) {
    await new Promise<void>((done) => {
      reached = () => acknowledged >= (moments[at] ?? 0) && done();
      reached();
    });
    await victim.kill();
    await victim.start();
  }
  await writing;
  expect(acknowledged).toBe(total);
  for (const [n, browser] of browsers.entries()) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const kept = await insisting(() => browser.get(`/api/lists/${listOf(n, attempt)}`));
      expect((await kept.text()).trimEnd().split('\n')).toEqual(LINES.map((line) => `1 ${line}`));
    }
  }
}

function listOf(writer: number, attempt: number): string {
  return `attempt:writer-${writer}-${attempt}`;
}

/** As a browser's outbox does: the same again until it is acknowledged. */
async function writeAll(browser: OwnBrowser, writer: number, count: () => void): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    for (const [n, line] of LINES.entries()) {
      const path = `/api/lists/${listOf(writer, attempt)}?from=${n}&at=1`;
      const answer = await insisting(() => browser.post(path, line));
      expect(await answer.json()).toEqual({ head: n + 1 });
      count();
    }
  }
}

/** Asks until there is an answer that is neither silence nor "not just now". */
async function insisting(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask().catch(() => null);
    if (answer && answer.status < 500) return answer;
    if (tries > 2_000) throw new Error(`It does not come back: ${answer && (await answer.text())}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

async function groupOf({ address, invitation }: Killable): Promise<string> {
  const one = browserAt(address);
  const who = { code: 'cora', name: '', passphrase: 'a long passphrase', own: false };
  await one.post('/api/accept', { invitation, ...who });
  await one.post('/api/groups', { name: 'Those who write' });
  const { groups } = (await one.get('/api/groups').json()) as { groups: { join: string }[] };
  return groups[0]?.join ?? '';
}

async function learnerOf(address: string, join: string, code: string): Promise<OwnBrowser> {
  const one = browserAt(address);
  const who = { code, name: '', passphrase: 'a long passphrase', own: false };
  expect(await one.post('/api/join', { join, ...who }).status()).toBe(204);
  return one;
}

/** As many moments in order, counted in what was acknowledged by then, the same for the same seed. */
function momentsIn(total: number, count: number): readonly number[] {
  let state = SEED;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * total * 0.9);
  }).sort((a, b) => a - b);
}
