import type { SignedIn } from '../../core/exchange/exchange';
import type { Database } from '../database/database';
import { freshToken, hashOf } from './tokens';

/** Begins a session of somebody, and gives its token, which is kept nowhere. */
export async function beginSession(
  db: Database,
  person: string,
  ownDevice: boolean,
): Promise<string> {
  const token = freshToken();
  await db.query('select begin_session($1::uuid, $2, $3)', [person, hashOf(token), ownDevice]);
  return token;
}

/** Who a token is of; null where it is none, or its session is over. */
export async function askerOf(db: Database, token: string): Promise<SignedIn | null> {
  const sql = 'select id, code, name, roles from person_of($1)';
  const [asker] = await db.query<SignedIn>(sql, [hashOf(token)]);
  return asker ?? null;
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.query('select end_session($1)', [hashOf(token)]);
}

/** Ends all sessions of somebody, on whatever device. */
export async function endSessions(db: Database, person: string): Promise<void> {
  await db.query('select end_sessions($1::uuid)', [person]);
}
