import { Hono } from 'hono';
import {
  JoinObservationSchema,
  OpeningSchema,
  type Seen,
  type SeenList,
  type SeenObservation,
  type SignedIn,
} from '../../core/exchange/exchange';
import { checkEntry } from '../../core/keeping/college-entry';
import { freshJoinCode } from '../people/tokens';
import { Refusal } from '../refusal';
import { asked } from './asked';
import { needAsker } from './asker';
import type { Served, Serving } from './served';

type ListRow = Omit<SeenList, 'touched'> & { readonly touched: string | number | null };

/** What somebody may read at all, and observations: opened by an assessor, joined by the learner. */
export function observationRoutes(serving: Serving): Hono<Served> {
  const { db } = serving;
  const routes = new Hono<Served>();

  routes.get('/seen', async (c) => {
    const { id } = await needAsker(c, serving);
    const [lists, people, observations] = await Promise.all([
      db.query<ListRow>('select id, head, writer, touched from seen_lists($1::uuid)', [id]),
      db.query<SignedIn>('select id, code, name, roles from seen_people($1::uuid)', [id]),
      db.query<SeenObservation>('select * from seen_observations($1::uuid)', [id]),
    ]);
    const seen: Seen = {
      lists: lists.map((list) => ({ ...list, touched: Number(list.touched) })),
      people,
      observations,
    };
    return c.json(seen);
  });

  routes.post('/observations', async (c) => {
    const asker = await needAsker(c, serving, ['assessor']);
    const { id, attempt, learner, facts, opened } = await asked(c, OpeningSchema);
    checkEntry('observation', id, 0, opened);
    const sql = 'select open_observation($1::uuid, $2, $3, $4::uuid, $5, $6, $7) as code';
    const given = [asker.id, id, `attempt:${attempt}`, learner, freshJoinCode(), facts, opened];
    const [row] = await db.query<{ code: string }>(sql, given);
    return c.json({ code: row?.code ?? '' }, 201);
  });

  routes.post('/observations/join', async (c) => {
    const asker = await needAsker(c, serving);
    const { code } = await asked(c, JoinObservationSchema);
    const sql = 'select id, facts from observation_with($1::uuid, $2)';
    const [found] = await db.query<{ id: string; facts: string }>(sql, [asker.id, code]);
    if (!found) throw new Refusal('not-found', 'No observation of yours has that code.');
    return c.json(found);
  });

  return routes;
}
