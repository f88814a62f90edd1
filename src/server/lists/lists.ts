import type { Database } from '../database/database';

/** What became of an append: how far the list has come by now, counted from 0. */
export type Appended =
  | { readonly outcome: 'kept'; readonly head: number }
  /** Another text stands under one of these numbers. */
  | { readonly outcome: 'conflict'; readonly head: number }
  /** What comes before them is not there yet. */
  | { readonly outcome: 'gap'; readonly head: number }
  /** Somebody else writes it, or it does not begin at its beginning. */
  | { readonly outcome: 'not-yours' };

/** A part of a list: its entries as they were received, from number `first` on. */
export type Part = {
  readonly list: string;
  readonly first: number;
  /** When the writer's device kept it, in milliseconds since 1970. */
  readonly at: number;
  readonly bodies: readonly string[];
};

/** Appends a part to a list that `person` writes, or begins it. The same again is a success. */
export async function appendTo(
  db: Database,
  person: string,
  { list, first, at, bodies }: Part,
): Promise<Appended> {
  const [row] = await db.query<{ outcome: Appended['outcome']; head: number }>(
    'select outcome, head from append_entries($1::uuid, $2, $3::integer, $4::bigint, $5::text[])',
    [person, list, first, at, bodies],
  );
  if (!row || row.outcome === 'not-yours') return { outcome: 'not-yours' };
  return { outcome: row.outcome, head: row.head };
}

/** An entry as it was received, with its number. */
export type Numbered = { readonly n: number; readonly at: number; readonly body: string };

/** The entries of a list from number `first` on, `most` at once; none where `person` may not read them. */
export async function entriesFrom(
  db: Database,
  person: string,
  list: string,
  first: number,
  most: number,
): Promise<readonly Numbered[]> {
  const rows = await db.query<{ n: number; kept_at: string | number; body: string }>(
    'select n, kept_at, body from entries_from($1::uuid, $2, $3::integer, $4::integer)',
    [person, list, first, most],
  );
  return rows.map(({ n, kept_at, body }) => ({ n, at: Number(kept_at), body }));
}

/** The lists that somebody writes, and how far each has come. */
export function listsOf(
  db: Database,
  person: string,
): Promise<readonly { readonly id: string; readonly head: number }[]> {
  return db.query('select id, head from lists_of($1::uuid)', [person]);
}

/** Whether a list is there for whoever asks. */
export async function canRead(db: Database, person: string, list: string): Promise<boolean> {
  const [row] = await db.query<{ yes: boolean }>('select can_read($1::uuid, $2) as yes', [
    person,
    list,
  ]);
  return row?.yes ?? false;
}

/** The same, also of a list that has yet to begin and was set aside for an observation of theirs. */
export async function mayFollow(db: Database, person: string, list: string): Promise<boolean> {
  const [row] = await db.query<{ yes: boolean }>('select may_follow($1::uuid, $2) as yes', [
    person,
    list,
  ]);
  return row?.yes ?? false;
}
