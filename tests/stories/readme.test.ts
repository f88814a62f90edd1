import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot, printProblem } from '../../src/build/story-files';
import { compileStory } from '../../src/core/story/compile';
import { scheme } from '../fixtures/story';

const readme = readFileSync(inRoot('README.md'), 'utf8');

test('the scenario in README is complete: it compiles without a problem', () => {
  const ink = /```ink\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const known = scheme().behaviours;
  const main = 'stories/the-wrong-size/the-wrong-size.ink';
  const compiled = compileStory({
    scenario: 'the-wrong-size',
    file: main,
    read: (file) => (file === main ? ink : readFileSync(inRoot(file), 'utf8')),
    known: (_scheme, behaviour) => Object.hasOwn(known, behaviour),
  });
  expect('problems' in compiled ? compiled.problems.map(printProblem) : []).toEqual([]);
});

test('every file that README names is there', () => {
  const named = [...readme.matchAll(/\]\(([^)#]+)\)|`(src\/[\w./-]+|stories\/[\w./-]+)`/g)].map(
    ([, link, path]) => link ?? path ?? '',
  );
  const missing = named.filter((path) => !path.startsWith('http') && !existsSync(inRoot(path)));
  expect(missing).toEqual([]);
});
