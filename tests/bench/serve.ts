import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

export type Served = { readonly address: string; readonly stop: () => void };

/** Serves a built folder, handing out its brotli copies. */
export async function serveFolder(folder: string): Promise<Served> {
  return listen(createServer(sirv(folder, { brotli: true })));
}

/** Serves texts from memory, compressed with brotli. */
export async function serveTexts(texts: ReadonlyMap<string, string>): Promise<Served> {
  const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
  const packed = new Map([...texts].map(([name, text]) => [name, brotliCompressSync(text)]));
  return listen(
    createServer((request, response) => {
      const name = request.url?.slice(1) || 'index.html';
      const body = packed.get(name);
      const ending = name.split('.').at(-1) ?? '';
      const type = Object.entries(types).find(([known]) => known === ending)?.[1] ?? 'text/plain';
      response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-encoding': 'br' });
      response.end(body);
    }),
  );
}

async function listen(server: ReturnType<typeof createServer>): Promise<Served> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
