import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/core/check/finding';
import { check, PLAIN } from '../../../fixtures/checking';
import { sessionOf } from '../../../fixtures/performance';
import { PLANTED } from '../../../fixtures/planted';
import { sound, tiny } from '../../../fixtures/story';

/** Gives the replies of a path in a real session; fails where one of them is not on offer. */
function replay(story: ReturnType<typeof sound>, { path }: Finding): string {
  const session = sessionOf(story, 7);
  let beat = session.begin();
  for (const text of path) {
    const last = beat.at(-1);
    const replies = last?.kind === 'offered' ? last.replies.map((reply) => reply.text) : [];
    expect(replies).toContain(text);
    beat = session.choose(replies.indexOf(text));
  }
  return beat.at(-1)?.kind ?? 'nothing';
}

describe('C6 A finding says where, and the way to it can be played', () => {
  test.each(PLANTED)('all the ways in the report that finds $id', ({ bad }) => {
    const story = sound(tiny(bad));
    for (const finding of check(bad).findings) {
      const end = replay(story, finding);
      if (/^(fault|dead-end)/.test(finding.id)) expect(end).toBe('faulted');
      else if (finding.id.startsWith('strategy:')) expect(['ended', 'offered']).toContain(end);
      else expect(end).not.toBe('faulted');
    }
  });

  test('a way is the shortest: one reply for a fault behind the first decision', () => {
    const body = PLAIN.replace('Dev: Yes! # mood: annoyed', '{"a" / 2}');
    const found = check(body).findings.find(({ id }) => id.startsWith('fault'));
    expect(found?.path).toEqual(['Are you sure?']);
  });

  test('a fault in the opening has a line and no replies', () => {
    const found = check('Dev: Hi.\n{"a" / 2}\n-> END').findings[0];
    expect(found).toMatchObject({ id: 'fault.runtime-error:opening', line: 11, path: [] });
  });

  test('every finding of one report has an id of its own', () => {
    for (const { bad } of PLANTED) {
      const found = check(bad).findings.map(({ id }) => id);
      expect(new Set(found).size).toBe(found.length);
    }
  });
});
