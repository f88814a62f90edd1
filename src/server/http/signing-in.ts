import type { Context } from 'hono';
import { Hono } from 'hono';
import {
  AcceptSchema,
  JoinSchema,
  SignInSchema,
  SignOutSchema,
} from '../../core/exchange/exchange';
import { isKept, keptAs } from '../people/passphrase';
import { beginSession, endSession, endSessions } from '../people/sessions';
import { clearFailures, needPatience, noteFailure } from '../people/throttle';
import { hashOf } from '../people/tokens';
import { Refusal } from '../refusal';
import { asked } from './asked';
import { needAsker } from './asker';
import { giveToken, takeToken, tokenOf } from './cookie';
import { createLimit } from './limits';
import type { Served, Serving } from './served';

/** A whole college may come in by one address at nine o'clock. */
const PER_ADDRESS = createLimit({ perMinute: 300, atOnce: 300 });

/** What came of joining, in the database's words. */
type Joined = {
  readonly outcome: 'joined' | 'no-group' | 'no-invitation' | 'taken';
  readonly id: string;
};

/** Coming in and going out. */
export function signingIn(serving: Serving): Hono<Served> {
  const { db } = serving;
  const routes = new Hono<Served>();

  routes.use(async (c, next) => {
    const seconds = PER_ADDRESS(c.get('address'), Date.now());
    if (seconds > 0)
      throw new Refusal('wait', `Wait ${seconds} seconds, then try again.`, { seconds });
    await next();
  });

  routes.post('/sign-in', async (c) => {
    const { code, passphrase, own } = await asked(c, SignInSchema);
    const about = [`code ${code.toLowerCase()}`, `address ${c.get('address')}`] as const;
    await needPatience(db, about);
    const [known] = await db.query<{ id: string; secret: string }>(
      'select id, secret from secret_of($1)',
      [code],
    );
    const right = await isKept(passphrase, known?.secret ?? null);
    if (!known || !right) {
      await noteFailure(db, about);
      throw new Refusal('wrong', 'The code or the passphrase is not right.');
    }
    await clearFailures(db, about[0]);
    await comeIn(c, known.id, own);
    return c.body(null, 204);
  });

  routes.post('/join', async (c) => {
    const { join, code, name, passphrase, own } = await asked(c, JoinSchema);
    const about = [`address ${c.get('address')}`];
    await needPatience(db, about);
    const [joined] = await db.query<Joined>('select outcome, id from join_group($1, $2, $3, $4)', [
      join,
      code,
      name,
      await keptAs(passphrase),
    ]);
    if (joined?.outcome === 'no-group') await noteFailure(db, about);
    await comeIn(c, needJoined(joined), own);
    return c.body(null, 204);
  });

  routes.post('/accept', async (c) => {
    const { invitation, code, name, passphrase, own } = await asked(c, AcceptSchema);
    const [joined] = await db.query<Joined>(
      'select outcome, id from accept_invitation($1, $2, $3, $4)',
      [hashOf(invitation), code, name, await keptAs(passphrase)],
    );
    await comeIn(c, needJoined(joined), own);
    return c.body(null, 204);
  });

  routes.post('/sign-out', async (c) => {
    const { everywhere } = await asked(c, SignOutSchema);
    const asker = await needAsker(c, serving);
    if (everywhere) await endSessions(db, asker.id);
    else await endSession(db, tokenOf(c) ?? '');
    takeToken(c);
    return c.body(null, 204);
  });

  /** The session before is over: nobody goes on with a token that was there before somebody signed in. */
  async function comeIn(c: Context<Served>, person: string, own: boolean): Promise<void> {
    const before = tokenOf(c);
    if (before !== null) await endSession(db, before);
    giveToken(c, await beginSession(db, person, own), own);
  }

  return routes;
}

function needJoined(joined: Joined | undefined): string {
  if (joined?.outcome === 'joined') return joined.id;
  if (joined?.outcome === 'taken')
    throw new Refusal('code-taken', 'Somebody has that code already. If it is you, sign in.');
  if (joined?.outcome === 'no-invitation')
    throw new Refusal(
      'no-invitation',
      'This link was used already, or is too old. Ask for a new one.',
    );
  throw new Refusal('no-group', 'No group has that join code. Look at it again.');
}
