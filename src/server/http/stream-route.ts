import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { BadInput } from '../../core/transcript/bad-input';
import { mayFollow } from '../lists/lists';
import { Refusal } from '../refusal';
import { needAsker, whoAsks } from './asker';
import type { Served, Serving } from './served';
import { type Position, tellStream } from './stream-telling';

/** A page has one stream for all that it follows: by HTTP/1.1 a browser opens six connections. */
const MOST_LISTS = 100;
const MOST_STREAMS = 8;

/**
 * What a page follows, on one stream: lists as they are and as they go on (`?from=<list>~<number>`, as often as there are
 * lists), the names of all other lists that grow (`?news`), and who is at an observation (`?at=<id>`), as which
 * whoever asks counts for as long as the stream is open.
 */
export function streamRoute(serving: Serving): Hono<Served> {
  const open = new Map<string, number>();
  const routes = new Hono<Served>();

  routes.get('/', async (c) => {
    const { id } = await needAsker(c, serving);
    const positions = (c.req.queries('from') ?? []).map(positionOf);
    const at = c.req.query('at') ?? null;
    const news = c.req.query('news') !== undefined;
    if ((positions.length === 0 && at === null && !news) || positions.length > MOST_LISTS)
      throw new BadInput(
        `The address needs "from=" for 1 to ${MOST_LISTS} lists, "at=" or "news".`,
      );
    for (const { list } of positions) {
      if (!(await mayFollow(serving.db, id, list))) throw notThere();
    }
    const key = randomUUID();
    if (at !== null && !(await arrived(at))) throw notThere();
    const streams = open.get(id) ?? 0;
    if (streams >= MOST_STREAMS)
      throw new Refusal('wait', 'Too many pages follow something. Close some of them.', {
        seconds: 10,
      });
    open.set(id, streams + 1);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const still = async (): Promise<boolean> => (await whoAsks(c, serving))?.id === id;
      const asked = { asker: id, key, positions, at, news, still };
      await tellStream(serving, stream, asked).finally(() => {
        open.set(id, (open.get(id) ?? 1) - 1);
      });
    });

    async function arrived(observation: string): Promise<boolean> {
      const sql = 'select be_at($1::uuid, $2, $3::uuid) as yes';
      const [row] = await serving.db.query<{ yes: boolean }>(sql, [id, observation, key]);
      return row?.yes ?? false;
    }
  });

  return routes;
}

function notThere(): Refusal {
  return new Refusal('not-found', 'There is no such list, or it is not yours to see.');
}

function positionOf(text: string): Position {
  const [, list = '', next = ''] = /^(.{1,220})~(\d{1,6})$/.exec(text) ?? [];
  if (list === '') throw new BadInput('Each "from=" needs a list, a tilde and a number.');
  return { list, next: Number(next) };
}
