import { Hono } from 'hono';
import { type ListKind, readListId } from '../../core/exchange/exchange';
import { checkEntry } from '../../core/keeping/college-entry';
import { BadInput } from '../../core/transcript/bad-input';
import { appendTo, canRead, entriesFrom, listsOf } from '../lists/lists';
import { Refusal } from '../refusal';
import { wholeNumber } from './asked';
import { needAsker } from './asker';
import type { Served, Serving } from './served';

/** How many entries are given, or taken, at once. */
const MOST_ENTRIES = 1_000;
/** Nothing has more: as in a file. */
const LONGEST_LIST = 20_000;
/** Up to the end of the year 9999, as in a file. */
const LAST_MOMENT = 253_402_300_799_999;

/**
 * Lists, read and appended to. An entry a line, in the very text that is kept: what is compared and hashed is what
 * was sent.
 */
export function listRoutes(serving: Serving): Hono<Served> {
  const { db } = serving;
  const routes = new Hono<Served>();

  routes.get('/', async (c) => {
    const { id } = await needAsker(c, serving);
    return c.json({ lists: await listsOf(db, id) });
  });

  routes.get('/:list', async (c) => {
    const { id } = await needAsker(c, serving);
    const list = c.req.param('list');
    const first = wholeNumber(c.req.query('from') ?? '0', 'from');
    if (!(await canRead(db, id, list))) throw notThere();
    const entries = await entriesFrom(db, id, list, first, MOST_ENTRIES);
    return c.text(entries.map(({ at, body }) => `${at} ${body}\n`).join(''));
  });

  routes.post('/:list', async (c) => {
    const asker = await needAsker(c, serving);
    const list = c.req.param('list');
    const first = wholeNumber(c.req.query('from'), 'from');
    const at = wholeNumber(c.req.query('at'), 'at');
    const what = readListId(list);
    if (what === null || at > LAST_MOMENT) throw new BadInput('There is no such list.');
    const bodies = bodiesIn(await c.req.text(), first, what);
    const appended = await appendTo(db, asker.id, { list, first, at, bodies });
    if (appended.outcome === 'not-yours') throw notThere();
    const { outcome, head } = appended;
    if (outcome === 'kept') return c.json({ head });
    throw new Refusal(outcome, outcome === 'gap' ? GAP : CONFLICT, { head });
  });

  return routes;
}

const CONFLICT = 'This list went on differently from another device.';
const GAP = 'What comes before this is not there yet.';

/** One that is somebody else's cannot be told from one that is nowhere. */
function notThere(): Refusal {
  return new Refusal('not-found', 'There is no such list, or it is not yours to see.');
}

/** The entries in a request, checked as a file's are. Throws a `BadInput` that says which is wrong. */
function bodiesIn(
  text: string,
  first: number,
  { kind, id }: { readonly kind: ListKind; readonly id: string },
): readonly string[] {
  if (text.includes('\0'))
    throw new BadInput('The text has a character in it that cannot be kept.');
  const bodies = text.split('\n').filter((line) => line !== '');
  if (bodies.length === 0) throw new BadInput('There is no entry in this request.');
  if (bodies.length > MOST_ENTRIES || first + bodies.length > LONGEST_LIST)
    throw new BadInput('There are more entries in this request than any list has.');
  bodies.forEach((body, at) => {
    checkEntry(kind, id, first + at, body);
  });
  return bodies;
}
