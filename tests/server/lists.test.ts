import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createFeed } from '../../src/server/lists/feed';
import { appendTo, entriesFrom, listsOf } from '../../src/server/lists/lists';
import { centreOn, ENGINES, freshGroup, type OwnCentre, somebody } from './centres';

describe.each(ENGINES)('On %s', (engine) => {
  let centre: OwnCentre;
  let db: OwnCentre['db'];
  let writer: string;
  let other: string;

  beforeAll(async () => {
    centre = await centreOn(engine);
    db = centre.db;
    const group = await freshGroup(centre);
    writer = (await somebody(centre, 'learner', group)).id;
    other = (await somebody(centre, 'learner', group)).id;
  });

  const fresh = (): string => `attempt:${randomUUID()}`;
  const put = (list: string, first: number, ...bodies: string[]) =>
    appendTo(db, writer, { list, first, at: 1_000 + first, bodies });
  const bodiesOf = async (list: string): Promise<readonly string[]> =>
    (await entriesFrom(db, writer, list, 0, 1_000)).map(({ body }) => body);

  test('X2 What comes again is a success, what differs a conflict, and a hole is told', async () => {
    const list = fresh();
    expect(await put(list, 0, 'a', 'b')).toEqual({ outcome: 'kept', head: 2 });
    expect(await put(list, 0, 'a', 'b')).toEqual({ outcome: 'kept', head: 2 });
    expect(await put(list, 1, 'b', 'c')).toEqual({ outcome: 'kept', head: 3 });
    expect(await put(list, 1, 'b', 'x', 'd')).toEqual({ outcome: 'conflict', head: 3 });
    expect(await put(list, 4, 'e')).toEqual({ outcome: 'gap', head: 3 });
    expect(await bodiesOf(list)).toEqual(['a', 'b', 'c']);
    expect(await listsOf(db, writer)).toContainEqual({ id: list, head: 3 });
  });

  test('X2 Whatever a network doubles, drops or mixes up, the list is a beginning of what was written', async () => {
    const written = ['a', 'b', 'c', 'd', 'e', 'f'];
    const sent = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sent, async (parts) => {
        const list = fresh();
        let head = 0;
        for (const [first, length] of parts) {
          const bodies = written.slice(first, first + length);
          const expected = first > head ? head : Math.max(head, first + bodies.length);
          const { outcome } = await put(list, first, ...bodies);
          expect(outcome).toBe(first <= head ? 'kept' : head === 0 ? 'not-yours' : 'gap');
          head = expected;
        }
        expect(await bodiesOf(list)).toEqual(written.slice(0, head));
      }),
      { numRuns: 40, seed: 16 },
    );
  });

  test('X2 Of many who append at once, one comes first and nothing is mixed', async () => {
    const list = fresh();
    await put(list, 0, 'began');
    const tries = Array.from({ length: 12 }, (_, n) => put(list, 1, `one of ${n}`, `two of ${n}`));
    const outcomes = (await Promise.all(tries)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
    const [, one = '', two = ''] = await bodiesOf(list);
    expect(two).toBe(one.replace('one', 'two'));
  });

  test('X1 A list has one writer, and whoever may not read it sees nothing of it', async () => {
    const list = fresh();
    await put(list, 0, 'a');
    const theirs = { list, first: 1, at: 0, bodies: ['b'] };
    expect(await appendTo(db, other, theirs)).toEqual({ outcome: 'not-yours' });
    expect(await appendTo(db, other, { ...theirs, first: 0 })).toEqual({ outcome: 'not-yours' });
    expect(await entriesFrom(db, other, list, 0, 10)).toEqual([]);
    expect(await listsOf(db, other)).toEqual([]);
    expect(await bodiesOf(list)).toEqual(['a']);
  });

  test.each([
    ['change an entry', `update entry set body = 'x'`],
    ['delete one', 'delete from entry'],
    ['give a list another writer', 'update list set writer = gen_random_uuid()'],
    ['leave a number out', `insert into entry (list, n, kept_at, body) values ('LIST', 7, 0, 'x')`],
    ['write as nobody', `insert into entry (list, n, kept_at, body) values ('LIST', 1, 0, 'x')`],
    ['read people', 'select * from person'],
    ['read sessions', 'select * from session'],
    ['read what was logged', 'select * from audit'],
    ['give somebody a role', `insert into person_role values (gen_random_uuid(), 'coordinator')`],
  ])('X1 The database itself does not let the server %s', async (_deed, statement) => {
    const list = fresh();
    await put(list, 0, 'a');
    await expect(db.query(statement.replace('LIST', list))).rejects.toThrow();
    expect(await bodiesOf(list)).toEqual(['a']);
  });

  test('X1 And shows it no list while nobody asks', async () => {
    await put(fresh(), 0, 'a');
    expect(await db.query('select * from list')).toEqual([]);
    expect(await db.query('select * from entry')).toEqual([]);
  });

  test('X3 Each entry carries the hash of its text and of the entry before it', async () => {
    const list = fresh();
    await put(list, 0, '{"kind":"began"}', 'Zoë said “no”');
    await put(list, 2, 'c');
    const rows = await db.query<{ body: string; hash: Uint8Array }>(
      'select body, hash from entries_from($1::uuid, $2, 0, 10)',
      [writer, list],
    );
    let before = Buffer.alloc(0);
    expect(rows).toHaveLength(3);
    for (const { body, hash } of rows) {
      before = createHash('sha256').update(before).update(body).digest();
      expect(Buffer.from(hash).toString('hex')).toBe(before.toString('hex'));
    }
  });

  test('X8 Who follows a list is woken when it has grown, and not by another', async () => {
    const [list, elsewhere] = [fresh(), fresh()];
    const feed = await createFeed(db);
    const woken: string[] = [];
    const stops = [
      feed.follow(list, () => woken.push('list')),
      feed.follow(elsewhere, () => woken.push('elsewhere')),
    ];
    const heard = new Promise<void>((done) => stops.push(feed.follow(list, () => done())));
    await put(list, 0, 'a');
    await heard;
    expect(woken).toEqual(['list']);
    for (const stop of stops) stop();
    await feed.stop();
  });

  test('X8 Where a wake-up is lost, a slow look finds it', async () => {
    const deaf = { ...db, listen: async () => async () => {} };
    const feed = await createFeed(deaf, 5);
    await new Promise<void>((done) => feed.follow(fresh(), () => done()));
    await feed.stop();
  });
});
