import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { parseFramework } from '../../src/core/standards/framework';
import { scheme } from '../fixtures/story';

const cycle = scheme('complaint-cycle');
const files = readdirSync(inRoot('stories/frameworks'));
const frameworks = files.map((file) =>
  parseFramework(JSON.parse(readFileSync(inRoot(`stories/frameworks/${file}`), 'utf8')), cycle),
);

describe('D3 The frameworks', () => {
  test('each stands in a file of its own name', () => {
    expect(frameworks.map(({ id }) => `${id}.json`)).toEqual(files);
  });

  test('there is one for each of the four revision pages, and the three published units', () => {
    const of = (status: string) => frameworks.filter((one) => one.status === status);
    expect(of('revision-page')).toHaveLength(4);
    expect(of('published-unit').map(({ unit }) => unit)).toEqual([
      'M/601/1508',
      'M/601/1511',
      'R/506/2151',
    ]);
  });

  test('every marking point is evidence towards something', () => {
    const evidenced = new Set(
      frameworks.flatMap(({ criteria }) => criteria.flatMap(({ points }) => points)),
    );
    expect(cycle.points.map(({ id }) => id).filter((id) => !evidenced.has(id))).toEqual([]);
  });

  test('what a learner has to know always asks for more than a conversation', () => {
    const bare = frameworks.flatMap(({ id, criteria }) =>
      criteria
        .filter(({ kind, otherwise }) => kind === 'knows' && otherwise === undefined)
        .map(({ number }) => `${id} ${number}`),
    );
    expect(bare).toEqual([]);
  });

  test('what a learner has to do is evidenced by at least one point', () => {
    const bare = frameworks.flatMap(({ id, criteria }) =>
      criteria
        .filter(({ kind, points }) => kind === 'does' && points.length === 0)
        .map(({ number }) => `${id} ${number}`),
    );
    expect(bare).toEqual([]);
  });
});
