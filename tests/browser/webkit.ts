import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { firstOf, install } from './debian';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
/** What WebDriver calls the field of an element that names it. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** How long something may take to come, where others work too, in milliseconds. */
const PATIENCE_MS = 60_000;

type Parts = { readonly driver: string; readonly screen: string; readonly browser: string };

function found(): Parts | null {
  const [driver, screen, browser] = [firstOf([DRIVER]), firstOf([SCREEN]), firstOf(BROWSER)];
  return driver && screen && browser ? { driver, screen, browser } : null;
}

/** What WebKit of GTK needs to be driven, installed first where that is allowed. Null if it is not there. */
export function findWebkit(): Parts | null {
  if (found() === null) install('--no-install-recommends', 'webkit2gtk-driver', 'xvfb');
  return found();
}

/** A window of WebKit's, driven over WebDriver. */
export type Webkit = Awaited<ReturnType<typeof launchWebkit>>;

/** Starts a screen, and WebKit with an empty profile on it. */
export async function launchWebkit({ driver, screen, browser }: Parts) {
  const shown = spawn(screen, ['-displayfd', '3', '-screen', '0', '1366x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(shown.stdio[3] as Readable, 'data');
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}` };
  const served = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await answering(`${base}/status`);
  const options = { binary: browser, args: ['--automation'] };
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  const { sessionId } = (await ask('POST', `${base}/session`, {
    capabilities: { alwaysMatch: wanted },
  })) as { readonly sessionId: string };
  const stop = () => stopped([served, shown], () => ask('DELETE', `${base}/session/${sessionId}`));
  return { ...windowOf(`${base}/session/${sessionId}`), stop };
}

/** A page that was being loaded anew had no answer: the one that comes is asked again. */
function unlessLeft(error: unknown): null {
  if (/before the unload event/.test(String(error))) return null;
  throw error;
}

function windowOf(session: string) {
  const post = (path: string, body: object = {}) => ask('POST', `${session}${path}`, body);
  const js = (script: string, ...args: readonly unknown[]) =>
    post('/execute/sync', { script, args });
  /** Waits until a script of the page returns something, and gives it. */
  async function until(expression: string): Promise<unknown> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const value = await js(`return ${expression}`).catch(unlessLeft);
      if (value) return value;
      if (Date.now() > end) {
        const shown = await js('return location.href + document.body.innerText.slice(0, 500)');
        throw new Error(`It never came: ${expression}; but ${shown}`);
      }
    }
  }
  const element = async (css: string): Promise<string> => {
    await until(`document.querySelector(${JSON.stringify(css)}) !== null`);
    const it = (await post('/element', { using: 'css selector', value: css })) as {
      readonly [ELEMENT]: string;
    };
    return it[ELEMENT];
  };
  return {
    until,
    /** Runs a script in the page. */
    run: (script: string) => js(script),
    go: (url: string) => post('/url', { url }),
    reload: () => post('/refresh'),
    click: async (css: string) => post(`/element/${await element(css)}/click`),
    type: async (css: string, text: string) =>
      post(`/element/${await element(css)}/value`, { text }),
    key: (value: string) =>
      post('/actions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      }),
    text: async (css: string) =>
      String(await js('return document.querySelector(arguments[0]).textContent', css)),
    close: async (next: string) => {
      await ask('DELETE', `${session}/window`);
      await post('/window', { handle: next });
    },
    windows: () => ask('GET', `${session}/window/handles`) as Promise<readonly string[]>,
    newWindow: async () => {
      const { handle } = (await post('/window/new', { type: 'window' })) as {
        readonly handle: string;
      };
      await post('/window', { handle });
    },
  };
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { readonly value: { readonly message?: string } };
  if (!answer.ok) throw new Error(`WebKit: ${value.message ?? answer.status}`);
  return value;
}

/** Waits until something answers there. */
async function answering(url: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error('The driver of WebKit did not start.');
    await new Promise((later) => setImmediate(later));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function stopped(
  processes: readonly ChildProcess[],
  quit: () => Promise<unknown>,
): Promise<void> {
  await quit().catch(() => {});
  for (const one of processes) one.kill();
}
