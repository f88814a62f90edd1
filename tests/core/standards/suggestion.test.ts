import { describe, expect, test } from 'vitest';
import type { Mark, Outcome } from '../../../src/core/marking/mark';
import { parseFramework } from '../../../src/core/standards/framework';
import { suggest } from '../../../src/core/standards/suggestion';
import { scheme } from '../../fixtures/story';

const criterion = { number: '2.1', kind: 'does', says: 'Every stage of it', otherwise: 'Ask.' };
const framework = (more: object) =>
  parseFramework(
    {
      id: 'unit-x',
      version: 1,
      title: 'A unit',
      awardingBody: null,
      qualification: null,
      level: null,
      unit: null,
      status: 'published-unit',
      read: { where: 'x', on: '2026' },
      numbering: 'x',
      unconfirmed: [],
      criteria: [
        {
          ...criterion,
          needs: ['active-listening', 'following-up'],
          helps: ['noticing-signs'],
          ...more,
        },
      ],
    },
    scheme('complaint-cycle-2'),
  );
const marks = (...outcomes: readonly Outcome[]): readonly Mark[] =>
  ['active-listening', 'following-up', 'noticing-signs', 'recording'].flatMap((point, at) => {
    const outcome = outcomes[at];
    return outcome ? [{ point, outcome, evidence: [] }] : [];
  });
const outcome = (all: readonly Mark[], more: object = {}) =>
  suggest(framework(more), all, 'counter')[0]?.outcome;

describe('D4 A criterion is suggested met only if what it asks for was observed', () => {
  test.each<[string, readonly Outcome[], Outcome]>([
    ['all that it needs was met', ['met', 'met', 'not-observed'], 'met'],
    ['one point met and one unseen is not every stage', ['met', 'not-observed'], 'not-observed'],
    ['what only helps stands in for nothing', ['met', 'not-observed', 'met'], 'not-observed'],
    ['a needed point is not yet', ['met', 'not-yet'], 'not-yet'],
    ['what only helps was merely not done', ['met', 'met', 'not-yet'], 'met'],
    ['a point of another criterion says nothing', ['met', 'met', 'met', 'not-yet'], 'met'],
  ])('%s', (_what, outcomes, expected) => {
    expect(outcome(marks(...outcomes))).toBe(expected);
  });

  test('nothing is suggested where no point could show it, or where it is about knowing', () => {
    const all = marks('met', 'met', 'met');
    expect(outcome(all, { needs: [] })).toBeNull();
    expect(outcome(all, { kind: 'knows', needs: [] })).toBeNull();
  });

  test('a point that can be met without what it asks was not met by it', () => {
    const shown = (behaviour: string): readonly Mark[] =>
      marks('met', 'met').map((mark) => ({
        ...mark,
        evidence: [{ behaviour, entry: 1, effect: 'earned', critical: false }],
      }));
    const more = { by: ['followup.check-back'] };
    expect(outcome(shown('followup.promise'), more)).toBe('not-observed');
    expect(outcome(shown('followup.check-back'), more)).toBe('met');
    expect(() => framework({ by: ['cause.ask-why'] })).toThrow('2.1');
  });

  test('what is about some laws is not met by what was said of others', () => {
    const about = (...law: readonly string[]): readonly Mark[] =>
      marks('met', 'met').map((mark) => ({
        ...mark,
        evidence: [{ behaviour: 'law.right', entry: 1, effect: 'earned', critical: false, law }],
      }));
    const more = { about: ['cra-', 'ccr-'] };
    expect(outcome(about('telecoms-adr'), more)).toBe('not-observed');
    expect(outcome(about('telecoms-adr', 'cra-final-reject'), more)).toBe('met');
  });

  test('a mistake against what only helps speaks against it', () => {
    const slip: Mark = {
      point: 'noticing-signs',
      outcome: 'not-yet',
      evidence: [{ behaviour: 'signs.carry-on', entry: 3, effect: 'lost', critical: false }],
    };
    expect(outcome([...marks('met', 'met'), slip])).toBe('not-yet');
  });

  test('what asks for the whole case is not lost by a chance that was missed: that is still to be seen', () => {
    expect(outcome(marks('met', 'not-yet'), { whole: true })).toBe('not-observed');
  });

  test('what asks for the whole case is not met across a critical fault, against whatever point', () => {
    const grave: Mark = {
      point: 'recording',
      outcome: 'not-yet',
      evidence: [{ behaviour: 'record.sensitive', entry: 3, effect: 'lost', critical: true }],
    };
    const all = [...marks('met', 'met', 'met'), grave];
    expect(outcome(all)).toBe('met');
    expect(outcome(all, { whole: true })).toBe('not-yet');
    expect(outcome(marks('met', 'met', 'met', 'not-yet'), { whole: true })).toBe('met');
  });

  test('a conversation in another setting shows nothing of it', () => {
    expect(outcome(marks('met', 'met', 'met'), { settings: ['phone'] })).toBe('not-observed');
  });
});
