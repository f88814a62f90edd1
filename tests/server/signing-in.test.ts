import { beforeAll, describe, expect, test } from 'vitest';
import type { SignedIn } from '../../src/core/exchange/exchange';
import { hashOf } from '../../src/server/people/tokens';
import {
  centreOn,
  ENGINES,
  freshCode,
  freshGroup,
  type Group,
  type OwnCentre,
  somebody,
} from './centres';
import { browserAt, type OwnBrowser } from './own-browser';

const PASSPHRASE = 'green kettle';

describe.each(ENGINES)('On %s', (engine) => {
  let centre: OwnCentre;
  let group: Group;

  beforeAll(async () => {
    centre = await centreOn(engine);
    group = await freshGroup(centre);
  });

  const browser = (): OwnBrowser => browserAt(centre.address);
  const who = async (one: OwnBrowser): Promise<SignedIn | null> =>
    ((await one.get('/centre.json').json()) as { person: SignedIn | null }).person;
  const join = (one: OwnBrowser, code: string, more = {}) =>
    one.post('/api/join', {
      join: group.join,
      code,
      name: 'Ada',
      passphrase: PASSPHRASE,
      own: false,
      ...more,
    });
  const signIn = (one: OwnBrowser, code: string, passphrase = PASSPHRASE) =>
    one.post('/api/sign-in', { code, passphrase, own: false });
  const refusal = async (answer: ReturnType<OwnBrowser['post']>): Promise<unknown> => {
    const { status } = await answer;
    const { refusal: kind, says } = (await answer.json()) as { refusal: string; says: string };
    // One plain sentence or two, and nothing from the inside of the server.
    expect(says).toMatch(/^[A-Z“][^\n{}<>]{10,160}\.$/);
    return [status, kind];
  };

  test('X4 A learner joins with the code of a group, and comes back with their own and a passphrase', async () => {
    const [one, code] = [browser(), freshCode()];
    expect(await join(one, code).status()).toBe(204);
    expect(await who(one)).toMatchObject({ code, name: 'Ada', roles: ['learner'] });
    const elsewhere = browser();
    expect(await signIn(elsewhere, code.toUpperCase()).status()).toBe(204);
    expect(await who(elsewhere)).toEqual(await who(one));
    expect(await refusal(join(browser(), code))).toEqual([409, 'code-taken']);
    expect(await refusal(join(browser(), freshCode(), { join: 'ZZZZZZ' }))).toEqual([
      404,
      'no-group',
    ]);
    const short = { passphrase: 'short' };
    expect(await refusal(join(browser(), freshCode(), short))).toEqual([400, 'bad-input']);
  });

  test('X4 A learner who was entered beforehand takes their own code, and nobody else’s group does', async () => {
    const code = freshCode();
    const learners = [{ code, name: 'Bea' }];
    await centre.coordinator.post(`/api/groups/${group.id}/learners`, { learners });
    const other = await freshGroup(centre);
    expect(await refusal(join(browser(), code, { join: other.join }))).toEqual([409, 'code-taken']);
    const one = browser();
    await join(one, code, { name: 'Somebody' });
    expect(await who(one)).toMatchObject({ code, name: 'Bea' });
  });

  test('X4 An invitation makes one of the staff, once', async () => {
    const asked = { role: 'assessor', group: group.id };
    const made = (await centre.coordinator.post('/api/invitations', asked).json()) as object;
    const as = { name: 'Sam', passphrase: PASSPHRASE, own: true, ...made };
    const one = browser();
    expect(await one.post('/api/accept', { ...as, code: freshCode() }).status()).toBe(204);
    expect(await who(one)).toMatchObject({ name: 'Sam', roles: ['assessor'] });
    const again = browser().post('/api/accept', { ...as, code: freshCode() });
    expect(await refusal(again)).toEqual([404, 'no-invitation']);
    // Nobody is the first coordinator twice.
    const [row] = await centre.db.query('select invite_first($1) as yes', [hashOf('x')]);
    expect(row).toEqual({ yes: false });
  });

  test('X5 The cookie is for this server alone, and is another after each signing in', async () => {
    const [one, code] = [browser(), freshCode()];
    const joined = await join(one, code);
    expect(joined.headers.get('set-cookie')).toMatch(
      /^composure=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const before = one.cookie();
    await signIn(one, code);
    expect(one.cookie()).not.toBe(before);
    expect(await who(browserAt(centre.address, before))).toBeNull();
    expect(await who(browserAt(centre.address, 'composure=forged'))).toBeNull();
  });

  test('X5 Signing out ends the session here, or everywhere', async () => {
    const [one, two, three, code] = [browser(), browser(), browser(), freshCode()];
    await join(one, code);
    await signIn(two, code);
    await signIn(three, code);
    const [first, second] = [one.cookie(), two.cookie()];
    const out = await one.post('/api/sign-out', { everywhere: false });
    expect(out.headers.get('set-cookie')).toMatch(/^composure=; Max-Age=0;/);
    expect(await who(browserAt(centre.address, first))).toBeNull();
    expect(await who(two)).not.toBeNull();
    await three.post('/api/sign-out', { everywhere: true });
    expect(await who(browserAt(centre.address, second))).toBeNull();
  });

  test('X5 A passphrase that was forgotten is taken away, and a new one chosen with the join code', async () => {
    const [one, code] = [browser(), freshCode()];
    await join(one, code);
    const assessor = await somebody(centre, 'assessor', group);
    const id = (await who(one))?.id;
    const gone = assessor.post(`/api/people/${id}/forget-passphrase`, {});
    expect(await gone.status()).toBe(204);
    expect(await who(one)).toBeNull();
    expect(await refusal(signIn(browser(), code))).toEqual([401, 'wrong']);
    expect(await join(one, code, { passphrase: 'another one' }).status()).toBe(204);
    expect((await who(one))?.id).toBe(id);
  });

  test('X6 Guessing has to wait, and a class behind the same address does not', async () => {
    const [code, classmate] = [freshCode(), freshCode()];
    await join(browser(), code);
    await join(browser(), classmate);
    for (let guess = 0; guess < 6; guess += 1)
      expect(await refusal(signIn(browser(), code, `guess ${guess}`))).toEqual([401, 'wrong']);
    const held = signIn(browser(), code);
    expect((await held).headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refusal(held)).toEqual([429, 'wait']);
    expect(await signIn(browser(), classmate).status()).toBe(204);
    await centre.db.query('select clear_failures($1)', [`code ${code}`]);
    expect(await signIn(browser(), code).status()).toBe(204);
  });

  test('X7 What another site’s page asks for is refused, and so is what does not say', async () => {
    const one = browser();
    const asked = { code: 'x', passphrase: 'y', own: false };
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as const) {
      expect(await refusal(one.post('/api/sign-in', asked, { ...headers }))).toEqual([
        403,
        'elsewhere',
      ]);
    }
    const bare = await fetch(`${centre.address}/api/sign-in`, {
      method: 'POST',
      body: JSON.stringify(asked),
    });
    expect(bare.status).toBe(403);
  });

  test('X7 Whatever is sent, the answer is one plain sentence', async () => {
    const one = await somebody(centre, 'learner', group);
    for (const body of ['', '{', '[]', 'null', '{"code":1}', `{"code":"${'['.repeat(99)}"}`, '\0'])
      expect(await refusal(one.post('/api/sign-in', body))).toEqual([400, 'bad-input']);
    const nul = { code: 'a', passphrase: '\0', own: false };
    expect(await refusal(one.post('/api/sign-in', nul))).toEqual([401, 'wrong']);
    expect(await refusal(one.post('/api/sign-in', 'x'.repeat(6_000_000)))).toEqual([
      413,
      'too-large',
    ]);
    expect(await refusal(one.get('/api/nothing'))).toEqual([404, 'not-found']);
    const { headers } = await one.get('/api/groups');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });
});
