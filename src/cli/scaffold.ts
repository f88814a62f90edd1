import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, type NewStory } from '../app/own-stories/first-story/filled';
import { printMarkedPlay } from '../build/marked-play';
import { performedPlay } from '../build/performed-play';
import { inRoot, printProblem } from '../build/story-files';
import { parseScheme, type Scheme } from '../core/marking/scheme';
import { compileStory, type Sound } from '../core/story/compile';
import type { Entry } from '../core/transcript/entries';

const PLAYS = ['model-answer.txt', 'typical-mistakes.txt'];

/**
 * The files of a new story, by their paths in its folder: a short conversation that is sound as
 * it stands, to be written over. Throws if it does not compile with what was asked for.
 */
export function scaffold(asked: NewStory): ReadonlyMap<string, string> {
  const fill = (file: string): string => filled(template(file), asked);
  const scheme = readScheme();
  const text = fill('story.ink');
  const compiled = compileNew(asked.name, text, scheme);
  const plays = PLAYS.map((file): [string, string] => [
    `plays/${file}`,
    printMarkedPlay(perform(compiled, fill(file)), scheme),
  ]);
  return new Map([[`${asked.name}.ink`, text], ...plays]);
}

function template(file: string): string {
  return readFileSync(inRoot(join('src/app/own-stories/first-story', file)), 'utf8');
}

function compileNew(name: string, text: string, scheme: Scheme): Sound {
  const main = `stories/${name}/${name}.ink`;
  const compiled = compileStory({
    scenario: name,
    file: main,
    read: (file) => (file === main ? text : readFileSync(inRoot(file), 'utf8')),
    behaviours: () => Object.keys(scheme.behaviours),
  });
  if ('problems' in compiled) throw new Error(compiled.problems.map(printProblem).join('\n'));
  return compiled;
}

/** A play from beginning to end. Throws where a reply is not on offer. */
function perform(story: Sound, play: string): readonly Entry[] {
  const { entries, lost } = performedPlay(story, play);
  if (lost !== null) throw new Error(`"${lost}" is not on offer in the new story.`);
  return entries;
}

function readScheme(): Scheme {
  const file = inRoot('stories/schemes/complaint-handling-2.json');
  return parseScheme(JSON.parse(readFileSync(file, 'utf8')));
}
