import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { centreOn, ENGINES, freshGroup, type Group, type OwnCentre, somebody } from './centres';
import { LINES } from './entries';
import { browserAt, type OwnBrowser } from './own-browser';

/** Everybody who may ask. `mine`: the learner whose list it is; the others are told by their role and group. */
const ASKERS = [
  'mine',
  'learner of the group',
  'learner elsewhere',
  'assessor of the group',
  'assessor elsewhere',
  'verifier',
  'external-verifier',
  'coordinator',
  'nobody',
  'forged session',
  'session that is over',
] as const;
type Asker = (typeof ASKERS)[number];

/** Each route, and what each asker is answered: in the order of `ASKERS`. */
const TABLE: readonly (readonly [string, string, readonly number[]])[] = [
  // mine, learner, elsewhere, assessor, elsewhere, verifier, external, coordinator, nobody, forged, over
  [
    'read their attempt',
    'GET /api/lists/LIST',
    [200, 404, 404, 200, 404, 200, 404, 404, 401, 401, 401],
  ],
  [
    'follow it',
    'GET /api/stream?from=LIST~0',
    [200, 404, 404, 200, 404, 200, 404, 404, 401, 401, 401],
  ],
  [
    'append to it',
    'POST /api/lists/LIST?from=1&at=1',
    [200, 404, 404, 404, 404, 404, 404, 404, 401, 401, 401],
  ],
  [
    'read one that is nowhere',
    'GET /api/lists/attempt:none',
    [404, 404, 404, 404, 404, 404, 404, 404, 401, 401, 401],
  ],
  [
    'read one of no kind',
    'GET /api/lists/person:1',
    [404, 404, 404, 404, 404, 404, 404, 404, 401, 401, 401],
  ],
  ['see what there is', 'GET /api/seen', [200, 200, 200, 200, 200, 200, 200, 200, 401, 401, 401]],
  ['list their own', 'GET /api/lists', [200, 200, 200, 200, 200, 200, 200, 200, 401, 401, 401]],
  ['see groups', 'GET /api/groups', [200, 200, 200, 200, 200, 200, 200, 200, 401, 401, 401]],
  ['make a group', 'POST /api/groups', [403, 403, 403, 403, 403, 403, 403, 201, 401, 401, 401]],
  [
    'enter learners',
    'POST /api/groups/GROUP/learners',
    [403, 403, 403, 403, 403, 403, 403, 200, 401, 401, 401],
  ],
  [
    'invite staff',
    'POST /api/invitations',
    [403, 403, 403, 403, 403, 403, 403, 201, 401, 401, 401],
  ],
  [
    'take a passphrase away',
    'POST /api/people/ANOTHER/forget-passphrase',
    [403, 403, 403, 204, 403, 403, 403, 204, 401, 401, 401],
  ],
  [
    'and that of one of the staff',
    'POST /api/people/STAFF/forget-passphrase',
    [403, 403, 403, 403, 403, 403, 403, 204, 401, 401, 401],
  ],
  [
    'take out a person’s data',
    'GET /api/people/ANOTHER/export',
    [403, 403, 403, 403, 403, 403, 403, 200, 401, 401, 401],
  ],
  [
    'erase a person',
    'DELETE /api/people/ANOTHER',
    [403, 403, 403, 403, 403, 403, 403, 204, 401, 401, 401],
  ],
];

const BODIES: Readonly<Record<string, unknown>> = {
  '/api/groups': { name: 'A group' },
  '/api/groups/GROUP/learners': { learners: [] },
  '/api/invitations': { role: 'assessor', group: null },
};

describe.each(ENGINES)('X4 Who may do what, on %s', (engine) => {
  let centre: OwnCentre;
  let group: Group;
  let askers: Readonly<Record<Asker, OwnBrowser>>;

  beforeAll(async () => {
    centre = await centreOn(engine);
    group = await freshGroup(centre);
    const other = await freshGroup(centre);
    const over = await somebody(centre, 'assessor', group);
    await over.post('/api/sign-out', { everywhere: true });
    askers = {
      mine: await somebody(centre, 'learner', group),
      'learner of the group': await somebody(centre, 'learner', group),
      'learner elsewhere': await somebody(centre, 'learner', other),
      'assessor of the group': await somebody(centre, 'assessor', group),
      'assessor elsewhere': await somebody(centre, 'assessor', other),
      verifier: await somebody(centre, 'verifier', group),
      'external-verifier': await somebody(centre, 'external-verifier', group),
      coordinator: await somebody(centre, 'coordinator', group),
      nobody: browserAt(centre.address),
      'forged session': browserAt(centre.address, `composure=${'A'.repeat(43)}`),
      'session that is over': over,
    };
  });

  const cells = TABLE.flatMap(([deed, route, wanted]) =>
    ASKERS.map((asker, at) => [deed, asker, route, wanted[at] ?? 0] as const),
  );

  test.each(cells)('%s: %s', async (_deed, asker, route, wanted) => {
    const list = `attempt:${randomUUID()}`;
    const [first = '', second = ''] = LINES;
    const [method, pattern = ''] = route.split(' ');
    if (pattern.includes('LIST')) await askers.mine.post(`/api/lists/${list}?from=0&at=1`, first);
    const idOf = async (role: 'learner' | 'verifier'): Promise<string> =>
      (await somebody(centre, role, group)).id;
    const path = pattern
      .replace('LIST', list)
      .replace('GROUP', group.id)
      .replace('ANOTHER', pattern.includes('ANOTHER') ? await idOf('learner') : '')
      .replace('STAFF', pattern.includes('STAFF') ? await idOf('verifier') : '');
    const body = path.startsWith('/api/lists/') ? second : (BODIES[pattern] ?? {});
    const answer =
      method === 'GET'
        ? askers[asker].get(path)
        : method === 'POST'
          ? askers[asker].post(path, body)
          : askers[asker].delete(path);
    const { status, body: stream } = await answer;
    expect(status).toBe(wanted);
    await stream?.cancel();
  });

  test('a person may erase themselves', async () => {
    const one = await somebody(centre, 'learner', group);
    expect(await one.delete(`/api/people/${one.id}`).status()).toBe(204);
    expect(await one.get('/api/lists').status()).toBe(401);
  });

  test('an id that is none is not found', async () => {
    const { coordinator } = askers;
    expect(await coordinator.delete('/api/people/none').status()).toBe(404);
    expect(await coordinator.post('/api/groups/1/learners', { learners: [] }).status()).toBe(404);
  });
});
