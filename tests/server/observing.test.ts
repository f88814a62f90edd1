import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { centreFile, USUAL } from '../../src/core/centre/centre';
import type { Seen } from '../../src/core/exchange/exchange';
import { centreOn, ENGINES, freshGroup, type Group, type OwnCentre, somebody } from './centres';
import { LINES } from './entries';
import { eventsOf } from './own-stream';

type Somebody = Awaited<ReturnType<typeof somebody>>;

describe.each(ENGINES)('On %s', (engine) => {
  let centre: OwnCentre;
  let group: Group;
  let learner: Somebody;
  let assessor: Somebody;
  let verifier: Somebody;
  let outside: Somebody;

  beforeAll(async () => {
    centre = await centreOn(engine);
    group = await freshGroup(centre);
    learner = await somebody(centre, 'learner', group);
    assessor = await somebody(centre, 'assessor', group);
    verifier = await somebody(centre, 'verifier', group);
    outside = await somebody(centre, 'external-verifier', group);
  });

  const named = { scheme: { id: 's', version: 1 }, framework: { id: 'f', version: 1 } };
  const judgement = (by: Somebody, more: object): string =>
    JSON.stringify({ by: by.code, at: 2_000, ...more });
  const signed = (by: Somebody, who: string): string =>
    judgement(by, { kind: 'signed', who, version: 1, digest: 'd', rule: 2 });
  const verdict = (by: Somebody): string =>
    judgement(by, { kind: 'sampled', criterion: '1', verdict: 'accepted', comment: '' });

  /** An observation that has just been opened: its id, its attempt's, and the code that was given. */
  async function opened(by = assessor, about = learner) {
    const [id, attempt] = [randomUUID(), randomUUID()];
    const first = { kind: 'opened', attempt, ...named, blind: false };
    const given = {
      id,
      attempt,
      learner: about.id,
      facts: '{"scenario":"late-van"}',
      opened: judgement(by, first),
    };
    const answer = by.post('/api/observations', given);
    const { code = '' } = (await answer.json()) as { code?: string };
    return { id, attempt, code, list: `observation:${id}`, given, status: await answer.status() };
  }
  const put = (one: Somebody, list: string, from: number, ...lines: readonly string[]) =>
    one.post(`/api/lists/${list}?from=${from}&at=1`, lines.join('\n')).status();
  const count = async (one: Somebody, list: string): Promise<number> =>
    (await one.get(`/api/lists/${list}`).text()).split('\n').length - 1;
  const seenBy = async (one: Somebody): Promise<Seen> =>
    (await one.get('/api/seen').json()) as Seen;

  test('X16 An observation is opened for a learner of one’s group, once, and joined with six letters', async () => {
    const { code, given, status } = await opened();
    expect(status).toBe(201);
    expect(code).toMatch(/^[A-Z]{6}$/);
    expect(await assessor.post('/api/observations', given).json()).toEqual({ code });
    const join = (one: Somebody) =>
      one.post('/api/observations/join', { code: code.toLowerCase() });
    expect(await join(learner).json()).toMatchObject({ id: given.id, facts: given.facts });
    const other = await somebody(centre, 'learner', group);
    expect(await join(other).status()).toBe(404);
    const elsewhere = await somebody(centre, 'learner', await freshGroup(centre));
    expect((await opened(assessor, elsewhere)).status).toBe(403);
    expect((await opened(learner, other)).status).toBe(403);
  });

  test('X16 Each writes what is theirs, under their own code, and the learner reads what was signed', async () => {
    const { list, id } = await opened();
    const decided = {
      kind: 'decided',
      criterion: '1',
      outcome: 'met',
      suggestion: null,
      reason: '',
    };
    expect(await put(learner, list, 1, judgement(learner, decided))).toBe(404);
    expect(await put(learner, list, 1, signed(learner, 'learner'))).toBe(404);
    expect(await put(assessor, list, 1, judgement(learner, decided))).toBe(404);
    expect(await put(assessor, list, 1, judgement(assessor, decided))).toBe(200);
    // How it was opened, and nothing else.
    expect(await count(learner, list)).toBe(1);
    expect((await seenBy(learner)).lists.find((one) => one.id === list)?.head).toBe(1);
    expect(await put(assessor, list, 2, signed(learner, 'learner'))).toBe(404);
    expect(await put(assessor, list, 2, signed(assessor, 'assessor'))).toBe(200);
    expect(await count(learner, list)).toBe(3);
    expect(await put(assessor, list, 3, verdict(assessor))).toBe(404);
    expect(await put(verifier, list, 3, verdict(verifier))).toBe(200);
    expect(await put(learner, list, 4, signed(learner, 'learner'))).toBe(200);
    expect(await put(verifier, list, 5, judgement(verifier, decided))).toBe(404);
    const name = (who: string): string => JSON.stringify({ version: 1, who, name: 'A', at: 1 });
    expect(await put(assessor, `signed:${id}`, 0, name('learner'))).toBe(404);
    expect(await put(assessor, `signed:${id}`, 0, name('assessor'))).toBe(200);
    expect(await put(learner, `signed:${id}`, 1, name('learner'))).toBe(200);
    const colleague = await somebody(centre, 'assessor', group);
    expect(await put(colleague, list, 5, judgement(colleague, decided))).toBe(404);
  });

  test('X17 The external verifier reads what was sampled, and nothing else', async () => {
    const { list, attempt, id } = await opened();
    await put(learner, `attempt:${attempt}`, 0, LINES[0] ?? '');
    await put(assessor, list, 1, signed(assessor, 'assessor'));
    const lists = [list, `attempt:${attempt}`, `signed:${id}`];
    const found = async () => (await seenBy(outside)).lists.filter((one) => lists.includes(one.id));
    expect(await found()).toEqual([]);
    expect(await outside.get(`/api/lists/attempt:${attempt}`).status()).toBe(404);
    await put(verifier, list, 2, verdict(verifier));
    expect(await found()).toHaveLength(3);
    expect(await count(outside, `attempt:${attempt}`)).toBe(1);
    const { people, observations } = await seenBy(outside);
    expect(people.find((one) => one.id === learner.id)).toMatchObject({ name: '' });
    expect(observations.find((one) => one.id === id)).toMatchObject({ code: null });
    expect(await put(outside, list, 3, verdict(outside))).toBe(404);
  });

  test('X8 The desk follows an attempt that has yet to begin, and each side sees the other come and go', async () => {
    const { id, attempt } = await opened();
    const desk = await eventsOf(assessor, `at=${id}&from=attempt:${attempt}~0`);
    expect(await desk.next('present')).toBe('{"learner":false,"assessor":true}');
    const phone = await eventsOf(learner, `at=${id}`);
    expect(await desk.next('present')).toBe('{"learner":true,"assessor":true}');
    await put(learner, `attempt:${attempt}`, 0, ...LINES.slice(0, 2));
    expect(await desk.next('entry')).toBe(`1 ${LINES[0]}`);
    expect(await desk.next('entry')).toBe(`1 ${LINES[1]}`);
    await phone.close();
    expect(await desk.next('present')).toBe('{"learner":false,"assessor":true}');
    await desk.close();
    const stranger = await somebody(centre, 'assessor', group);
    expect(await stranger.get(`/api/stream?at=${id}`).status()).toBe(404);
    expect(await stranger.get(`/api/stream?from=attempt:${randomUUID()}~0`).status()).toBe(404);
  });

  test('X8 Who asks for news is told which lists grow, of those that are theirs to read', async () => {
    const news = await eventsOf(assessor, 'news');
    const verifying = await eventsOf(verifier, 'news');
    expect([await news.next('news'), await verifying.next('news')]).toEqual(['', '']);
    const elsewhere = await somebody(centre, 'learner', await freshGroup(centre));
    const [theirs, ours] = [`attempt:${randomUUID()}`, `attempt:${randomUUID()}`];
    await put(elsewhere, theirs, 0, LINES[0] ?? '');
    await put(learner, ours, 0, LINES[0] ?? '');
    const { list } = await opened();
    /** What is told up to the last of these; something of the test before may still be on its way. */
    const told = async (stream: typeof news): Promise<readonly string[]> => {
      const all = [await stream.next('news')];
      while (all.at(-1) !== list) all.push(await stream.next('news'));
      return all.filter((one) => [theirs, ours, list].includes(one));
    };
    expect(await told(news)).toEqual([ours, list]);
    // Whoever verifies is told of observations alone.
    expect(await told(verifying)).toEqual([list]);
    await news.close();
    await verifying.close();
  });

  test('X18 What a centre has in common is changed by whose it is to change, and it is logged who did', async () => {
    const rules = JSON.stringify(centreFile({ ...USUAL, name: 'A college' }));
    const life = JSON.stringify({ scenario: 'late-van', steps: [] });
    const { coordinator } = centre;
    const as: Somebody = { ...coordinator, id: '', code: 'first' };
    expect(await put(assessor, 'paper:scenario-life:late-van', 0, life)).toBe(404);
    expect(await put(verifier, 'paper:scenario-life:late-van', 0, life)).toBe(200);
    expect(await learner.get('/api/lists/paper:scenario-life:late-van').status()).toBe(404);
    expect(await put(verifier, 'paper:nothing:1', 0, '{}')).toBe(400);
    expect(await put(as, 'paper:centre', 0, rules)).toBe(200);
    expect(await put(assessor, 'paper:centre', 1, rules)).toBe(404);
    expect(await count(learner, 'paper:centre')).toBe(1);
    const marks = (rater: string): string => JSON.stringify({ exercise: 'e1', rater, entries: [] });
    const marksOf = (one: Somebody): string => `paper:exercise-marks:e1:${one.code}`;
    expect(await put(assessor, marksOf(assessor), 0, marks(assessor.code))).toBe(200);
    expect(await put(assessor, marksOf(verifier), 0, marks(verifier.code))).toBe(404);
    expect((await seenBy(learner)).lists.filter(({ id }) => id.startsWith('paper:sc'))).toEqual([]);
  });
});
