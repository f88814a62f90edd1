import { describe, expect, test } from 'vitest';
import { lessonOf } from '../../../src/core/debrief/lesson';
import { wentUnhappy } from '../../../src/core/debrief/went-unhappy';
import type { Entry } from '../../../src/core/transcript/entries';
import { performed, sessionOf } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';

describe('R13 No headline reads like success where the customer went away unhappy', () => {
  test.each([
    ['leaking-kettle', 'typical-mistakes', true],
    ['leaking-kettle', 'average-run', true],
    ['room-twelve', 'between-you-and-me', true],
    ['wrong-colour', 'kind-but-wrong', true],
    ['late-van', 'kind-but-wrong', false],
    ['cancelled-lesson', 'hit-back-and-owned', false],
  ])('%s, %s, which somebody else has now: %s', (scenario, play, unhappy) => {
    const entries = performed(scenario, play);
    expect(entries.find(({ kind }) => kind === 'ended')).toMatchObject({ ending: 'escalated' });
    expect(wentUnhappy(entries)).toBe(unhappy);
  });

  test('nor is anybody praised for asking whether they were happy', () => {
    const session = sessionOf(compiled('second-repair'), 7);
    const entries: Entry[] = [...session.begin()];
    for (const picked of [0, 1, 0, 2, 1, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) {
      const last = entries.at(-1);
      if (last?.kind !== 'offered') break;
      entries.push(...session.choose(picked % last.replies.length));
    }
    expect(wentUnhappy(entries)).toBe(true);
    const { kept } = lessonOf(entries, scheme('complaint-cycle-2'));
    expect(kept?.moment.shows).not.toContain('Checked they were content before closing');
  });
});
