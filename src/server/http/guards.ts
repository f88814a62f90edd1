import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal';
import type { Served, Serving } from './served';

/** Tells of each request where it came from, and whether by TLS: a proxy's word counts where one was named. */
export function cameFrom({ behindProxy, baseUrl }: Serving): MiddlewareHandler<Served> {
  const secure = baseUrl?.startsWith('https:') ?? false;
  return async (c, next) => {
    // A proxy adds what it saw at the end; what stands before it anybody can have written.
    const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    const seen = c.env.incoming.socket.remoteAddress ?? '';
    c.set('address', (behindProxy ? told : undefined) ?? seen);
    const forwarded = behindProxy && c.req.header('x-forwarded-proto') === 'https';
    c.set('isSecure', secure || forwarded);
    await next();
  };
}

const SAFE = ['GET', 'HEAD'];

/**
 * Refuses what another site's page asks for, and a name that was pointed here. A browser says of each request
 * whose page it comes from; what is no browser has to say so, too, before it may change anything.
 */
export function ownPagesOnly({ baseUrl }: Serving): MiddlewareHandler<Served> {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (baseUrl !== null && host !== new URL(baseUrl).host && !isProbe(c))
      throw new Refusal('elsewhere', `This centre answers only at ${baseUrl}.`);
    const site = c.req.header('sec-fetch-site');
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign && c.req.path.startsWith('/api/')) throw new Refusal('elsewhere', ELSEWHERE);
    if (!SAFE.includes(c.req.method) && originHost(c) !== host)
      throw new Refusal('elsewhere', ELSEWHERE);
    await next();
  };
}

const ELSEWHERE = 'This can be done only from a page of this centre itself.';

/** Those who watch over the server ask it by its own address. */
function isProbe(c: Context<Served>): boolean {
  return c.req.path === '/healthz' || c.req.path === '/readyz';
}

function originHost(c: Context<Served>): string | null {
  const origin = c.req.header('origin');
  try {
    return origin === undefined ? null : new URL(origin).host;
  } catch {
    // "null", as a sandboxed page says.
    return null;
  }
}
