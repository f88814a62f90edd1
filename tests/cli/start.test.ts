import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { copyProject } from '../fixtures/project-copy';

const project = copyProject();
afterAll(() => project.remove());

const COMMAND = [
  '--import',
  inRoot('node_modules/tsx/dist/loader.mjs'),
  project.path('src/cli/start.ts'),
];

/** All that it says until it serves, when it is ended. */
async function saidUntilServed(given: readonly string[]): Promise<string> {
  const command = spawn(process.execPath, [...COMMAND, ...given]);
  let said = '';
  const hear = (words: Buffer): void => {
    said += words;
    if (said.includes('Ctrl+C')) command.kill();
  };
  command.stdout.on('data', hear);
  command.stderr.on('data', hear);
  await once(command, 'close');
  return said;
}

describe('U4 The command says in a sentence what it cannot do', () => {
  test('a port that is none', () => {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, '--port', 'x'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Write "npm start".*\n$/)]);
  });

  // The build stops as it does where it may not write: whoever runs as root may write anywhere.
  const stopped = `export default { plugins: [{ name: 'stopped', buildStart() {
    throw new Error('EROFS: read-only file system');
  } }] }`;

  test('where nothing can be written and nothing was built, it ends', () => {
    project.write('vite.config.ts', stopped);
    const { status, stderr } = spawnSync(process.execPath, COMMAND, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`Composure could not be built in ${project.path('dist')}: `);
    expect(stderr).toContain('EROFS: read-only file system');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('and what was built before is served on', async () => {
    project.write('dist/index.html', '<!doctype html>');
    utimesSync(project.path('dist/index.html'), 0, 0);
    project.write('vite.config.ts', stopped);
    const said = await saidUntilServed(['--port', '0']);
    expect(said).toContain('EROFS: read-only file system');
    expect(said).toContain('What was built before is served instead');
    expect(said).toMatch(/^Composure is running at http:\/\/127\.0\.0\.1:\d+\//m);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
