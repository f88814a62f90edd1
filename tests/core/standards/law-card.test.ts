import { describe, expect, test } from 'vitest';
import { lawCards } from '../../../src/build/law-cards';
import { isDay } from '../../../src/core/standards/day';
import { answerOf, parseLawCard, standingOf } from '../../../src/core/standards/law-card';
import { BadInput } from '../../../src/core/transcript/bad-input';

const data = {
  id: 'cra-30-day-reject',
  title: 'Money back within 30 days',
  rule: 'For 30 days a consumer can hand back faulty goods.',
  jurisdiction: ['England', 'Wales'],
  inForceFrom: '2015-10-01',
  source: { name: 'Consumer Rights Act 2015', part: 'section 22' },
  readAt: ['the Act'],
  reviewedOn: '2026-11-23',
  reviewBy: '2027-11-23',
  misstatements: ['You can bring anything back.'],
  unconfirmed: [],
};

describe('D2 A law card says until when it may be relied on', () => {
  test.each([
    ['2015-09-30', { kind: 'not-in-force', from: '2015-10-01' }],
    ['2015-10-01', { kind: 'current' }],
    ['2027-11-23', { kind: 'current' }],
    ['2027-11-24', { kind: 'overdue', since: '2027-11-23' }],
    ['2028-01-01', { kind: 'overdue', since: '2027-11-23' }],
  ])('on %s: %o', (on, standing) => {
    expect(standingOf(parseLawCard(data), on)).toEqual(standing);
  });

  test('a card whose first day is not known can still be overdue', () => {
    const unknown = { ...data, inForceFrom: null, unconfirmed: ['its first day'] };
    expect(standingOf(parseLawCard(unknown), '1999-01-01')).toEqual({ kind: 'current' });
    expect(standingOf(parseLawCard(unknown), '2030-01-01').kind).toBe('overdue');
  });

  test('what is not a day is refused', () => {
    expect(() => standingOf(parseLawCard(data), '23/11/2026')).toThrow(
      new BadInput('"23/11/2026" is not a day such as 2026-11-23.'),
    );
  });
});

describe('R12 A card answers first, and explains after that', () => {
  test('its first two sentences are the answer, and nothing of the rule is lost', () => {
    const rule = 'It costs £2.50. Pay by 4 p.m. on Friday. It is in section 22(6). Ask.';
    const { first, rest } = answerOf({ rule: 'Yes. It costs £2.50. Ask first.' });
    expect([first, rest]).toEqual(['Yes. It costs £2.50.', 'Ask first.']);
    expect(answerOf({ rule })).toMatchObject({ first: expect.stringMatching(/^It costs £2.50. /) });
  });

  test('no answer of a shipped card is a wall of text', () => {
    for (const { id, rule } of lawCards().values()) {
      const { first, rest } = answerOf({ rule });
      expect(`${first} ${rest}`.trim(), id).toBe(rule);
      expect(first.split(/\s+/).length, id).toBeLessThanOrEqual(60);
    }
  });
});

describe('A law card is validated when it is loaded', () => {
  test.each<[string, object]>([
    ['reviewBy: is not a day such as 2026-11-23', { reviewBy: '2027-02-29' }],
    ['misstatements: names at least one', { misstatements: [] }],
    [
      'cra-30-day-reject: the review is due before or on the day of the last',
      { reviewBy: '2026-11-23' },
    ],
    ['cra-30-day-reject: "unconfirmed" must say why no first day is given', { inForceFrom: null }],
  ])('%s', (says, change) => {
    expect(() => parseLawCard({ ...data, ...change })).toThrow(new BadInput(`Law card: ${says}`));
  });

  test('a field that it does not know is refused', () => {
    expect(() => parseLawCard({ ...data, opinion: 'x' })).toThrow(/^Law card: opinion: /);
  });
});

describe('Days are days of the calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-12-31', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['tomorrow', false],
  ])('%s: %s', (text, day) => {
    expect(isDay(text)).toBe(day);
  });
});
