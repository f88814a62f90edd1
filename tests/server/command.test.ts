import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ownDatabase } from './centres';
import { browserAt } from './own-browser';
import { COMMAND, ownCommand, SITE } from './own-command';

describe('X10 One command', () => {
  test('says its address and a link for the first coordinator, serves the site, and ends what is under way', async () => {
    const url = await ownDatabase();
    const centre = await ownCommand({ DATABASE_URL: url }, '--port', '0');
    const { address } = centre;
    const one = browserAt(address);
    expect(await one.get('/').text()).toContain('<title>Composure</title>');
    expect(await one.get('/healthz').status()).toBe(200);
    expect(await one.get('/readyz').status()).toBe(200);
    const { invitation } = centre;
    const as = { code: 'cora', name: 'Cora Quill', passphrase: 'not to be logged', own: true };
    expect(await one.post('/api/accept', { invitation, ...as }).status()).toBe(204);

    expect(await centre.end('SIGTERM')).toEqual([0, null]);
    const lines = centre.logged().trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).msg)).toContain('stopping');
    for (const secret of ['Cora', 'cora', 'not to be logged', invitation])
      expect(centre.logged()).not.toContain(secret);

    // There is a coordinator now: nobody gets that link again.
    const given = ['--port', '0', '--base-url', 'https://composure.example/x'];
    const again = await ownCommand({ DATABASE_URL: url }, ...given);
    expect([again.address, again.invitation]).toEqual(['https://composure.example', null]);
    await again.end('SIGTERM');
  });

  test.each([
    ['an address that is none', ['--base-url', 'college'], /^Write "npm run centre .+\n$/],
    ['a database that does not answer', [], /^PostgreSQL does not answer at DATABASE_URL.+\n$/],
  ])('and says in a sentence why it does not start: %s', (_what, given, says) => {
    const env = {
      ...process.env,
      DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
      COMPOSURE_SITE: SITE,
    };
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...given], {
      encoding: 'utf8',
      env,
    });
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(says);
  });
});
