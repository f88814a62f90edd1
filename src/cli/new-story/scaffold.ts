import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printMarkedPlay } from '../../build/marked-play';
import { editionOf, inRoot, printProblem } from '../../build/story-files';
import { parseScheme, type Scheme } from '../../core/marking/scheme';
import { type Compiled, compileStory } from '../../core/story/compile';
import { scenarioOf } from '../../core/story/header';
import { deedsOf, retell } from '../../core/story/retelling';
import type { Entry } from '../../core/transcript/entries';
import type { Setting } from '../../core/transcript/looks';
import { parsePlay } from '../../core/transcript/play';

/** What an author may say about a story that is not written yet. */
export type NewStory = {
  /** Name of its folder: a slug. */
  readonly name: string;
  readonly title: string;
  readonly customer: string;
  readonly setting: Setting;
};

const PLAYS = ['model-answer.txt', 'typical-mistakes.txt'];

const OPENINGS: Readonly<Record<Setting, string>> = {
  counter: 'Monday, just after nine, and raining. A bag with one strap lands on the counter.',
  reception: 'Monday, just after nine, and raining. A bag with one strap lands on the desk.',
  phone: 'Monday, just after nine, and raining. The phone rings. A bus goes by at the other end.',
  chat: 'Monday, just after nine, and raining. A photo comes up, of a bag with one strap.',
};

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
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

function filled(text: string, { title, customer, setting }: NewStory): string {
  const first = customer.split(' ')[0] ?? customer;
  // Two people of one name could not be told apart.
  const [colleague, surname] = first === 'Sam' ? ['Alex', 'Hill'] : ['Sam', 'Reed'];
  return text
    .replaceAll('@colleague@ (team leader)', `${colleague} ${surname} (team leader)`)
    .replaceAll('@colleague@', colleague)
    .replaceAll('@first@', first)
    .replaceAll('@customer@', customer)
    .replaceAll('@title@', title)
    .replaceAll('@setting@', setting)
    .replaceAll('@opening@', OPENINGS[setting]);
}

type Sound = Extract<Compiled, { story: unknown }>;

function compileNew(name: string, text: string, scheme: Scheme): Sound {
  const main = `stories/${name}/${name}.ink`;
  const compiled = compileStory({
    scenario: name,
    file: main,
    read: (file) => (file === main ? text : readFileSync(inRoot(file), 'utf8')),
    known: (_id, behaviour) => Object.hasOwn(scheme.behaviours, behaviour),
  });
  if ('problems' in compiled) throw new Error(compiled.problems.map(printProblem).join('\n'));
  return compiled;
}

/** A play from beginning to end. Throws where a reply is not on offer. */
function perform({ story, header }: Sound, play: string): readonly Entry[] {
  const { seed, replies, record } = parsePlay(play);
  const plan = { story, scenario: scenarioOf(header), edition: editionOf(story), seed };
  const { entries, lost } = retell(plan, deedsOf(replies));
  if (lost !== null) throw new Error(`"${lost}" is not on offer in the new story.`);
  return record ? [...entries, { kind: 'recorded', fields: record }] : entries;
}

function readScheme(): Scheme {
  const file = inRoot('stories/schemes/complaint-handling.json');
  return parseScheme(JSON.parse(readFileSync(file, 'utf8')));
}
