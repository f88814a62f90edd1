import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { college } from '../../../src/languages/en-GB/college';
import { type CentreServer, serveCentre } from '../../../src/server/centre-server';
import { openPostgres } from '../../../src/server/database/postgres';
import { openBrowser } from '../../browser/browser';
import { everythingKept } from '../../browser/kept';
import { learner } from '../../browser/learner';
import { browserAt } from '../../server/own-browser';
import { collegeDatabase, type OwnPostgres, ownPostgres } from '../../server/postgres';

const STORY = 'late-van';
const PASSPHRASE = 'three green kettles';
const t = college();

let postgres: OwnPostgres;
let centre: CentreServer;
let address: string;
let join: string;
let browser: Browser;

beforeAll(async () => {
  postgres = await ownPostgres();
  centre = await serveCentre(await openPostgres(await collegeDatabase(postgres.superUrl, 'site')), {
    host: '127.0.0.1',
    port: 0,
    baseUrl: null,
    behindProxy: false,
    site: inRoot('.cache/site'),
    log: pino({ enabled: false }),
  });
  address = `http://127.0.0.1:${centre.port}/`;
  browser = await openBrowser();
});
afterAll(async () => {
  await centre?.stop();
  await postgres?.remove();
});

/** A device of somebody's own, at its first screen. */
async function device(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

async function signIn(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: t.note.signIn }).click();
  const form = page.getByRole('form', { name: t.known.heading });
  await form.getByLabel(t.fields.code).fill(code);
  await form.getByLabel(t.fields.passphrase).fill(PASSPHRASE);
  await form.getByRole('button', { name: t.known.submit }).click();
  await form.waitFor({ state: 'detached' });
}

async function joinAs(page: Page, code: string, name: string): Promise<void> {
  await page.getByRole('link', { name: t.note.signIn }).click();
  const form = page.getByRole('form', { name: t.joining.heading });
  await form.getByLabel(t.joining.join).fill(join.toLowerCase());
  await form.getByLabel(t.fields.code).fill(code);
  await form.getByLabel(t.fields.name).fill(name);
  await form.getByLabel(t.fields.passphrase).fill(PASSPHRASE);
  await form.getByRole('button', { name: t.joining.submit }).click();
  // What is begun before that is not theirs yet.
  await form.waitFor({ state: 'detached' });
}

const shelf = (page: Page) => page.evaluate(() => location.assign('#/'));
const kept = (page: Page) => page.getByText(t.note.kept).waitFor();
const close = (page: Page): Promise<void> => (page.context() as BrowserContext).close();

/** What the college has of the lists of somebody, in order. */
async function atCollege(code: string): Promise<readonly number[]> {
  const one = browserAt(address.slice(0, -1));
  await one.post('/api/sign-in', { code, passphrase: PASSPHRASE, own: false });
  const { lists } = (await one.get('/api/lists').json()) as { lists: { head: number }[] };
  return lists.map(({ head }) => head);
}

describe('A college behind the site', () => {
  test('X4 the first coordinator comes in by their link, makes a group and invites an assessor', async () => {
    const page = await device();
    await page.goto(`${address}#/invited/${centre.invitation}`);
    await page.reload();
    const form = page.getByRole('form', { name: t.invited.heading });
    await form.getByLabel(t.fields.code).fill('cora');
    await form.getByLabel(t.fields.passphrase).fill(PASSPHRASE);
    await form.getByRole('button', { name: t.invited.submit }).click();
    await page.getByRole('link', { name: t.note.people }).click();
    await page.getByLabel(t.people.newGroup).fill('Tuesday');
    await page.getByRole('button', { name: t.people.make }).click();
    const item = page.getByRole('list', { name: t.people.groups }).getByRole('listitem');
    join = /[A-Z]{6}/.exec(await item.innerText())?.[0] ?? '';
    await page.getByLabel(t.people.group).selectOption('Tuesday');
    await page.getByRole('button', { name: t.people.invite }).click();
    const link = await page.getByLabel(t.people.link).inputValue();
    expect(link).toMatch(new RegExp(`^${address}#/invited/[\\w-]{43}$`));
    await close(page);
  });

  test('X11 what a learner does is kept here first, then at the college, and says so', async () => {
    const page = await device();
    await joinAs(page, 'ada', 'Ada Byron');
    await page.getByText(t.note.in('Ada Byron')).waitFor();
    const ada = learner(page, address);
    await ada.start(STORY, 7);
    await ada.reply(0);
    await shelf(page);
    await kept(page);
    const [first = 0] = await atCollege('ada');
    expect(first).toBeGreaterThan(3);

    // The network is gone: nobody waits, and the words say since when.
    await page.context().setOffline(true);
    await page.getByRole('link', { name: /^Continue/ }).click();
    await ada.reply(0);
    await shelf(page);
    await page.getByText(/^Kept here; the college has not answered since \d/).waitFor();
    expect(await atCollege('ada')).toEqual([first]);
    await page.context().setOffline(false);
    await kept(page);
    const [second = 0] = await atCollege('ada');
    expect(second).toBeGreaterThan(first);
    await close(page);
  });

  test('X13 on another device it goes on at the same reply, and back on the first, too', async () => {
    const [here, there] = [await device(), await device()];
    await joinAs(here, 'bea', '');
    const bea = learner(here, address);
    await bea.start(STORY, 9);
    await bea.reply(0);
    const said = await bea.log.innerText();
    await shelf(here);
    await kept(here);

    await signIn(there, 'BEA');
    await there.getByRole('link', { name: /^Continue/ }).click();
    const elsewhere = learner(there, address);
    await elsewhere.replies().first().waitFor();
    expect(await elsewhere.log.innerText()).toBe(said);
    await elsewhere.reply(1);
    const further = await elsewhere.log.innerText();
    await shelf(there);
    await kept(there);

    await here.reload();
    await kept(here);
    await here.getByRole('link', { name: /^Continue/ }).click();
    await bea.replies().first().waitFor();
    expect(await bea.log.innerText()).toBe(further);
    await close(here);
    await close(there);
  });

  test('X13 what was played before signing in can be taken along', async () => {
    const page = await device();
    const cal = learner(page, address);
    await cal.start(STORY, 3);
    await cal.reply(0);
    await shelf(page);
    await joinAs(page, 'cal', '');
    await page.getByRole('heading', { name: t.along.heading }).waitFor();
    expect(await atCollege('cal')).toEqual([]);
    await page.getByRole('button', { name: t.along.take }).click();
    await kept(page);
    expect(await atCollege('cal')).toHaveLength(1);
    await close(page);
  });

  test('X14 after signing out nothing of theirs stays on the computer', async () => {
    const page = await device();
    await joinAs(page, 'dot', 'Dorothy Vaughan');
    const dot = learner(page, address);
    await dot.start(STORY, 5);
    await dot.reply(0);
    await shelf(page);
    await kept(page);
    await page.getByRole('link', { name: t.note.signOut }).click();
    await page.getByRole('button', { name: t.out.here, exact: true }).click();
    await page.getByRole('link', { name: t.note.signIn }).waitFor();
    const left = await everythingKept(page);
    for (const theirs of ['dot', 'Dorothy', STORY]) expect(left).not.toContain(`"${theirs}`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await atCollege('dot')).toHaveLength(1);
    await close(page);
  });

  test('X12 without a server nothing of this is there, and one request finds that out', async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const found = page.waitForResponse(/centre\.json$/);
    await page.goto(inject('site'));
    await found;
    expect(asked.filter((path) => /centre|api/.test(path))).toEqual(['/centre.json']);
    expect(asked.at(-1)).toBe('/centre.json');
    await page.goto(`${inject('site')}#/sign-in`);
    await page.getByText(t.nowhere).waitFor();
    await shelf(page);
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await page.getByRole('link', { name: t.note.signIn }).count()).toBe(0);
    await close(page);
  });
});
