import type { Context } from 'hono';
import type { Role, SignedIn } from '../../core/exchange/exchange';
import { askerOf } from '../people/sessions';
import { Refusal } from '../refusal';
import { tokenOf } from './cookie';
import { createLimit } from './limits';
import type { Served, Serving } from './served';

/** Faster than anybody plays, slower than anybody attacks. */
const PER_PERSON = createLimit({ perMinute: 600, atOnce: 300 });

/** Whoever asks; null where nobody is signed in. */
export async function whoAsks(c: Context<Served>, { db }: Serving): Promise<SignedIn | null> {
  const token = tokenOf(c);
  return token === null ? null : askerOf(db, token);
}

/** Whoever asks. Throws a `Refusal` where nobody is signed in, or where they have none of these roles. */
export async function needAsker(
  c: Context<Served>,
  serving: Serving,
  roles?: readonly Role[],
): Promise<SignedIn> {
  const asker = await whoAsks(c, serving);
  if (!asker)
    throw new Refusal('signed-out', 'You are not signed in, or were for too long. Sign in again.');
  const seconds = PER_PERSON(asker.id, Date.now());
  if (seconds > 0)
    throw new Refusal('wait', `Wait ${seconds} seconds, then try again.`, { seconds });
  if (roles && !roles.some((role) => asker.roles.includes(role)))
    throw new Refusal('not-allowed', 'That is not yours to do.');
  return asker;
}
