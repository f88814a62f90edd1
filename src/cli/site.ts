import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileAt, type ServedFile } from '../server/served-file';

/**
 * A site may be framed by its own pages alone. A college that shows it inside Moodle serves the folder
 * itself, and names its Moodle here (README).
 */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A file is sent whole or not at all: nothing here is played from its middle.
  'Accept-Ranges': 'none',
} as const;

/** The names of this computer; any other host is a page elsewhere whose name was pointed here. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** A server of the built `folder` for this computer. No request ends it, and no file that goes. */
export function createSite(folder: string): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'Something went wrong here. Reload the page.');
    });
  });
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers, url = '' } = request;
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  if (!OWN_NAMES.test(headers.host ?? '')) {
    say(response, 421, 'Composure answers only to 127.0.0.1 and localhost.');
  } else if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'Files can only be read here.');
  } else {
    const path = url.replace(/[?#].*$/s, '');
    const brotli = /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
    const found = path.startsWith('/') ? await fileAt(folder, path, brotli) : null;
    if (found === 'elsewhere') lead(response, url);
    else if (found) send(request, response, found, path);
    else
      say(response, 404, 'There is no such file. While Composure is built anew, wait and reload.');
  }
}

function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { body, type, packed, tag }: ServedFile,
  path: string,
): void {
  // Names with a hash of their content never change it; everything else may with the next build.
  const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', kept);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', tag);
  if (headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', body.length);
  if (packed) response.setHeader('Content-Encoding', 'br');
  response.writeHead(200).end(method === 'HEAD' ? undefined : body);
}

/** To the same folder with a slash, on this very host: an address may begin with two. */
function lead(response: ServerResponse, url: string): void {
  response.setHeader('Location', url.replace(/^\/+/, '/').replace(/(?=[?#]|$)/, '/'));
  say(response, 301, 'The page stands one slash further.');
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${sentence}\n`);
}
