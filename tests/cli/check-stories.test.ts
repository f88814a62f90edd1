import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkStories } from '../../src/cli/check-command';
import type { Report } from '../../src/core/check/report';
import { PLAIN } from '../fixtures/checking';
import { type Answer, answerOf } from '../fixtures/command';
import { tinyText } from '../fixtures/story';

const folder = mkdtempSync(join(tmpdir(), 'composure-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const command = (...given: readonly string[]): Answer =>
  answerOf((says) => checkStories(given, says));

function file(name: string, body: string): string {
  const path = join(folder, `${name}.ink`);
  writeFileSync(path, tinyText(body));
  return path;
}

function reports(out: string): readonly Report[] {
  return JSON.parse(out);
}

describe('C9 The command says in plain English or in JSON what it found', () => {
  test('a finding is one paragraph: file, line, level, what, why, id, and the way to it', () => {
    const { status, out } = command(file('faulty', PLAIN.replace('# ending: lost', '')));
    expect(status).toBe(1);
    expect(out).toMatch(
      /faulty\.ink:20: error: The story stops here .* \[dead-end:ask-head-office\]/,
    );
    expect(out).toContain('Play to here:\n  > So it leaks.\n  > Ask head office.\n\n');
    expect(out).toMatch(
      /checked 2 states, not proved: the story breaks.*\d+ errors?, \d+ warnings?/,
    );
  });

  test('a story that does not compile is reported in the same form', () => {
    const bad = file('broken', 'VAR a = 0.\nDev: Hi. # moood: cross\n-> nowhere');
    const { status, out } = command('--json', bad);
    expect(status).toBe(1);
    const [report] = reports(out);
    expect(report).toMatchObject({
      format: 'composure-check',
      version: 2,
      proved: false,
      states: 0,
    });
    const found = report?.findings.map(
      ({ id, level, line }) => `${level} ${id.split(':')[0]} ${line}`,
    );
    expect(found).toEqual(['error source.number 10', 'error source.tag 11']);
    expect(command(bad).out).toMatch(
      /broken\.ink:10: error: "0\." ends in a dot.*\[source\.number:/,
    );
  });

  test('a scheme that does not exist is one error on its line', () => {
    const path = file('strange', PLAIN);
    writeFileSync(path, tinyText(PLAIN).replace('complaint-handling', 'no-such'));
    const [report] = reports(command('--json', path).out);
    expect(report?.findings).toHaveLength(1);
    expect(report?.findings[0]).toMatchObject({ level: 'error', line: 9 });
  });

  test.each([
    ['a file that is not there', 'no-such-story'],
    ['a folder', 'stories'],
    ['an option that is none', '--quick'],
  ])('%s: it could not be run, and says why', (_what, given) => {
    const { status, out, err } = command('--json', given);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(given);
  });

  test('as a process of its own, it says how to ask', () => {
    const given = ['--import', 'tsx', 'src/cli/check-stories.ts', '-h'];
    const { status, stdout } = spawnSync(process.execPath, given, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('--strict');
  });
});
