import { describe, expect, test } from 'vitest';
import { mark } from '../../../src/core/marking/mark';
import type { Began, Entry } from '../../../src/core/transcript/entries';
import { createRecorder } from '../../../src/shell/lms/recorder';
import { createCalls, type ScormTarget } from '../../../src/shell/lms/scorm-calls';
import { parseSuspended } from '../../../src/shell/lms/suspended';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';
import { strictLms } from './strict-lms';

const BOTH = [['scorm12'], ['scorm2004']] as const;
const RECORD = { done: 'record', pass: null } as const;
const whole = performed('leaking-kettle', 'model-answer');
const SCHEME = scheme(whole[0]?.kind === 'began' ? whole[0].scheme : '');
const [began] = whole;
const NAMES = {
  scorm12: { status: 'cmi.core.lesson_status', raw: 'cmi.core.score.raw' },
  scorm2004: { status: 'cmi.completion_status', raw: 'cmi.score.raw' },
} as const;

type Lms = ReturnType<typeof strictLms>;

/** Tells an LMS of an attempt, answer by answer, a second and a bit after the other. */
function play(
  lms: Lms,
  target: ScormTarget,
  entries: readonly Entry[],
  {
    id = 'abcdefgh-1',
    rule = RECORD as { done: 'record' | 'conversation'; pass: number | null },
  } = {},
) {
  const calls = createCalls(lms.api, target);
  expect(calls.begin()).toBe(true);
  let now = 1_790_000_000_000;
  let so: readonly Entry[] = entries.slice(0, 2);
  const recorder = createRecorder(calls, rule, () => now);
  const held = calls.get('cmi.suspend_data');
  const kept = held === '' ? null : parseSuspended(held);
  recorder.follow({
    ...{ id, startedAt: 1_790_000_000_000, began: entries[0] as Began, scheme: SCHEME },
    entries: () => so,
    before: kept?.id === id ? kept.before : null,
  });
  let standing = recorder.write();
  for (let length = 3; length <= entries.length; length += 1) {
    // As they come: a whole answer at once.
    if (length < entries.length && entries[length - 1]?.kind !== 'offered') continue;
    so = entries.slice(0, length);
    now += 1_234;
    standing = recorder.write();
  }
  return { recorder, standing };
}

/** The same attempt as a mock observation. */
const observed: readonly Entry[] =
  began?.kind === 'began' ? [{ ...began, mode: 'observation' }, ...whole.slice(1)] : [];

describe.each(BOTH)('In an LMS, by %s', (target) => {
  test('X40 every choice is told, in values that a strict Moodle takes, and kept as it is made', () => {
    const lms = strictLms(target, { strict: true });
    const { standing } = play(lms, target, whole);
    expect(lms.refused).toEqual([]);
    expect(standing).toEqual({ missing: [], done: true });
    const chosen = whole.flatMap(({ kind }, at) => (kind === 'chose' ? [`abcdefgh.${at}`] : []));
    expect(lms.all(/interactions\.\d+\.id$/).map(([, id]) => id)).toEqual(chosen);
    expect(lms.all(/interactions\.\d+\.result$/)).toHaveLength(chosen.length);
    const bad = target === 'scorm12' ? 'wrong' : 'incorrect';
    const mistakes = strictLms(target, { strict: true });
    play(mistakes, target, performed('leaking-kettle', 'average-run'));
    expect(mistakes.refused).toEqual([]);
    expect(mistakes.all(/result$/).map(([, result]) => result)).toContain(bad);
  });

  test('X40 what was not committed by the next choice is lost with a tab: nothing is', () => {
    const lms = strictLms(target);
    const upTo = whole.findIndex(({ kind }, at) => kind === 'chose' && at > 20) + 1;
    play(lms, target, whole.slice(0, upTo));
    lms.killed();
    const told = parseSuspended(lms.kept('cmi.suspend_data') ?? '');
    expect(told.length).toBe(upTo);
    expect(lms.kept(NAMES[target].status)).toBe('incomplete');
    expect(lms.all(/score/)).toEqual([]);
  });

  test('X46 killed after any call, what the LMS holds agrees: no choice is there that is not gone on with', () => {
    const entries = whole.slice(0, 24);
    const all = strictLms(target);
    play(all, target, entries);
    let choices = 0;
    for (let call = 3; call <= all.calls(); call += 11) {
      const lms = strictLms(target);
      lms.breaks({ killedAfter: call });
      play(lms, target, entries);
      lms.breaks({});
      lms.killed();
      const text = lms.kept('cmi.suspend_data') ?? '';
      const held = text === '' ? null : parseSuspended(text);
      const ids = lms.all(/interactions\.\d+\.id$/).map(([, id]) => id);
      const chosen = (held?.acts ?? []).flatMap(([at, { kind }]) =>
        kind === 'chose' ? [`abcdefgh.${at}`] : [],
      );
      expect(ids).toEqual(chosen);
      // Nothing that was kept goes again.
      expect(ids.length).toBeGreaterThanOrEqual(choices);
      choices = ids.length;
      const answers = entries.slice(0, held?.length ?? 0).filter(({ kind }) => kind === 'chose');
      expect(answers).toHaveLength(ids.length);
    }
    expect(choices).toBeGreaterThan(1);
  });

  test('X41 the score is the points met of those observed, and success only by a rule', () => {
    const marks = mark(whole, SCHEME).filter(({ outcome }) => outcome !== 'not-observed');
    const met = marks.filter(({ outcome }) => outcome === 'met').length;
    const share = Math.round((met / marks.length) * 10_000) / 100;
    const lms = strictLms(target);
    play(lms, target, whole);
    expect(lms.kept(NAMES[target].raw)).toBe(String(share));
    expect(lms.kept(NAMES[target].status)).toBe('completed');
    expect(lms.kept('cmi.success_status') ?? 'unknown').toBe('unknown');
    for (const pass of [Math.floor(share), Math.min(Math.ceil(share) + 1, 100)]) {
      const ruled = strictLms(target);
      play(ruled, target, whole, { rule: { done: 'record', pass } });
      const status = target === 'scorm12' ? NAMES.scorm12.status : 'cmi.success_status';
      expect(ruled.kept(status)).toBe(pass <= share ? 'passed' : 'failed');
    }
  });

  test('X41 each marking point is an objective with its outcome', () => {
    const lms = strictLms(target);
    play(lms, target, whole);
    const ids = lms.all(/objectives\.\d+\.id$/).map(([, id]) => id);
    expect(ids).toEqual(SCHEME.points.map(({ id }) => id));
    const status = target === 'scorm12' ? /objectives\.\d+\.status$/ : /objectives\.\d+\.success/;
    const means = { met: 'passed', 'not-yet': 'failed' } as const;
    const unseen = target === 'scorm12' ? 'not attempted' : 'unknown';
    expect(lms.all(status).map(([, value]) => value)).toEqual(
      mark(whole, SCHEME).map(({ outcome }) =>
        outcome === 'not-observed' ? unseen : means[outcome],
      ),
    );
  });

  test('X41 a mock observation says that it is done, and nothing else', () => {
    const lms = strictLms(target);
    play(lms, target, observed, { rule: { done: 'record', pass: 50 } });
    expect(lms.kept(NAMES[target].status)).toBe('completed');
    expect(lms.all(/interactions|objectives|score/)).toEqual([]);
    expect(lms.kept('cmi.success_status') ?? 'unknown').toBe('unknown');
  });

  test('X42 what was reached stays when it is tried again, and the choices of both are there', () => {
    const lms = strictLms(target);
    play(lms, target, whole);
    const score = lms.kept(NAMES[target].raw);
    const again = performed('leaking-kettle', 'average-run').slice(0, 40);
    play(lms, target, again, { id: 'zyxwvuts-2' });
    expect(lms.refused).toEqual([]);
    expect(lms.kept(NAMES[target].status)).toBe('completed');
    expect(lms.kept(NAMES[target].raw)).toBe(score);
    const ids = lms.all(/interactions\.\d+\.id$/).map(([, id]) => id.split('.')[0]);
    expect(new Set(ids)).toEqual(new Set(['abcdefgh', 'zyxwvuts']));
    // The one that goes on in another session writes over its own choices, and over no others.
    const before = ids.length;
    play(lms, target, again, { id: 'zyxwvuts-2' });
    expect(lms.all(/interactions\.\d+\.id$/)).toHaveLength(before);
  });

  test('X44 what is refused is named, and comes again with the next choice', () => {
    const lms = strictLms(target);
    lms.breaks({ refuses: /interactions|suspend_data/ });
    const { recorder, standing } = play(lms, target, whole);
    expect(standing.missing).toEqual(['choices', 'talk']);
    lms.breaks({ refuses: /Commit/ });
    expect(recorder.write().missing).toEqual(['everything']);
    lms.breaks({});
    expect(recorder.write()).toEqual({ missing: [], done: true });
    expect(lms.all(/interactions\.\d+\.id$/).length).toBeGreaterThan(5);
  });

  test.each(['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'])(
    'X44 %s that throws, or is not there, breaks nothing off',
    (call) => {
      const lms = strictLms(target);
      lms.breaks({ throws: new RegExp(call) });
      const calls = createCalls(lms.api, target);
      calls.begin();
      const bare = createCalls({}, target);
      expect(bare.begin()).toBe(false);
      for (const one of [calls, bare]) {
        const recorder = createRecorder(one, RECORD, () => 0);
        const attempt = { id: 'a-1', startedAt: 0, began: whole[0] as Began, scheme: SCHEME };
        recorder.follow({ ...attempt, entries: () => whole, before: null });
        expect(recorder.write().done).toBe(true);
        recorder.finish();
      }
    },
  );
});

describe('X44 A LMS that holds to 4,096 characters', () => {
  test('takes the whole conversation', () => {
    const lms = strictLms('scorm12', { strict: true });
    play(lms, 'scorm12', performed('second-repair', 'model-answer'));
    expect(lms.kept('cmi.suspend_data')?.length).toBeLessThan(4096);
  });
});
