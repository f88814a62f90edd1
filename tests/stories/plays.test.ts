import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printMarkedPlay } from '../../src/build/marked-play';
import { inRoot, playsFolder, scenarioNames } from '../../src/build/story-files';
import { replay } from '../../src/core/story/replay';
import { choiceAt } from '../../src/core/transcript/entries';
import { parsePlay } from '../../src/core/transcript/play';
import { performPlay } from '../fixtures/performance';
import { compiled, scheme } from '../fixtures/story';

describe.each(scenarioNames())('The plays of %s', (scenario) => {
  const folder = inRoot(playsFolder(scenario));
  const plays = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const by = scheme(compiled(scenario).header.scheme);

  test('a model answer and a typical-mistakes run are among them', () => {
    expect(plays).toEqual(expect.arrayContaining(['model-answer.txt', 'typical-mistakes.txt']));
  });

  test.each(plays)('%s comes out as written (update with `npm run plays`)', async (file) => {
    const path = join(folder, file);
    const entries = performPlay(scenario, parsePlay(readFileSync(path, 'utf8')));
    await expect(printMarkedPlay(entries, by)).toMatchFileSnapshot(path);
  });

  test('S1 Same edition, seed and choices give the same transcript, byte for byte', () => {
    const { story } = compiled(scenario);
    for (const file of plays) {
      const entries = performPlay(scenario, parsePlay(readFileSync(join(folder, file), 'utf8')));
      const [began] = entries;
      const replayed = began?.kind === 'began' && replay(story, began, entries);
      expect(replayed).toMatchObject({ differsAt: null, rest: [] });
    }
  });

  test('the best reply is not always the longest, nor always first', () => {
    const script = parsePlay(readFileSync(join(folder, 'model-answer.txt'), 'utf8'));
    const entries = performPlay(scenario, script);
    const choices = entries.flatMap((_, at) => choiceAt(entries, at) ?? []);
    const longest = choices.filter(({ offered, reply }) =>
      offered.replies.every((other) => other.text.length <= reply.text.length),
    );
    expect(longest.length).toBeLessThan(choices.length * 0.5);
  });
});
