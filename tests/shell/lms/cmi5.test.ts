import { afterEach, describe, expect, test, vi } from 'vitest';
import { mark } from '../../../src/core/marking/mark';
import type { Began, Entry } from '../../../src/core/transcript/entries';
import { createCmi5Recorder } from '../../../src/shell/lms/cmi5/cmi5-recorder';
import { launch } from '../../../src/shell/lms/cmi5/launch';
import type { Standing } from '../../../src/shell/lms/lms-parts';
import { parseSuspended } from '../../../src/shell/lms/suspended';
import { EXTENSIONS } from '../../../src/shell/lms/xapi/vocabulary';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';
import { rulesFor, type SessionRules } from './cmi5-rules';
import { type SmallLrs, smallLrs } from './small-lrs';

const whole = performed('leaking-kettle', 'model-answer');
const poor = performed('leaking-kettle', 'average-run');
const began = whole[0] as Began;
const SCHEME = scheme(began.scheme);
const ATTEMPT = '1f0e8a52-11aa-4bcd-8e21-0123456789ab';
const OTHER = '2f0e8a52-11aa-4bcd-8e21-0123456789ab';

/** What a tab remembers. */
function createTab() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

let lrs: SmallLrs;
let now = 1_790_000_000_000;
afterEach(() => lrs.off());

async function lms(rules: SessionRules): Promise<void> {
  lrs = await smallLrs(rules);
}

/** Opens the page as the LMS launches it; null where that does not come about. */
async function open(rules: SessionRules, tab = createTab()) {
  const url = lrs.launches('https://college.example/play/leaking-kettle/index.html', rules);
  const fresh = { id: `aaaaaaaa-11aa-4bcd-8e21-${String(now).padStart(12, '0').slice(-12)}`, now };
  const launched = await launch(url, () => tab, fresh);
  if (!launched) return null;
  let standing: Standing = { missing: [], done: false };
  const recorder = createCmi5Recorder(
    launched,
    { done: 'record' },
    () => now,
    (heard) => {
      standing = heard;
    },
  );
  return { launched, recorder, standing: () => standing };
}

type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;

/** Plays on, answer by answer, from entry number `from`. */
function play({ launched, recorder }: Opened, entries: readonly Entry[], from = 2, id = ATTEMPT) {
  let so = entries.slice(0, from);
  const { held } = launched.kept;
  const before = held !== '' && parseSuspended(held).id === id ? 0 : null;
  const attempt = { id, startedAt: 1_790_000_000_000, began, scheme: SCHEME };
  recorder.follow({ ...attempt, entries: () => so, before });
  recorder.write();
  for (let length = from + 1; length <= entries.length; length += 1) {
    if (length < entries.length && entries[length - 1]?.kind !== 'offered') continue;
    so = entries.slice(0, length);
    now += 1_234;
    recorder.write();
  }
}

const settled = (opened: Opened, done = true) =>
  vi.waitFor(() => expect(opened.standing()).toEqual({ missing: [], done }), 20_000);
/** Waits until all of it is there, in statements and as the attempt that is gone on with. */
const holds = (entries: readonly Entry[]) =>
  vi.waitFor(() => {
    expect(parseSuspended(kept().held).length).toBe(entries.length);
    expect(lrs.verbs().filter((verb) => verb === 'responded')).toHaveLength(
      entries.filter(({ kind }) => kind === 'chose').length,
    );
  }, 20_000);
const kept = () => JSON.parse([...lrs.documents.values()].at(-1) ?? '{}');

describe('X47 In an LMS, by cmi5', () => {
  test('initialized comes first, terminated last, and between them everything, by the rules of cmi5', async () => {
    const rules = rulesFor({ masteryScore: 0.2 });
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    play(opened, whole);
    await settled(opened);
    opened.recorder.finish();
    await vi.waitFor(() => expect(lrs.verbs().at(-1)).toBe('terminated'));
    const verbs = lrs.verbs();
    expect(verbs[0]).toBe('initialized');
    const chosen = whole.flatMap(({ kind }, at) => (kind === 'chose' ? [at] : []));
    const told = lrs.statements().filter(({ verb }) => verb.id.endsWith('/responded'));
    expect(told.map(({ context }) => context.extensions?.[EXTENSIONS.entry])).toEqual(chosen);
    expect(verbs.filter((verb) => ['completed', 'passed'].includes(verb))).toEqual([
      'completed',
      'passed',
    ]);
    // Each point, and the score.
    expect(verbs.filter((verb) => verb === 'scored')).toHaveLength(SCHEME.points.length + 1);
    expect(lrs.requests.filter((one) => one.startsWith('refused'))).toEqual([]);
    // Nobody's name, nor anything else that is theirs.
    expect(JSON.stringify(lrs.statements())).not.toMatch(/mbox|"name":"(?!jo-7)[A-Z][a-z]+ [A-Z]/);
  });

  test('without a rule nothing is passed or failed; with one, what falls short is failed', async () => {
    for (const [masteryScore, verb] of [
      [undefined, null],
      [1, 'failed'],
    ] as const) {
      const rules = rulesFor(masteryScore === undefined ? {} : { masteryScore });
      await lms(rules);
      const opened = await open(rules);
      if (!opened) throw new Error('It was not launched.');
      play(opened, poor);
      await settled(opened);
      const said = lrs.verbs().filter((one) => one === 'passed' || one === 'failed');
      expect(said).toEqual(verb === null ? [] : [verb]);
      if (verb === null) await lrs.off();
    }
  });

  test('a mock observation says that it is done, and nothing else', async () => {
    const rules = rulesFor({ masteryScore: 0.5 });
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    play(opened, [{ ...began, mode: 'observation' }, ...whole.slice(1)]);
    await settled(opened);
    expect(lrs.verbs()).toEqual(['initialized', 'completed']);
  });

  test.each(['Browse', 'Review'] as const)('to %s tells of no attempt', async (launchMode) => {
    const rules = rulesFor({ launchMode });
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    play(opened, whole);
    opened.recorder.finish();
    await vi.waitFor(() => expect(lrs.verbs()).toEqual(['initialized', 'terminated']));
  });
});

describe('X48 What is sent to a learning record store', () => {
  test('a page that is loaded anew has its token, and sends nothing a second time', async () => {
    const rules = rulesFor();
    await lms(rules);
    const tab = createTab();
    const first = await open(rules, tab);
    if (!first) throw new Error('It was not launched.');
    const half = whole.findIndex(({ kind }, at) => kind === 'offered' && at > 20) + 1;
    play(first, whole.slice(0, half));
    await holds(whole.slice(0, half));
    const said = lrs.statements().length;
    now += 60_000;
    const again = await open(rules, tab);
    if (!again) throw new Error('It was not launched again.');
    expect(parseSuspended(again.launched.kept.held).length).toBe(half);
    play(again, whole.slice(0, half), half);
    await vi.waitFor(() => expect(again.standing().missing).toEqual([]));
    expect(lrs.statements()).toHaveLength(said);
    // Each was the same again, and none had to be asked for.
    expect(lrs.requests).not.toContain('GET statements');
    expect(lrs.requests.filter((one) => one.startsWith('refused'))).toEqual([]);
    play(again, whole, half);
    await settled(again);
    expect(lrs.verbs().filter((verb) => verb === 'initialized')).toHaveLength(1);
    // A tab that remembers nothing has to be launched again.
    expect(await open(rules)).toBe(null);
  });

  test('in another session, on another machine, it goes on, and what was reached is not told twice', async () => {
    const rules = rulesFor({ masteryScore: 0.2 });
    await lms(rules);
    const first = await open(rules);
    if (!first) throw new Error('It was not launched.');
    play(first, whole);
    await settled(first);
    lrs.relaunch();
    const second = await open(rules);
    if (!second) throw new Error('It was not launched again.');
    expect(second.launched.kept).toMatchObject({ done: true, passed: true });
    play(second, poor, 2, OTHER);
    await settled(second);
    expect(lrs.verbs().filter((verb) => verb === 'completed' || verb === 'passed')).toHaveLength(2);
    expect(kept().passed).toBe(true);
  });

  test('while nobody answers everything waits, that is said, and it comes again', async () => {
    const rules = rulesFor();
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    lrs.breaks({ gone: true });
    play(opened, whole.slice(0, 20));
    await vi.waitFor(() => expect(opened.standing().missing).toEqual(['everything']), 20_000);
    lrs.breaks({});
    play(opened, whole, 20);
    await settled(opened);
    expect(lrs.verbs().filter((verb) => verb === 'responded')).toHaveLength(
      whole.filter(({ kind }) => kind === 'chose').length,
    );
  });

  test('an answer that was lost on its way back is found out: nothing is there twice', async () => {
    const rules = rulesFor();
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    await vi.waitFor(() => expect(lrs.verbs()).toEqual(['initialized']));
    lrs.breaks({ status: 503, asked: /POST statements/ });
    play(opened, whole);
    await vi.waitFor(() => expect(opened.standing().missing).toEqual(['everything']), 20_000);
    lrs.breaks({});
    opened.recorder.write();
    opened.recorder.finish();
    await vi.waitFor(() => expect(lrs.verbs().at(-1)).toBe('terminated'), 20_000);
    const ids = lrs.statements().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what a store refuses is named, and everything else is there', async () => {
    const rules = rulesFor();
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    lrs.breaks({ status: 413, asked: /PUT activities/ });
    play(opened, whole);
    await vi.waitFor(
      () => expect(opened.standing()).toEqual({ missing: ['talk'], done: true }),
      20_000,
    );
    expect(lrs.verbs()).toContain('completed');
  });

  test('without its key or the version nothing is taken, and another text under the same id is a conflict', async () => {
    await lms(rulesFor());
    lrs.relaunch();
    const plain = await smallLrs();
    const send = (statement: object, headers: Record<string, string>) =>
      fetch(`${plain.access.endpoint}/statements`, {
        ...{ method: 'POST', body: JSON.stringify(statement), headers },
      }).then(({ status }) => status);
    const right = {
      authorization: plain.access.authorization,
      'x-experience-api-version': '1.0.3',
    };
    const { actor } = rulesFor();
    const verb = { id: 'http://adlnet.gov/expapi/verbs/responded' };
    const one = {
      ...{ id: ATTEMPT, actor, verb, object: { id: 'https://a.example/1' }, context: {} },
      timestamp: '2026-11-30T10:00:00Z',
    };
    expect(await send(one, { ...right, authorization: 'Basic bm8=' })).toBe(401);
    expect(await send(one, { authorization: right.authorization })).toBe(400);
    expect(await send({ ...one, actor: { ...actor, name: 'Jo' } }, right)).toBe(400);
    expect(await send(one, right)).toBe(200);
    expect(await send(one, right)).toBe(200);
    expect(await send({ ...one, result: { response: 'Other.' } }, right)).toBe(409);
    await plain.off();
  });

  test('the score is the points met of those observed', async () => {
    const rules = rulesFor();
    await lms(rules);
    const opened = await open(rules);
    if (!opened) throw new Error('It was not launched.');
    play(opened, poor);
    await settled(opened);
    const seen = mark(poor, SCHEME).filter(({ outcome }) => outcome !== 'not-observed');
    const met = seen.filter(({ outcome }) => outcome === 'met').length;
    const [scored] = lrs.statements().flatMap(({ result }) => result?.score ?? []);
    expect(scored).toMatchObject({ raw: met, max: seen.length, min: 0 });
  });
});
