import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { centreOn, ENGINES, freshGroup, type Group, type OwnCentre, somebody } from './centres';
import { LINES } from './entries';
import type { OwnBrowser } from './own-browser';
import { follow } from './own-stream';

describe.each(ENGINES)('On %s', (engine) => {
  let centre: OwnCentre;
  let group: Group;
  let learner: OwnBrowser;

  beforeAll(async () => {
    centre = await centreOn(engine);
    group = await freshGroup(centre);
    learner = await somebody(centre, 'learner', group);
  });

  const fresh = (): string => `attempt:${randomUUID()}`;
  const put = (list: string, from: number, ...lines: readonly string[]) =>
    learner.post(`/api/lists/${list}?from=${from}&at=${1_000 + from}`, lines.join('\n'));

  test('X2 An attempt comes back byte for byte as it was sent, with when each part was kept', async () => {
    const list = fresh();
    expect(await put(list, 0, ...LINES.slice(0, 5)).json()).toEqual({ head: 5 });
    expect(await put(list, 3, ...LINES.slice(3)).json()).toEqual({ head: LINES.length });
    const kept = (await learner.get(`/api/lists/${list}`).text()).split('\n').slice(0, -1);
    const at = (n: number): number => (n < 5 ? 1_000 : 1_003);
    expect(kept).toEqual(LINES.map((line, n) => `${at(n)} ${line}`));
    const rest = await learner.get(`/api/lists/${list}?from=${LINES.length - 1}`).text();
    expect(rest).toBe(`1003 ${LINES.at(-1)}\n`);
    expect(await learner.get('/api/lists').json()).toMatchObject({
      lists: expect.arrayContaining([{ id: list, head: LINES.length }]),
    });
  });

  test('X2 A conflict and a hole say how far the list has come', async () => {
    const list = fresh();
    const [began = '', one = '', two = ''] = LINES;
    await put(list, 0, began, one);
    const conflict = put(list, 1, two);
    expect(await conflict.status()).toBe(409);
    expect(await conflict.json()).toMatchObject({ refusal: 'conflict', head: 2 });
    expect(await put(list, 3, two).json()).toMatchObject({ refusal: 'gap', head: 2 });
  });

  test.each([
    ['no entry', ['{"kind":"hacked"}']],
    ['an entry with a field too many', ['{"kind":"chose","reply":1,"marks":9}']],
    ['a second beginning', [LINES[0] ?? '']],
    ['nothing at all', ['']],
    ['what PostgreSQL cannot keep', ['{"kind":"chose","reply":1}\0']],
    ['half of a sign', ['{"kind":"worded","entry":1,"text":"\\ud800\0"}']],
  ])('X7 What a file could not hold is refused: %s', async (_what, lines) => {
    const list = fresh();
    await put(list, 0, LINES[0] ?? '');
    const refused = put(list, 1, ...lines);
    expect([await refused.status(), await refused.json()]).toMatchObject([
      400,
      { refusal: 'bad-input', says: expect.stringMatching(/^[A-Z].*\.$/) },
    ]);
    expect(await put(list, 1, LINES[1] ?? '').status()).toBe(200);
  });

  test('X8 Who follows gets everything there is, then each line as it comes, of all lists on one stream', async () => {
    const assessor = await somebody(centre, 'assessor', group);
    const [first, second] = [fresh(), fresh()];
    await put(first, 0, ...LINES.slice(0, 3));
    await put(second, 0, ...LINES.slice(0, 1));
    const stream = await follow(assessor, [`${first}~1`, `${second}~1`]);
    expect(await stream.next()).toBe(`${first}~1 ${LINES[1]}`);
    expect(await stream.next()).toBe(`${first}~2 ${LINES[2]}`);
    await put(second, 1, ...LINES.slice(1, 2));
    expect(await stream.next()).toBe(`${second}~1 ${LINES[1]}`);
    await put(first, 3, ...LINES.slice(3, 4));
    expect(await stream.next()).toBe(`${first}~3 ${LINES[3]}`);
    await stream.close();
  });

  test('X8 Each line comes once and in order, whatever is written meanwhile', async () => {
    const list = fresh();
    await put(list, 0, LINES[0] ?? '');
    const stream = await follow(learner, [`${list}~0`]);
    const write = (async () => {
      for (const [n, line] of LINES.entries()) await put(list, n, line);
    })();
    for (const [n, line] of LINES.entries())
      expect(await stream.next()).toBe(`${list}~${n} ${line}`);
    await write;
    await stream.close();
  });
});
