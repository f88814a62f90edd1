import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAccepted } from '../build/accepted-findings';
import { explorationOf } from '../build/explorations';
import { lawCards } from '../build/law-cards';
import { wordsIn } from '../build/map-cache';
import { fromRoot, inRoot, scenarioNames } from '../build/story-files';
import type { Accepted } from '../core/check/accepted';
import type { LawShelf } from '../core/check/finding';
import type { WordShelf } from '../core/check/reader/shelf-reading';
import { checkStory, type Report } from '../core/check/report';
import { reportProblems } from '../core/check/unsound';
import { parseScheme, type Scheme } from '../core/marking/scheme';
import { isDay } from '../core/standards/day';
import { type Compiled, compileStory } from '../core/story/compile';
import type { Problem } from '../core/story/source';
import { isToldIn, languageIn, scenarioPath } from '../core/transcript/scenario-name';
import { isOpen, reportWords, shelfWords } from './report-words';

const SOUND = 0;
const UNSOUND = 1;
const NOT_RUN = 2;

const HELP = `npm run check:stories -- [files…] [--json] [--strict] [--day YYYY-MM-DD]

Explores every playthrough of each story and says what is unsound or unfair. A file may be named by
its scenario alone; without files, all of stories/ are checked.

  --json    print the reports as JSON, and nothing else
  --strict  fail on warnings that stories/<name>/accepted.json does not accept, and without a proof
  --day     the day on which law cards must not be overdue for review; today, if not given
  -h, --help

Exit status: 0 sound, 1 findings at error level (with --strict: or as above), 2 could not be run.`;

/** Where a command says things. */
type Speaks = Pick<Console, 'log' | 'error'>;

/** Does what `given` (as it is typed) asks for, says so, and gives the exit status. */
export function checkStories(given: readonly string[], says: Speaks): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (!values.help) return checkAll(positionals, values, says);
    says.log(HELP);
    return SOUND;
  } catch (error) {
    says.error(error instanceof Error ? error.message : String(error));
    says.error('"npm run check:stories -- --help" says how to ask.');
    return NOT_RUN;
  }
}

function checkAll(
  given: readonly string[],
  { json, strict, day }: { readonly json: boolean; readonly strict: boolean; readonly day: string },
  says: Speaks,
): number {
  if (!isDay(day)) throw new Error(`"${day}" is not a day: write --day 2026-11-23.`);
  const law = { cards: lawCards(), day };
  const files = given.length > 0 ? given.map(mainFile) : scenarioNames().map(shipped);
  const reports = files.map((file) => {
    const began = performance.now();
    const report = check(file, law);
    if (!json) says.log(reportWords(report, (performance.now() - began) / 1000));
    return report;
  });
  if (json) says.log(JSON.stringify(reports, null, 1));
  else for (const line of shelfWords(reports)) says.log(line);
  return reports.some(strict ? isDoubtful : isUnsound) ? UNSOUND : SOUND;
}

function isUnsound({ findings }: Report): boolean {
  return findings.some(({ level }) => level === 'error');
}

function isDoubtful({ proved, findings }: Report): boolean {
  return !proved || findings.some(isOpen);
}

function shipped(name: string): string {
  return `stories/${scenarioPath(name)}`;
}

/** A translation reads as a story of its own, so what is accepted in one is not in another. */
function acceptedFor(file: string): string {
  const lang = languageIn(basename(file, '.ink'));
  return lang === null ? 'accepted.json' : `accepted.${lang}.json`;
}

/** A file as it is named, or a scenario by its name alone. Throws if it cannot be read. */
function mainFile(given: string): string {
  const file = isFile(resolve(given)) ? fromRoot(resolve(given)) : shipped(given);
  if (isFile(inRoot(file))) return file;
  throw new Error(`There is no story that can be read at "${given}".`);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function check(file: string, law: LawShelf): Report {
  const schemes = new Map<string, Scheme | null>();
  const schemeOf = (id: string): Scheme | null => {
    const scheme = schemes.get(id) ?? readScheme(id);
    schemes.set(id, scheme);
    return scheme;
  };
  const compiled = compileStory({
    scenario: basename(file, '.ink'),
    file,
    read: (name) => readFileSync(inRoot(name), 'utf8'),
    // Without a scheme, that is what is wrong, and not every mark.
    behaviours: (id) => idsIn(schemeOf(id)),
  });
  if ('problems' in compiled) return reportProblems(file, compiled.problems);
  const scheme = schemeOf(compiled.header.scheme);
  if (!scheme) return reportProblems(file, [noScheme(file, compiled.header.scheme)]);
  return explored(file, compiled, scheme, law);
}

function idsIn(scheme: Scheme | null): readonly string[] | null {
  return scheme && Object.keys(scheme.behaviours);
}

function explored(
  file: string,
  compiled: Extract<Compiled, { story: unknown }>,
  scheme: Scheme,
  law: LawShelf,
): Report {
  const { stderr } = process;
  const { story, header, places, files } = compiled;
  const exploration = explorationOf(compiled, (states) => {
    if (stderr.isTTY) stderr.write(`\r${file}: ${states} states`);
  });
  const sources = files.map((name) => ({
    file: name,
    text: readFileSync(inRoot(name), 'utf8'),
  }));
  const report = checkStory(
    {
      story,
      header,
      scheme,
      sources,
      places,
      law,
      wordShelf: () => wordShelf(file, header.language),
      accepted: readAccepted(file),
    },
    exploration,
  );
  if (stderr.isTTY) stderr.write('\r\u001b[K');
  return report;
}

/** The stories that ship in a language, but for those that do not compile. */
function wordShelf(file: string, language: string | undefined): WordShelf {
  const names = scenarioNames().filter((name) => isToldIn(name, language));
  const stories = names.flatMap((name) => {
    const decisions = wordsIn(name);
    return decisions === null ? [] : [decisions];
  });
  return { stories, ships: names.some((name) => shipped(name) === file) };
}

function readScheme(id: string): Scheme | null {
  const path = inRoot(join('stories/schemes', `${id}.json`));
  return isFile(path) ? parseScheme(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

function noScheme(file: string, scheme: string): Problem {
  const lines = readFileSync(inRoot(file), 'utf8').split('\n');
  const line = lines.findIndex((one) => /^\s*#\s*scheme\s*:/.test(one)) + 1;
  const message = `There is no marking scheme "${scheme}" in stories/schemes`;
  return { kind: 'header', file, line, message };
}

/** What is accepted beside a story; nothing if there is no such file. */
function readAccepted(file: string): readonly Accepted[] {
  const path = join(dirname(file), acceptedFor(file));
  return isFile(inRoot(path)) ? parseAccepted(path, readFileSync(inRoot(path), 'utf8')) : [];
}
