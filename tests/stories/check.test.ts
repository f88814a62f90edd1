import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { scenarioNames } from '../../src/build/story-files';
import type { Report } from '../../src/core/check/report';

test('C10 Every shipped scenario is proved, without an error, and each warning is mended or accepted', () => {
  const given = ['tsx', 'src/cli/check-stories.ts', '--json', '--strict'];
  const { status, stdout } = spawnSync('npx', given, { encoding: 'utf8' });
  const reports: readonly Report[] = JSON.parse(stdout);
  expect(reports.map(({ file }) => file)).toEqual(
    scenarioNames().map((name) => `stories/${name}/${name}.ink`),
  );
  for (const { file, proved, findings } of reports) {
    const open = findings.filter(({ level, accepted }) => level !== 'note' && !accepted);
    expect({ file, proved, open }).toEqual({ file, proved: true, open: [] });
  }
  expect(status).toBe(0);
}, 120_000);
