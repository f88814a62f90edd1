import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { type CentreServer, startCentre } from '../server/centre-server';
import { NoStart } from '../server/no-start';

const ROOT = join(import.meta.dirname, '../..');
const USUAL_PORT = 4180;

const { port, host, data, baseUrl, behindProxy } = readOptions();
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
const centre = await startCentre({
  databaseUrl: process.env.DATABASE_URL ?? null,
  data,
  host,
  port,
  baseUrl,
  behindProxy,
  site: process.env.COMPOSURE_SITE ?? (await builtAnew()),
  log,
}).catch(giveUp);
const address = baseUrl ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${centre.port}`;
if (centre.invitation !== null) {
  console.error('The first coordinator opens this link, once, within a day:');
  console.error(`${address}/#/invited/${centre.invitation}`);
}
console.error(`The centre is running at ${address}/ (stop it with Ctrl+C)`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(centre));

/** What builds is loaded only where something is to be built. */
async function builtAnew(): Promise<string> {
  const { builtSite } = await import('./built-site');
  return builtSite();
}

async function stop(running: CentreServer): Promise<void> {
  log.info('stopping');
  await running.stop();
  process.exit(0);
}

function giveUp(error: unknown): never {
  if (!(error instanceof NoStart)) throw error;
  console.error(error.message);
  process.exit(1);
}

function readOptions(): {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly baseUrl: string | null;
  readonly behindProxy: boolean;
} {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        'base-url': { type: 'string' },
        'behind-proxy': { type: 'boolean' },
      },
    });
    const port = Number(values.port ?? USUAL_PORT);
    const baseUrl = values['base-url'] === undefined ? null : new URL(values['base-url']).origin;
    if (Number.isInteger(port) && port >= 0 && port <= 65_535 && baseUrl !== 'null') {
      const { host = '127.0.0.1', data = join(ROOT, 'data') } = values;
      return { port, host, data, baseUrl, behindProxy: values['behind-proxy'] ?? false };
    }
  } catch {
    // An option nobody knows gets the same sentence as one that cannot be meant.
  }
  console.error(
    'Write "npm run centre -- --port N --host ADDRESS --base-url https://NAME --behind-proxy --data FOLDER"; each may be left out.',
  );
  process.exit(2);
}
