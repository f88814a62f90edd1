import type { Database } from '../database/database';
import { Refusal } from '../refusal';

/**
 * How often something may be got wrong before it has to be waited for. An address is that of a whole college,
 * where many get something wrong: it is held to far more than a code.
 */
const FREE = { code: 5, address: 200 } as const;
const LONGEST_S = 60;

function freeFor(about: string): number {
  return about.startsWith('code ') ? FREE.code : FREE.address;
}

/** Throws a `Refusal` while somebody has to wait. Not even what is right is heard meanwhile. */
export async function needPatience(db: Database, about: readonly string[]): Promise<void> {
  for (const one of about) {
    const sql = 'select wait_for($1, $2, $3) as seconds';
    const [row] = await db.query<{ seconds: number }>(sql, [one, freeFor(one), LONGEST_S]);
    const seconds = row?.seconds ?? 0;
    if (seconds > 0)
      throw new Refusal(
        'wait',
        `That was not right too often. Wait ${seconds} seconds, then try again.`,
        {
          seconds,
        },
      );
  }
}

export async function noteFailure(db: Database, about: readonly string[]): Promise<void> {
  for (const one of about) await db.query('select note_failure($1)', [one]);
}

export async function clearFailures(db: Database, about: string): Promise<void> {
  await db.query('select clear_failures($1)', [about]);
}
