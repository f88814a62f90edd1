import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { Refusal, refusalOf } from '../refusal';
import { whoAsks } from './asker';
import { centreRoutes } from './centre-routes';
import { cameFrom, ownPagesOnly } from './guards';
import { listRoutes } from './list-routes';
import { logged } from './logged';
import { observationRoutes } from './observation-routes';
import type { Served, Serving } from './served';
import { signingIn } from './signing-in';
import { site } from './site';
import { streamRoute } from './stream-route';

/** The longest request: entries of a whole attempt, with room. */
const LONGEST_BODY = 5_000_000;

/** The centre, as it answers requests. */
export function createApp(serving: Serving): Hono<Served> {
  const app = new Hono<Served>();
  app.use(cameFrom(serving));
  app.use(logged(serving.log));
  app.use(secureHeaders(HEADERS));
  app.use(async (c, next) => {
    if (c.get('isSecure')) c.header('Strict-Transport-Security', 'max-age=31536000');
    await next();
  });
  app.use(ownPagesOnly(serving));
  app.use(bodyLimit({ maxSize: LONGEST_BODY, onError: tooLarge }));
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });

  app.get('/healthz', (c) => c.text('Composure is running.\n'));
  app.get('/readyz', async (c) => {
    await serving.db.query('select 1');
    if (serving.ending.aborted) throw new Refusal('busy', 'This server is stopping.');
    return c.text('Composure can keep what it is given.\n');
  });
  app.get('/centre.json', async (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ centre: true, person: await whoAsks(c, serving) });
  });
  app.route('/api/lists', listRoutes(serving));
  app.route('/api/stream', streamRoute(serving));
  app.route('/api', observationRoutes(serving));
  app.route('/api', centreRoutes(serving));
  app.route('/api', signingIn(serving));
  if (serving.site !== null) app.route('/', site(serving.site));

  app.notFound((c) => c.json(new Refusal('not-found', 'There is nothing here.').body, 404));
  app.onError((error, c) => {
    const refusal = refusalOf(error);
    if (refusal.kind === 'fault' || refusal.kind === 'busy')
      serving.log.error({ err: plain(error) }, 'a request could not be answered');
    if (refusal.about.seconds !== undefined) c.header('Retry-After', `${refusal.about.seconds}`);
    c.header('Cache-Control', 'no-store');
    return c.json(refusal.body, refusal.status);
  });
  return app;
}

/**
 * A site may be framed by its own pages alone. What its pages may load they say themselves; what is no page of
 * ours may load nothing.
 */
const HEADERS = {
  contentSecurityPolicy: { frameAncestors: ["'self'"], objectSrc: ["'none'"] },
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false,
};

function tooLarge(): never {
  throw new Refusal('too-large', 'That is too much at once.');
}

/** What is logged of an error: never the values that a statement was given. */
function plain(error: Error): object {
  const code = 'code' in error ? String(error.code) : undefined;
  const place = error.stack?.split('\n').slice(1, 6).join('\n');
  return { name: error.name, code, message: code === undefined ? error.message : undefined, place };
}
