import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { centreOn, ENGINES, freshCode, freshGroup } from './centres';
import { LINES } from './entries';
import { browserAt } from './own-browser';
import { dumpOf } from './postgres';

const NAME = 'Ermintrude Vane';
/** What only this learner has written. */
const WORDS = 'I would have rung him back on Tuesday, honestly.';

describe.each(ENGINES)('X15 On %s', (engine) => {
  test('somebody has all that is kept of them, and once erased nothing of it is left', async () => {
    const centre = await centreOn(engine);
    const group = await freshGroup(centre);
    const [code, list] = [freshCode(), `attempt:${randomUUID()}`];
    const one = browserAt(centre.address);
    const who = { join: group.join, code, name: NAME, passphrase: 'a long passphrase', own: false };
    expect(await one.post('/api/join', who).status()).toBe(204);
    await browserAt(centre.address).post('/api/sign-in', { code, passphrase: 'wrong', own: false });
    const written = JSON.stringify({ kind: 'worded', text: WORDS, entry: 1 });
    await one.post(`/api/lists/${list}?from=0&at=1`, [LINES[0], written].join('\n'));
    const { person } = (await one.get('/centre.json').json()) as { person: { id: string } };

    const kept = await one.get(`/api/people/${person.id}/export`);
    expect(kept.headers.get('content-disposition')).toContain('attachment');
    expect(await kept.json()).toMatchObject({
      code,
      name: NAME,
      roles: ['learner'],
      lists: [{ id: list, entries: [{ text: LINES[0] }, { keptAt: 1, text: written }] }],
    });

    const theirs = [person.id, code, NAME, WORDS, list];
    // The embedded database is the same SQL, and has no program that dumps it.
    const dump = (): string => (centre.url === null ? '' : dumpOf(centre.url));
    const before = centre.url === null ? theirs.join() : dump();
    for (const text of theirs) expect(before).toContain(text);
    const gone = centre.coordinator.delete(`/api/people/${person.id}`);
    expect(await gone.status()).toBe(204);
    const taken = await centre.coordinator.get(`/api/people/${person.id}/export`).status();
    expect(taken).toBe(404);
    const after = dump();
    for (const text of theirs) expect(after).not.toContain(text);
  });
});
