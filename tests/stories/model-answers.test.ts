import { describe, expect, test } from 'vitest';
import { scenarioNames } from '../../src/build/story-files';
import { readReply } from '../../src/core/debrief/reply-reading';
import { turnsOf } from '../../src/core/debrief/turning-points';
import { mark } from '../../src/core/marking/mark';
import { performed } from '../fixtures/performance';
import { compiled, scheme } from '../fixtures/story';

describe('P12 A good play of a scenario, to be watched', () => {
  test.each(scenarioNames())('that of %s misses nothing that it had a chance at', (name) => {
    const marks = mark(performed(name, 'model-answer'), scheme(compiled(name).header.scheme));
    expect(marks.filter(({ outcome }) => outcome === 'not-yet')).toEqual([]);
  });

  test.each(scenarioNames())('there is something to say about each reply of %s', (name) => {
    const entries = performed(name, 'model-answer');
    const by = scheme(compiled(name).header.scheme);
    for (const turn of turnsOf(entries)) {
      const { lost, shows, why } = readReply(turn, entries, by);
      expect(lost, turn.reply.text).toEqual([]);
      expect(shows.length, turn.reply.text).toBeGreaterThan(0);
      expect(why, turn.reply.text).not.toBe('');
    }
  });
});
