import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, scenarioNames } from '../../src/build/story-files';
import { soundness } from '../../src/core/marking/soundness';
import type { Reply } from '../../src/core/transcript/entries';
import { compiled, scheme } from '../fixtures/story';

const REPLY = /^\s*\*.*\[(.+?) # shows: ([a-z., -]+?)(?: #.*)?\]\s*$/;

/** The replies of a story that lose nothing, as its author wrote them. */
function soundReplies(scenario: string): readonly Reply[] {
  const by = scheme(compiled(scenario).header.scheme);
  const lines = readFileSync(inRoot(`stories/${scenario}/${scenario}.ink`), 'utf8').split('\n');
  const replies = lines.flatMap((line): Reply[] => {
    const [, text, shows] = REPLY.exec(line) ?? [];
    return text && shows ? [{ text, shows: shows.split(', ') }] : [];
  });
  return replies.filter((reply) => {
    const { critical, loses } = soundness(reply, by);
    return critical + loses === 0;
  });
}

describe('W5 The same words earn the same in every story', () => {
  const replies = scenarioNames().flatMap(soundReplies);
  const saying = (behaviour: string, words: RegExp): readonly Reply[] =>
    replies.filter(({ text, shows }) => shows.includes(behaviour) && words.test(text));

  test('a promise of news by a day and an hour names the actual thing', () => {
    const promises = saying(
      'followup.promise',
      /\b(?:rings?|texts?|hear|post|calls?|number)\b|on to you/,
    );
    expect(promises.length).toBeGreaterThan(10);
    for (const { text, shows } of promises) expect(shows, text).toContain('language.concrete');
  });

  test('whoever says that it is they who will ring or write takes it on', () => {
    for (const { text, shows } of saying(
      'followup.promise',
      /I'll (?:ring|text|be on)|I will,|from me/,
    )) {
      const own = shows.filter((id) => id === 'ownership.take' || id === 'ownership.stay');
      expect(own.length, text).toBeGreaterThan(0);
    }
  });

  test('whoever may not promise it has said where their limit is', () => {
    const limits = replies.filter(({ text }) => /can't promise/.test(text));
    expect(limits.length).toBeGreaterThan(2);
    for (const { text, shows } of limits) expect(shows, text).toContain('expectations.say-limit');
  });
});
