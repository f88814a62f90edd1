import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { Served } from './served';

/** A line for each request: the route that answered and not the address, so that nobody's id is in it. */
export function logged(log: Logger): MiddlewareHandler<Served> {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    const ms = Math.round(performance.now() - begun);
    const { method } = c.req;
    log.info({ method, route: routePath(c, -1), status: c.res.status, ms }, 'request');
  };
}
