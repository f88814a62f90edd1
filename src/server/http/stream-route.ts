import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { BadInput } from '../../core/transcript/bad-input';
import { canRead, entriesFrom } from '../lists/lists';
import { Refusal } from '../refusal';
import { needAsker, whoAsks } from './asker';
import type { Served, Serving } from './served';

/** A page has one stream for all that it follows: by HTTP/1.1 a browser opens six connections. */
const MOST_LISTS = 100;
const MOST_STREAMS = 8;
const MOST_ENTRIES = 500;
/** Something is sent this often: a proxy would think it dead, and a session may be over. */
const BEAT_MS = 20_000;

type Position = { readonly list: string; next: number };

/** Lists as they are and as they go on, on one stream: `?from=<list>~<number>`, as often as there are lists. */
export function streamRoute(serving: Serving): Hono<Served> {
  const open = new Map<string, number>();
  const routes = new Hono<Served>();

  routes.get('/', async (c) => {
    const { id } = await needAsker(c, serving);
    const positions = (c.req.queries('from') ?? []).map(positionOf);
    if (positions.length === 0 || positions.length > MOST_LISTS)
      throw new BadInput(`The address needs "from=" for 1 to ${MOST_LISTS} lists.`);
    for (const { list } of positions) {
      if (!(await canRead(serving.db, id, list)))
        throw new Refusal('not-found', 'There is no such list, or it is not yours to see.');
    }
    const streams = open.get(id) ?? 0;
    if (streams >= MOST_STREAMS)
      throw new Refusal('wait', 'Too many pages follow something. Close some of them.', {
        seconds: 10,
      });
    open.set(id, streams + 1);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const still = async (): Promise<boolean> => (await whoAsks(c, serving))?.id === id;
      await tell(serving, stream, id, positions, still).finally(() => {
        open.set(id, (open.get(id) ?? 1) - 1);
      });
    });
  });

  return routes;
}

function positionOf(text: string): Position {
  const [, list = '', next = ''] = /^(.{1,200})~(\d{1,6})$/.exec(text) ?? [];
  if (list === '') throw new BadInput('Each "from=" needs a list, a tilde and a number.');
  return { list, next: Number(next) };
}

/** Follows first, reads second: what comes in between wakes it once more. */
async function tell(
  { db, feed, ending, log }: Serving,
  stream: SSEStreamingApi,
  asker: string,
  positions: readonly Position[],
  still: () => Promise<boolean>,
): Promise<void> {
  const dirty = new Set(positions);
  let wake = (): void => {};
  const stops = positions.map((position) =>
    feed.follow(position.list, () => {
      dirty.add(position);
      wake();
    }),
  );
  const isOver = (): boolean => stream.aborted || stream.closed || ending.aborted;
  stream.onAbort(() => wake());
  const end = (): void => wake();
  ending.addEventListener('abort', end);
  try {
    while (!isOver()) {
      for (const position of dirty) {
        dirty.delete(position);
        await tellOf(position);
      }
      const beat = await new Promise<boolean>((done) => {
        const timer = setTimeout(() => done(true), BEAT_MS);
        wake = () => {
          clearTimeout(timer);
          done(false);
        };
        if (dirty.size > 0 || isOver()) wake();
      });
      if (!beat) continue;
      if (!(await still())) break;
      await stream.write(': still here\n\n');
    }
  } catch (error) {
    // The reader begins again from where it was.
    log.warn({ err: error }, 'a stream broke off');
  } finally {
    ending.removeEventListener('abort', end);
    for (const stop of stops) stop();
  }

  async function tellOf(position: Position): Promise<void> {
    for (;;) {
      const { list, next } = position;
      const entries = await entriesFrom(db, asker, list, next, MOST_ENTRIES);
      for (const { n, at, body } of entries) {
        await stream.writeSSE({ id: `${list}~${n}`, event: 'entry', data: `${at} ${body}` });
      }
      position.next += entries.length;
      if (entries.length < MOST_ENTRIES) return;
    }
  }
}
