import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/cli/site';

const around = mkdtempSync(join(tmpdir(), 'composure-site-'));
const folder = join(around, 'dist');
const site = createSite(folder);
let port = 0;

beforeAll(async () => {
  writeFileSync(join(around, 'secret.txt'), 'not of the build');
  write('index.html', '<!doctype html><title>Home</title>');
  write('play/kettle/index.html', '<!doctype html><title>Kettle</title>');
  write('assets/a-123.js', 'export const plain = 1;');
  write('assets/a-123.js.br', 'packed');
  write('.hidden/key.txt', 'hidden');
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  ({ port } = site.address() as AddressInfo);
});
afterAll(async () => {
  await new Promise((closed) => site.close(closed));
  rmSync(around, { recursive: true });
});

function write(name: string, body: string | Buffer): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), body);
}

type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** What the site answers to a path that is sent as it is written here. */
function get(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answered> {
  return new Promise((done, failed) => {
    ask({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const { statusCode: status = 0, headers: told } = response;
      text(response).then((body) => done({ status, headers: told, body }), failed);
    })
      .on('error', failed)
      .end();
  });
}

/**
 * The first line that comes back for bytes that no client of Node's would send; 'cut off' where the
 * server hangs up before all of them have come.
 */
function send(bytes: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    text(socket).then(
      (said) => done(said.split('\r\n')[0] ?? ''),
      () => done('cut off'),
    );
  });
}

const WHOLE = 'export const plain = 1;';

describe('U1 No request ends the server, and none gets more than a file of the build', () => {
  test.each([
    'bytes=5-2',
    'bytes=0-0',
    'bytes=-5',
    'bytes=0-4,6-8',
    'bytes=99999999999999999999-',
    'bytes=-99999999999999999999',
    'bytes=-0',
    'bytes=NaN-Infinity',
    'lines=1-2',
    '\u00ff-\u00ff',
    `bytes=${'0-1,'.repeat(1500)}0-1`,
  ])('a range of it, $#, gets the whole file', async (range) => {
    const { status, body, headers } = await get('/assets/a-123.js', { range });
    expect([status, body, headers['accept-ranges']]).toEqual([200, WHOLE, 'none']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '/.hidden/key.txt',
    '/%00',
    '/index.html%00.js',
    '/%',
    '/%ff%fe',
    '/index.html/',
    '/assets',
    '/C:/secret.txt',
    '//secret.txt',
    `/${'a'.repeat(9_000)}`,
    `/${'a/'.repeat(4_000)}`,
    '*',
    'http://elsewhere.example/index.html',
  ])('a path that is none, $#: there is no such file', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toContain('no such file');
  });

  test('a line of 100,000 letters, and lines that are no request, are refused', async () => {
    expect(await send(`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toMatch(
      /431|cut off/,
    );
    expect(await send('GET / index.html HTTP/1.1\r\nHost: localhost\r\n\r\n')).toContain('400');
    expect(await send('\0\0\0\r\n\r\n')).toContain('400');
    expect(await send('GET / HTTP/1.1\r\n\r\n')).toContain('400');
    expect(await send('GET / HTTP/1.0\r\n\r\n')).toContain('421');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE'])(
    '%s is not done',
    async (method) => {
      const { status, headers } = await get('/', {}, method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  test.each([
    'elsewhere.example',
    '127.0.0.1.elsewhere.example',
    'localhost@elsewhere.example',
    ' ',
  ])('a page elsewhere that has its name point here (%s) gets nothing', async (host) =>
    expect((await get('/', { host })).status).toBe(421),
  );

  test.each(['localhost', 'LOCALHOST:4180', '127.0.0.1:1', '[::1]:4180'])(
    'this computer by its own name (%s) gets the page',
    async (host) => expect((await get('/', { host })).body).toContain('Home'),
  );
});

describe('U2 Everything is what it says it is, and is shown on no page elsewhere', () => {
  test.each(['/', '/nothing', '/assets/a-123.js'])('%s says so', async (path) => {
    expect((await get(path)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': "frame-ancestors 'self'",
      'referrer-policy': 'no-referrer',
    });
  });

  test('the brotli copy goes to whoever can read it', async () => {
    const { body, headers } = await get('/assets/a-123.js', { 'accept-encoding': 'gzip, br' });
    expect(body).toBe('packed');
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await get('/assets/a-123.js', { 'accept-encoding': 'gzip' })).body).toBe(WHOLE);
  });

  test('HEAD tells all but the file', async () => {
    const { status, body, headers } = await get('/assets/a-123.js', {}, 'HEAD');
    expect([status, body, headers['content-length']]).toEqual([200, '', String(WHOLE.length)]);
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await get('/');
    const tag = String(headers.etag);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await get('/', { 'if-none-match': `"other", ${tag}` })).status).toBe(304);
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('a folder has its page, with the slash that its links count on', async () => {
    expect((await get('/play/kettle/')).body).toContain('Kettle');
    const { status, headers } = await get('/play/kettle?seed=3');
    expect([status, headers.location]).toEqual([301, '/play/kettle/?seed=3']);
    expect((await get('//play/kettle')).headers.location).toBe('/play/kettle/');
  });
});

describe('U3 A build may come and go below it', () => {
  test('a file that went is missing, one that came is there', async () => {
    write('gone.js', 'here');
    expect((await get('/gone.js')).body).toBe('here');
    rmSync(join(folder, 'gone.js'));
    expect((await get('/gone.js')).status).toBe(404);
    write('gone.js', 'again');
    expect((await get('/gone.js')).body).toBe('again');
  });

  test('six hundred requests, half of them broken off, while files change: it answers on', async () => {
    write('large.txt', Buffer.alloc(300_000, 'a'));
    const breakOff = (): Promise<void> =>
      new Promise((done) => {
        const where = { host: '127.0.0.1', port, path: '/large.txt', agent: false };
        const asked = ask(where, (response) => {
          response
            .on('error', () => {})
            .on('close', done)
            .destroy();
        });
        asked
          .on('error', () => {})
          .on('close', done)
          .end();
      });
    const readWhole = async (): Promise<void> => {
      const { status, body } = await get('/large.txt');
      if (status === 404) return;
      expect(new Set([3, 200_000, 300_000])).toContain(body.length);
    };
    for (let round = 0; round < 12; round++) {
      const asked = Array.from({ length: 50 }, (_, n) => (n % 2 ? breakOff() : readWhole()));
      rmSync(join(folder, 'large.txt'));
      write('large.txt', Buffer.alloc(round % 2 ? 300_000 : 200_000, 'b'));
      await Promise.all(asked);
    }
    expect((await get('/')).status).toBe(200);
  });
});
