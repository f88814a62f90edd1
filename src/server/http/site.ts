import { type Context, Hono } from 'hono';
import { fileAt, type ServedFile } from '../served-file';
import type { Served } from './served';

/** The built site, file by file, as it is without a server. */
export function site(folder: string): Hono<Served> {
  const routes = new Hono<Served>();
  routes.get('*', async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const brotli = /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
    const found = await fileAt(folder, pathname, brotli);
    if (found === 'elsewhere') return c.redirect(`${pathname.replace(/^\/+/, '/')}/${search}`, 301);
    return found ? send(c, found, pathname) : c.notFound();
  });
  return routes;
}

function send(c: Context<Served>, file: ServedFile, path: string): Response {
  // Names with a hash of their content never change it; everything else may with the next build.
  const isKept = path.startsWith('/assets/');
  c.header('Cache-Control', isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('Vary', 'Accept-Encoding');
  c.header('ETag', file.tag);
  if (
    c.req
      .header('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(file.tag)
  )
    return c.body(null, 304);
  c.header('Content-Type', file.type);
  if (file.packed) c.header('Content-Encoding', 'br');
  return c.body(new Uint8Array(file.body));
}
