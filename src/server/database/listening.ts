import { Client } from 'pg';
import { CHANNEL, type Notice } from './notice';

/** A connection that hears nothing looks the same as one that is dead: it is asked this often. */
const BEAT_MS = 10_000;
/** How long a new connection is waited for, and then a beat's answer. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 500;

/**
 * Listens on a connection of its own, and begins anew whenever that breaks or stops answering. `hear` is called
 * with null each time it has begun: what was said in between was missed. Gives what stops it.
 */
export async function keepListening(
  url: string,
  hear: (notice: Notice) => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let wake = (): void => {};
  const pause = (): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, PAUSE_MS);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  let current: Listening | null = await listenOnce(url, hear);
  const run = (async () => {
    while (!stopped) {
      await current?.over;
      if (stopped) break;
      await pause();
      if (!stopped) current = await listenOnce(url, hear).catch(() => null);
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await current?.end();
    await run;
  };
}

type Listening = { readonly over: Promise<void>; readonly end: () => Promise<void> };

async function listenOnce(url: string, hear: (notice: Notice) => void): Promise<Listening> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  });
  let finish = (): void => {};
  const over = new Promise<void>((done) => {
    finish = done;
  });
  // Whoever is not answered is not waited for: the connection goes with its server.
  const end = async (): Promise<void> => {
    finish();
    await Promise.race([
      client.end().catch(() => {}),
      new Promise((done) => setTimeout(done, 500)),
    ]);
  };
  client.on('error', finish);
  client.on('end', finish);
  client.on('notification', ({ payload = '' }) => hear(payload));
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  const beat = setInterval(() => void client.query('select 1').catch(end), BEAT_MS);
  void over.then(() => clearInterval(beat));
  hear(null);
  return { over, end };
}
