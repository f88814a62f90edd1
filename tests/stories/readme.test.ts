import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot, printProblem } from '../../src/build/story-files';
import { compileStory } from '../../src/core/story/compile';
import { scheme } from '../fixtures/story';

const PAPERS = [
  'README.md',
  '.github/CONTRIBUTING.md',
  'src/README.md',
  'src/core/check/README.md',
  'stories/README.md',
  'tests/bench/README.md',
];

const read = (file: string): string => readFileSync(inRoot(file), 'utf8');

test('the scenario in stories/README.md is complete: it compiles without a problem', () => {
  const ink = /```ink\n([\s\S]*?)```/.exec(read('stories/README.md'))?.[1] ?? '';
  const known = scheme().behaviours;
  const main = 'stories/the-wrong-size/the-wrong-size.ink';
  const compiled = compileStory({
    scenario: 'the-wrong-size',
    file: main,
    read: (file) => (file === main ? ink : read(file)),
    behaviours: () => Object.keys(known),
  });
  expect('problems' in compiled ? compiled.problems.map(printProblem) : []).toEqual([]);
});

test.each(PAPERS)('every file that %s names is there', (paper) => {
  const text = read(paper);
  const links = [...text.matchAll(/\]\(([^)#]+)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !link.startsWith('http'))
    .map((link) => join(dirname(paper), link));
  const paths = [...text.matchAll(/`((?:src|stories|tests|assets)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect([...links, ...paths].filter((path) => !existsSync(inRoot(path)))).toEqual([]);
});

test('every part of a paper that another links to is there', () => {
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
  const missing = PAPERS.flatMap((paper) =>
    [...read(paper).matchAll(/\]\(([\w./-]*)#([\w-]+)\)/g)].filter(([, link = '', part = '']) => {
      const file = link === '' ? paper : join(dirname(paper), link);
      return ![...read(file).matchAll(/^#+ (.+)$/gm)].some(
        ([, title = '']) => slug(title) === part,
      );
    }),
  ).map(([link]) => link);
  expect(missing).toEqual([]);
});
