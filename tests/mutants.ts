import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';

/**
 * Changes one place of the rules at a time and runs the tests that hold its room: a change that none
 * of them notices has survived. `npm run test:mutants -- --room core/marking --max 40 --seed 1`
 */
const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/.bin/vitest');
/** The tests that hold each room. Those of `app` run in the browser, on a site built for each change. */
const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  'core/transcript': ['core/transcript/', 'core/story/', 'core/marking/', 'core/debrief/'],
  'core/marking': ['core/marking/', 'core/debrief/', 'core/progress/'],
  'core/story': ['core/story/'],
  'core/debrief': ['core/debrief/'],
  'core/documents': ['core/documents/', 'stories/portfolio', 'stories/observation-record'],
  app: ['app/', 'screens/'],
};
/** A run that takes longer, in milliseconds, has noticed the change: it never ends. */
const PATIENCE = { core: 180_000, app: 1_200_000 };

/** What is looked for in a line, and what takes its place. */
const CHANGES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<=[<>]=? |[=!]== )\d+\b/g, (found) => `${Number(found) + 1}`],
  [/(?<=[<>]=? |[=!]== )\d+\b/g, (found) => `${Number(found) - 1}`],
  [/(?<=const [A-Z_]+ = )[\d_]+(?=;)/g, (found) => `${Number(found.replaceAll('_', '')) + 1}`],
  [/ [<>]= /g, (found) => found.replace('=', '')],
  [/ [<>] (?=[\w(])/g, (found) => `${found.trimEnd()}= `],
  [/ [=!]== /g, (found) => (found === ' === ' ? ' !== ' : ' === ')],
  [/ (?:&&|\|\|) /g, (found) => (found === ' && ' ? ' || ' : ' && ')],
  [/\b(?:true|false)\b(?!.*=>)/g, (found) => `${found !== 'true'}`],
  [/ [+-] 1\b/g, (found) => (found === ' + 1' ? ' - 1' : ' + 1')],
  [/(?<=[ (])!(?=[\w(])/g, () => ''],
];
/** Comments, imports and types: nothing happens there. */
const IDLE = /^\s*(?:\/?\*|\/\/|import |(?:export )?(?:type|interface) |readonly |\| )/;

type Mutant = { readonly file: string; readonly line: number; readonly text: string };

function mutantsOf(file: string): readonly Mutant[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (IDLE.test(line)) return [];
    return CHANGES.flatMap(([found, change]) =>
      [...line.matchAll(found)].map(({ index, 0: old }): Mutant => {
        const text = line.slice(0, index) + change(old) + line.slice(index + old.length);
        return { file, line: at + 1, text };
      }),
    );
  });
}

/** In an order of chance, the same for the same seed: by Lehmer's generator. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  let dice = seed;
  const thrown = all.map((one) => {
    dice = (dice * 48_271) % 2_147_483_647;
    return { one, dice };
  });
  return thrown.sort((a, b) => a.dice - b.dice).map(({ one }) => one);
}

/** Whether the tests still pass with one change; the file is put back whatever comes of it. */
function isNoticed({ file, line, text }: Mutant, room: string): boolean {
  const whole = readFileSync(file, 'utf8');
  const app = room === 'app';
  const projects = app ? ['--project=browser'] : ['--project=node', '--project=stories'];
  const tests = (HELD_BY[room] ?? []).map((one) => `tests/${one}`);
  const args = ['run', '--configLoader=runner', '--bail=1', ...projects, ...tests];
  try {
    writeFileSync(
      file,
      whole
        .split('\n')
        .with(line - 1, text)
        .join('\n'),
    );
    const timeout = app ? PATIENCE.app : PATIENCE.core;
    const { status, stdout, signal } = spawnSync(VITEST, args, {
      cwd: ROOT,
      timeout,
      killSignal: 'SIGKILL',
      encoding: 'utf8',
    });
    // Only a test that failed has noticed it, or a run that never ends: any other end is a fault of this script.
    if (signal === null && !/^\d+ passed, \d+ failed$/m.test(stdout)) throw new Error(stdout);
    return status !== 0;
  } finally {
    writeFileSync(file, whole);
  }
}

function changesOf(room: string): readonly Mutant[] {
  const folder = join(ROOT, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()
    .flatMap((file) => mutantsOf(join(folder, file)));
}

const { room, max, seed } = parseArgs({
  options: {
    room: { type: 'string' },
    max: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
}).values;
let isStopped = false;
// Heard only when the file that was changed has been put back.
process.once('SIGINT', () => {
  isStopped = true;
});
for (const name of room ? [room] : Object.keys(HELD_BY)) {
  const all = changesOf(name);
  const chosen = shuffled(all, Number(seed)).slice(0, Number(max));
  let killed = 0;
  for (const [at, mutant] of chosen.entries()) {
    const noticed = isNoticed(mutant, name);
    await setImmediate();
    if (isStopped) process.exit(130);
    if (noticed) killed += 1;
    const where = `${mutant.file.slice(ROOT.length + 1)}:${mutant.line}`;
    console.log(`${noticed ? 'killed  ' : 'SURVIVED'} ${at + 1} ${where}  ${mutant.text.trim()}`);
  }
  console.log(
    `${name}: ${killed} of ${chosen.length} killed, of ${all.length} there are; seed ${seed}`,
  );
}
