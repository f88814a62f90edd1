import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * The picture, which may come late or never: starting a scene is most of what a page costs that is
 * opened at a conversation.
 */
export const PICTURE = /\/assets\/stage-[^/]+\.js$/;

/** A site of a test's own, which may change, break and go away while its address stays. */
export type OwnSite = {
  readonly address: string;
  /** Serves another build from now on. What `breaks` names is cut off half-way. */
  readonly serve: (folder: string, breaks?: RegExp) => void;
  readonly off: () => Promise<void>;
  readonly on: () => Promise<void>;
};

/** What is asked for here is never answered. */
export const HELD = 'held';

/**
 * Serves a built folder below `path`, as a college would that has other things on its site; what
 * `lacks` names is not there.
 */
export async function ownSite(folder: string, path: string, lacks?: RegExp): Promise<OwnSite> {
  let answer = handler(folder, path, { lacks });
  const server = createServer((request, response) => answer(request, response));
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    serve(next, breaks) {
      answer = handler(next, path, { breaks });
    },
    async off() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
    on: () => listen(server, port),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function handler(
  folder: string,
  path: string,
  { lacks, breaks }: { readonly lacks?: RegExp | undefined; readonly breaks?: RegExp | undefined },
): Handler {
  const files = sirv(folder, { onNoMatch: (_request, response) => nothing(response) });
  return (request, response) => {
    const url = request.url ?? '/';
    if (url === `${path}${HELD}`) return;
    if (!url.startsWith(path) || lacks?.test(url)) {
      nothing(response);
    } else if (breaks?.test(url)) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': 9000 });
      response.write('export const', () => response.destroy());
    } else {
      request.url = url.slice(path.length - 1);
      files(request, response);
    }
  };
}

function nothing(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((ready) => server.listen(port, '127.0.0.1', ready));
}
