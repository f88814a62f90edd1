import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoStart } from '../no-start';

/**
 * Takes a folder for this process alone, until the process ends, however it ends. Gives what lets go of it.
 * Throws a `NoStart` where another has it.
 *
 * The embedded database does not lock its own folder, and two processes on one would overwrite each other
 * without an error. A process id in a file outlives its process and means nothing to a container; a name that is
 * listened on goes with whoever listens.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const place = realpathSync(folder);
  const server = createServer((socket) => socket.destroy());
  await listen(server, addressOf(place)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new NoStart(
      `Another Composure is running on ${place}: stop it first, or choose another folder with --data.`,
    );
  });
  server.unref();
  return () => new Promise((done) => server.close(() => done()));
}

/** A name for the folder that lasts as long as its listener: Linux's abstract names, Windows' pipes. */
function addressOf(place: string): string {
  const name = `composure-${createHash('sha256').update(place).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // Elsewhere a file is left by a process that was killed, and has to be deleted by hand.
  return join(tmpdir(), `${name}.sock`);
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(address, () => {
      server.off('error', fail);
      done();
    });
  });
}
