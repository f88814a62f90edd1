import type { SSEStreamingApi } from 'hono/streaming';
import type { Present } from '../../core/exchange/exchange';
import { canRead, entriesFrom } from '../lists/lists';
import type { Serving } from './served';

const MOST_ENTRIES = 500;
/** Something is sent this often: a proxy would think it dead, and a session may be over. */
const BEAT_MS = 20_000;

/** How far somebody has a list. */
export type Position = { readonly list: string; next: number };

/** What somebody follows on one stream. */
type Asked = {
  readonly asker: string;
  /** The stream's own name, by which its presence is known. */
  readonly key: string;
  readonly positions: readonly Position[];
  readonly at: string | null;
  readonly news: boolean;
  /** Whether whoever asked is signed in still. */
  readonly still: () => Promise<boolean>;
};

/** Tells a stream what it follows, until it ends. Follows first, reads second: what comes in between wakes it once more. */
export async function tellStream(
  serving: Serving,
  stream: SSEStreamingApi,
  asked: Asked,
): Promise<void> {
  const { ending, log, db } = serving;
  const work = createWork();
  const parts = [
    ...asked.positions.map((position) => listPart(serving, stream, asked.asker, position)),
    ...(asked.at === null ? [] : [presencePart(serving, stream, asked, asked.at)]),
    ...(asked.news ? [newsPart(serving, stream, asked.asker)] : []),
  ];
  for (const part of parts) part.follow(() => work.wake(part));
  const isOver = (): boolean => stream.aborted || stream.closed || ending.aborted;
  stream.onAbort(work.stir);
  ending.addEventListener('abort', work.stir);
  let beaten = Date.now();
  try {
    await stream.write(': here\n\n');
    for (const part of parts) work.wake(part);
    while (!isOver()) {
      for (const part of work.taken()) await part.tell();
      if (Date.now() - beaten >= BEAT_MS) {
        if (!(await asked.still())) break;
        await stream.writeSSE({ event: 'beat', data: '' });
        for (const part of parts) await part.beat();
        beaten = Date.now();
      }
      await work.more(beaten + BEAT_MS - Date.now(), isOver);
    }
  } catch (error) {
    // The reader begins again from where it was.
    log.warn({ err: error }, 'a stream broke off');
  } finally {
    ending.removeEventListener('abort', work.stir);
    for (const part of parts) part.stop();
    if (asked.at !== null)
      await db.query('select leave_stream($1::uuid)', [asked.key]).catch(() => {});
  }
}

/** One thing that a stream tells. */
type Part = {
  readonly follow: (wake: () => void) => void;
  readonly tell: () => Promise<void>;
  /** Done now and then, whether or not anything has come. */
  readonly beat: () => Promise<void>;
  readonly stop: () => void;
};

/** What has to be told anew, and waiting for more of it. */
function createWork() {
  const dirty = new Set<Part>();
  let stir = (): void => {};
  return {
    wake(part: Part): void {
      dirty.add(part);
      stir();
    },
    stir: (): void => stir(),
    taken(): readonly Part[] {
      const all = [...dirty];
      dirty.clear();
      return all;
    },
    more: (most: number, isOver: () => boolean) =>
      new Promise<void>((done) => {
        const timer = setTimeout(done, Math.max(0, most));
        stir = () => {
          clearTimeout(timer);
          done();
        };
        if (dirty.size > 0 || isOver()) stir();
      }),
  };
}

/** The entries of a list from a position on. */
function listPart(
  { db, feed }: Serving,
  stream: SSEStreamingApi,
  asker: string,
  position: Position,
): Part {
  let stop = (): void => {};
  return {
    follow(wake) {
      stop = feed.follow(position.list, wake);
    },
    async tell() {
      for (;;) {
        const { list, next } = position;
        const entries = await entriesFrom(db, asker, list, next, MOST_ENTRIES);
        for (const { n, at, body } of entries)
          await stream.writeSSE({ id: `${list}~${n}`, event: 'entry', data: `${at} ${body}` });
        position.next += entries.length;
        if (entries.length < MOST_ENTRIES) return;
      }
    },
    beat: async () => {},
    stop: () => stop(),
  };
}

/** Who is at an observation; said again only where it has changed. */
function presencePart(
  { db, feed }: Serving,
  stream: SSEStreamingApi,
  { asker, key }: Asked,
  observation: string,
): Part {
  let stop = (): void => {};
  let told = '';
  const tell = async (): Promise<void> => {
    const sql = 'select learner, assessor from who_is_at($1::uuid, $2)';
    const [now] = await db.query<Present>(sql, [asker, observation]);
    const data = JSON.stringify(now ?? { learner: false, assessor: false });
    if (data !== told) await stream.writeSSE({ event: 'present', data });
    told = data;
  };
  return {
    follow(wake) {
      stop = feed.follow(`presence:${observation}`, wake);
    },
    tell,
    async beat() {
      await db.query('select be_at($1::uuid, $2, $3::uuid)', [asker, observation, key]);
      await tell();
    },
    stop: () => stop(),
  };
}

/** The names of the lists that grow; an empty one says that some may have been missed. */
function newsPart({ db, feed }: Serving, stream: SSEStreamingApi, asker: string): Part {
  const stops = new Map<string, () => void>();
  const grown = new Set<string>();
  let missed = true;
  let wake = (): void => {};
  const followAll = async (): Promise<void> => {
    const rows = await db.query<{ about: string }>('select about from news_for($1::uuid)', [asker]);
    for (const { about } of rows) {
      if (stops.has(about)) continue;
      const stop = feed.follow(`of:${about}`, (list) => {
        if (list === null) missed = true;
        else grown.add(list);
        wake();
      });
      stops.set(about, stop);
    }
  };
  return {
    follow(given) {
      wake = given;
    },
    async tell() {
      if (stops.size === 0) await followAll();
      const lists = missed ? [''] : [...grown];
      missed = false;
      grown.clear();
      for (const list of lists) {
        if (list === '' || (await canRead(db, asker, list)))
          await stream.writeSSE({ event: 'news', data: list });
      }
    },
    beat: followAll,
    stop() {
      for (const stop of stops.values()) stop();
    },
  };
}
