import { parseArgs } from 'node:util';
import { builtSite } from './built-site';
import { createSite } from './site';

const USUAL_PORT = 4180;

await start(readPort());

/** Builds the product if it is not built or has changed since, and serves it on 127.0.0.1. */
async function start(port: number): Promise<void> {
  const server = createSite(await builtSite());
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is taken: choose another with "npm start -- --port ${port + 1}".`;
    console.error(error.code === 'EADDRINUSE' ? taken : error.message);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const open = typeof address === 'object' && address ? address.port : port;
    console.log(`Composure is running at http://127.0.0.1:${open}/ (stop it with Ctrl+C)`);
  });
}

function readPort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const port = Number(values.port ?? USUAL_PORT);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  } catch {
    // An option nobody knows gets the same sentence as a port that is none.
  }
  console.error('Write "npm start" or "npm start -- --port N" with N from 0 to 65535 (0: any).');
  process.exit(2);
}
