import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lawCards } from '../../src/build/law-cards';
import { inRoot, playsFolder, scenarioNames } from '../../src/build/story-files';
import { checkStories } from '../../src/cli/check-command';
import type { Report } from '../../src/core/check/report';
import { mark } from '../../src/core/marking/mark';
import { parsePlay } from '../../src/core/transcript/play';
import { scenarioPath } from '../../src/core/transcript/scenario-name';
import { answerOf } from '../fixtures/command';
import { performPlay } from '../fixtures/performance';
import { compiled, scheme } from '../fixtures/story';

describe('Every shipped scenario, as the command checks it', () => {
  let run: { status: number | null; reports: readonly Report[] } = { status: null, reports: [] };
  beforeAll(() => {
    // On the day of the last review: whether a review is due today is for `npm run check` to say.
    const day =
      [...lawCards().values()]
        .map((card) => card.reviewedOn)
        .sort()
        .at(-1) ?? '';
    const given = ['--json', '--strict', '--day', day];
    const { status, out } = answerOf((says) => checkStories(given, says));
    run = { status, reports: JSON.parse(out) };
  }, 240_000);

  test('C10 is proved, without an error, and each warning is mended or accepted', () => {
    expect(run.reports.map(({ file }) => file)).toEqual(
      scenarioNames().map((name) => `stories/${scenarioPath(name)}`),
    );
    for (const { file, proved, findings } of run.reports) {
      const open = findings.filter(({ level, accepted }) => level !== 'note' && !accepted);
      expect({ file, proved, open }).toEqual({ file, proved: true, open: [] });
    }
    expect(run.status).toBe(0);
  });

  test.each(scenarioNames())('the model answer of %s meets every point in play', (name) => {
    const report = run.reports.find(({ file }) => file.endsWith(`/${name}.ink`));
    const play = readFileSync(inRoot(`${playsFolder(name)}/model-answer.txt`), 'utf8');
    const marks = mark(performPlay(name, parsePlay(play)), scheme(compiled(name).header.scheme));
    const inPlay = marks.filter(({ point }) => !report?.aside.includes(point));
    expect(inPlay.filter(({ outcome }) => outcome !== 'met')).toEqual([]);
    expect(inPlay.length).toBeGreaterThanOrEqual(8);
  });
});
