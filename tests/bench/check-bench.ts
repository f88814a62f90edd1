import { readFileSync } from 'node:fs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { compileScenario, scenarioNames } from '../../src/build/story-files';
import { explore } from '../../src/core/check/explore/explore';
import { findRoutes } from '../../src/core/check/explore/routes';
import { checkStory } from '../../src/core/check/report';
import { readMarkGraph } from '../../src/core/check/score/moments';
import { scoreAtRandom } from '../../src/core/check/score/score';
import type { Scheme } from '../../src/core/marking/scheme';
import type { Compiled } from '../../src/core/story/compile';
import { scheme, sound } from '../fixtures/story';
import { longDialogue } from './long-dialogue';

/**
 * Measures how long it takes to prove a story: a made-up dialogue, those that ship, and any other
 * Ink file that is named (such as The Intercept, which is not part of this project). It prints and
 * never fails: figures depend on the machine. Each is run once, as the command runs it.
 */
for (const file of process.argv.slice(2)) measureForeign(file);
const { compiled, scheme: many } = longDialogue();
measureScore('30 exchanges, 36 points', compiled, many);
measure('30 exchanges, 36 points', compiled, many);
for (const name of scenarioNames()) {
  const began = performance.now();
  const story = compileScenario(name);
  console.log(`${name}: compiled in ${seconds(began)}`);
  measure(name, story, scheme());
}

function measure(name: string, story: Compiled, by: Scheme): void {
  const { story: ink, header, files, places } = sound(story);
  const began = performance.now();
  const sources = files.map((file) => ({ file, text: '' }));
  const report = checkStory({ story: ink, header, scheme: by, sources, places });
  const { proved, states, transitions, playthroughs } = report;
  console.log(
    `${name}: ${proved ? 'proved' : 'not proved'}, ${states} states, ${transitions} steps, ${playthroughs} playthroughs in ${seconds(began)}`,
  );
}

/** Exploring and the exact distribution of scores, without the checks that build on them. */
function measureScore(name: string, story: Compiled, by: Scheme): void {
  const { story: ink, header } = sound(story);
  const began = performance.now();
  const found = explore(ink, header);
  const score = scoreAtRandom(readMarkGraph(found), by.points, 'kept');
  console.log(`${name}: ${score?.most} points at most, exact distribution in ${seconds(began)}`);
}

/** A story without our tags, explored but not marked. */
function measureForeign(file: string): void {
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => readFileSync(name, 'utf8'),
  };
  const options = new CompilerOptions(file, [], false, () => {}, handler);
  const json = new Compiler(readFileSync(file, 'utf8'), options).Compile().ToJson();
  const began = performance.now();
  const found = explore(JSON.parse(String(json)), { customer: 'Nobody', colleagues: [] });
  const { states, transitions, unproved } = found;
  const { playthroughs } = findRoutes(found);
  console.log(
    `${file}: ${unproved ?? 'proved'}, ${states.length} states, ${transitions} steps, ${playthroughs} playthroughs in ${seconds(began)}`,
  );
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(2)} s`;
}
