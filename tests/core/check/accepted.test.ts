import { describe, expect, test } from 'vitest';
import { parseAccepted } from '../../../src/build/accepted-findings';
import { check, PLAIN } from '../../fixtures/checking';

const LONE = PLAIN.replace(/\* \[Are you sure[\s\S]*?annoyed\n/, '');

function accepting(...ids: readonly string[]): ReturnType<typeof check> {
  const list = ids.map((id) => ({ id, reason: 'It is meant so.' }));
  const accepted = parseAccepted('accepted.json', JSON.stringify(list, null, 1));
  return check(LONE, { accepted });
}

describe('C8 A warning may stay for a reason, an error may not', () => {
  test('an accepted warning keeps its reason', () => {
    const found = accepting('reply.count:so-it-leaks').findings;
    expect(found.find(({ id }) => id === 'reply.count:so-it-leaks')).toMatchObject({
      level: 'warning',
      accepted: 'It is meant so.',
    });
    expect(found.filter(({ id }) => id.startsWith('accepted:'))).toEqual([]);
  });

  test('an error stays an error, and that it was accepted is a warning with its line', () => {
    const found = accepting('minutes', 'point.unearnable:active-listening').findings;
    const error = found.find(({ id }) => id === 'point.unearnable:active-listening');
    expect(error?.accepted).toBeUndefined();
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'accepted:point.unearnable:active-listening',
        level: 'warning',
        file: 'accepted.json',
        line: 7,
      }),
    );
  });

  test('what is accepted and no longer found is a warning', () => {
    const found = accepting('reply.count:long-gone').findings;
    expect(found.find(({ id }) => id === 'accepted:reply.count:long-gone')?.level).toBe('warning');
  });

  test.each([
    ['no JSON', 'accepted', 'this is not JSON'],
    ['no list', '{}', 'the file'],
    ['no reason', '[{ "id": "minutes" }]', '0.reason'],
    ['an empty reason', '[{ "id": "minutes", "reason": " " }]', 'must not be empty'],
    ['something more', '[{ "id": "minutes", "reason": "So.", "by": "me" }]', '0.by'],
  ])('a file with %s is refused in one sentence', (_what, text, says) => {
    expect(() => parseAccepted('accepted.json', text)).toThrow(says);
  });
});
