import { Hono } from 'hono';
import {
  InvitationSchema,
  LearnersSchema,
  NewGroupSchema,
  type SeenGroup,
} from '../../core/exchange/exchange';
import { freshJoinCode, freshToken, hashOf } from '../people/tokens';
import { Refusal } from '../refusal';
import { asked } from './asked';
import { needAsker } from './asker';
import type { Served, Serving } from './served';

type GroupRow = Omit<SeenGroup, 'join'> & { readonly join_code: string | null };

/** Groups, and who is in them: what a coordinator makes, and an assessor sees. */
export function centreRoutes(serving: Serving): Hono<Served> {
  const { db } = serving;
  const routes = new Hono<Served>();

  routes.get('/groups', async (c) => {
    const { id } = await needAsker(c, serving);
    const sql = 'select id, name, join_code, people from groups_of($1::uuid)';
    const rows = await db.query<GroupRow>(sql, [id]);
    const groups = rows.map(({ join_code, ...group }) => ({ ...group, join: join_code }));
    return c.json({ groups });
  });

  routes.post('/groups', async (c) => {
    const { id } = await needAsker(c, serving, ['coordinator']);
    const { name } = await asked(c, NewGroupSchema);
    const sql = 'select make_group($1::uuid, $2, $3) as id';
    const [made] = await db.query<{ id: string }>(sql, [id, name, freshJoinCode()]);
    return c.json({ id: made?.id }, 201);
  });

  routes.post('/groups/:group/learners', async (c) => {
    const { id } = await needAsker(c, serving, ['coordinator']);
    const { learners } = await asked(c, LearnersSchema);
    const [codes, names] = [learners.map(({ code }) => code), learners.map(({ name }) => name)];
    const sql = 'select enter_learners($1::uuid, $2::uuid, $3::text[], $4::text[]) as entered';
    const [row] = await db.query<{ entered: number }>(sql, [
      id,
      c.req.param('group'),
      codes,
      names,
    ]);
    return c.json({ entered: row?.entered ?? 0 });
  });

  routes.post('/invitations', async (c) => {
    const { id } = await needAsker(c, serving, ['coordinator']);
    const { role, group } = await asked(c, InvitationSchema);
    const token = freshToken();
    const sql = 'select make_invitation($1::uuid, $2, $3, $4::uuid)';
    await db.query(sql, [id, hashOf(token), role, group]);
    return c.json({ invitation: token }, 201);
  });

  routes.post('/people/:person/forget-passphrase', async (c) => {
    const { id } = await needAsker(c, serving, ['coordinator', 'assessor']);
    await db.query('select forget_secret($1::uuid, $2::uuid)', [id, c.req.param('person')]);
    return c.body(null, 204);
  });

  routes.get('/people/:person/export', async (c) => {
    const { id } = await needAsker(c, serving);
    const sql = 'select export_person($1::uuid, $2::uuid) as kept';
    const [row] = await db.query<{ kept: unknown }>(sql, [id, c.req.param('person')]);
    if (!row?.kept) throw new Refusal('not-found', 'There is no such person.');
    c.header('Content-Disposition', 'attachment; filename="composure-data.json"');
    return c.json(row.kept);
  });

  routes.delete('/people/:person', async (c) => {
    const { id } = await needAsker(c, serving);
    await db.query('select erase_person($1::uuid, $2::uuid)', [id, c.req.param('person')]);
    return c.body(null, 204);
  });

  return routes;
}
