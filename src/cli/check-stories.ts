import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot, inRoot, printProblem, scenarioNames } from '../build/story-files';
import type { Finding } from '../core/check/finding';
import { checkStory, type Report } from '../core/check/report';
import type { Source } from '../core/check/where';
import { parseScheme, type Scheme } from '../core/marking/scheme';
import { compileStory } from '../core/story/compile';
import type { Problem } from '../core/story/source';

const SOUND = 0;
const UNSOUND = 1;
const NOT_RUN = 2;

/** A story that does not compile has no report, only problems. */
type Outcome =
  | { readonly report: Report }
  | { readonly file: string; readonly problems: readonly Problem[] };

process.exitCode = run();

function run(): number {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const files = positionals.length > 0 ? positionals.map(mainFile) : scenarioNames().map(shipped);
    const outcomes = files.map((file) => check(file, values.json));
    if (values.json) console.log(JSON.stringify(outcomes.map(toJson), null, 1));
    return outcomes.some(isUnsound) ? UNSOUND : SOUND;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Write "npm run check:stories -- [stories/name/name.ink …] [--json]".');
    return NOT_RUN;
  }
}

function shipped(name: string): string {
  return `stories/${name}/${name}.ink`;
}

/** A file as it is named, or a scenario by its name alone. */
function mainFile(given: string): string {
  if (existsSync(resolve(given))) return fromRoot(resolve(given));
  if (existsSync(inRoot(shipped(given)))) return shipped(given);
  throw new Error(`There is no story at "${given}".`);
}

function check(file: string, quiet: boolean): Outcome {
  const schemes = new Map<string, Scheme>();
  const schemeOf = (id: string): Scheme => {
    const path = inRoot(join('stories/schemes', `${id}.json`));
    const scheme = schemes.get(id) ?? parseScheme(JSON.parse(readFileSync(path, 'utf8')));
    schemes.set(id, scheme);
    return scheme;
  };
  const compiled = compileStory({
    scenario: basename(file, '.ink'),
    file,
    read: (name) => readFileSync(inRoot(name), 'utf8'),
    known: (id, behaviour) => Object.hasOwn(schemeOf(id).behaviours, behaviour),
  });
  if ('problems' in compiled) {
    if (!quiet) for (const problem of compiled.problems) console.log(printProblem(problem));
    return { file, problems: compiled.problems };
  }
  const { story, header, places } = compiled;
  const sources = compiled.files.map(
    (name): Source => ({ file: name, text: readFileSync(inRoot(name), 'utf8') }),
  );
  const began = performance.now();
  const report = checkStory({
    story,
    header,
    scheme: schemeOf(header.scheme),
    sources,
    places,
    onProgress: (states) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${file}: ${states} states`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (!quiet) print(report, (performance.now() - began) / 1000);
  return { report };
}

function toJson(outcome: Outcome): unknown {
  if ('report' in outcome) return outcome.report;
  return { format: 'composure-check', version: 1, proved: false, ...outcome };
}

function isUnsound(outcome: Outcome): boolean {
  if ('problems' in outcome) return true;
  const { report } = outcome;
  return report.findings.some(({ level }) => level === 'error');
}

function print(report: Report, seconds: number): void {
  for (const finding of report.findings) console.log(`${paragraph(finding)}\n`);
  console.log(summary(report, seconds));
}

function paragraph({ id, level, file, line, what, why, path }: Finding): string {
  const way = path.map((reply) => `\n  > ${reply}`).join('');
  return `${file}:${line}: ${level}: ${what} ${why} [${id}]${way}`;
}

function summary(report: Report, seconds: number): string {
  const { file, states, transitions, playthroughs, shortest, longest, score, findings } = report;
  const count = (level: Finding['level']): number =>
    findings.filter((one) => one.level === level).length;
  const proof =
    report.unproved ??
    `proved: ${playthroughs} playthroughs in ${states} states, ${transitions} steps`;
  const points = score
    ? `${score.min} to ${score.max} points, ${score.mean.toFixed(2)} by chance, ${score.pass} pass (${(score.passByChance * 100).toFixed(2)} % by chance)`
    : 'points not worked out: more than the limit';
  const found = `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`;
  return `${file}: ${proof}; ${shortest ?? '?'} to ${longest ?? 'endless'} replies; ${points}; ${found}; ${seconds.toFixed(1)} s`;
}
