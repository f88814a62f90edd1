import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { bearsIn, parseFramework, pointsOf } from '../../src/core/standards/framework';
import { SETTINGS } from '../../src/core/transcript/looks';
import { scheme } from '../fixtures/story';

const cycle = scheme('complaint-cycle-2');
const files = readdirSync(inRoot('stories/frameworks'));
const frameworks = files.map((file) =>
  parseFramework(JSON.parse(readFileSync(inRoot(`stories/frameworks/${file}`), 'utf8')), cycle),
);

/** A digest of the criteria of each, after its version: where one changes, so does the version. */
const READ: readonly string[] = [
  'page-expectations-and-issues 3 85845f2b47faefd4',
  'page-process-complaints 3 71cb5d904f790106',
  'page-resolve-customers-complaints 3 ec7026ba792aa44a',
  'page-resolve-problems 3 3a36336295d0cf8a',
  'unit-j-600-1003 1 aea31a67d5e51a83',
  'unit-k-602-1597 1 5232fada4fccb4b4',
  'unit-m-601-1508 3 e249159ed615e5bd',
  'unit-m-601-1511 3 57aa741547daa160',
  'unit-r-506-2151 3 c3e6ff28b319a12a',
];

describe('D3 The frameworks', () => {
  test('a change of criteria is a new version', () => {
    const digest = (criteria: unknown): string =>
      createHash('sha256').update(JSON.stringify(criteria)).digest('hex').slice(0, 16);
    expect(
      frameworks.map(({ id, version, criteria }) => `${id} ${version} ${digest(criteria)}`),
    ).toEqual(READ);
  });

  test('each stands in a file of its own name', () => {
    expect(frameworks.map(({ id }) => `${id}.json`)).toEqual(files);
  });

  test('there is one for each of the four revision pages, and the five published units', () => {
    const of = (status: string) => frameworks.filter((one) => one.status === status);
    expect(of('revision-page')).toHaveLength(4);
    expect(of('published-unit').map(({ unit }) => unit)).toEqual([
      'J/600/1003',
      'K/602/1597',
      'M/601/1508',
      'M/601/1511',
      'R/506/2151',
    ]);
  });

  test('every marking point is evidence towards something', () => {
    const evidenced = new Set(frameworks.flatMap(({ criteria }) => criteria.flatMap(pointsOf)));
    expect(cycle.points.map(({ id }) => id).filter((id) => !evidenced.has(id))).toEqual([]);
  });

  test('every criterion says what more an assessor has to ask or to see', () => {
    const bare = frameworks.flatMap(({ id, criteria }) =>
      criteria
        .filter(({ otherwise }) => !/[.?]$/.test(otherwise))
        .map(({ number }) => `${id} ${number}`),
    );
    expect(bare).toEqual([]);
  });

  test('what a learner has to do needs a point, or says what no conversation here shows', () => {
    const unneeded = frameworks.flatMap(({ id, criteria }) =>
      criteria
        .filter(({ kind, needs }) => kind === 'does' && needs.length === 0)
        .map(({ number }) => `${id} ${number}`),
    );
    expect(unneeded).toEqual([
      'page-resolve-customers-complaints LO7',
      'unit-m-601-1508 2.6',
      'unit-m-601-1511 1.5',
      'unit-r-506-2151 2.5',
    ]);
  });

  test('writing and telephoning are not seen at a counter', () => {
    const page = frameworks.find(({ id }) => id === 'page-resolve-customers-complaints');
    const lo7 = page?.criteria.find(({ number }) => number === 'LO7');
    expect(lo7 && SETTINGS.filter((setting) => bearsIn(lo7, setting))).toEqual(['phone', 'chat']);
  });

  test('what is to be explained, described or told is known, and not done', () => {
    const told = frameworks.flatMap(({ criteria }) =>
      criteria.filter(({ kind, says }) => kind === 'does' && /^(Describe|Know|State)/.test(says)),
    );
    expect(told).toEqual([]);
  });
});
