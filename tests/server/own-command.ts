import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../src/build/story-files';

/** `npm run centre`, without npm. */
export const COMMAND = [
  '--import',
  inRoot('node_modules/tsx/dist/loader.mjs'),
  inRoot('src/cli/centre.ts'),
] as const;

/** A site of one page, so that nothing is built for a test of the server. */
export const SITE = mkdtempSync(join(tmpdir(), 'composure-site-'));
writeFileSync(join(SITE, 'index.html'), '<!doctype html><title>Composure</title>');
process.once('exit', () => rmSync(SITE, { recursive: true }));

/** The command as it runs. */
type OwnCommand = {
  readonly address: string;
  /** What the first coordinator comes in with; null where none was offered. */
  readonly invitation: string | null;
  readonly logged: () => string;
  /** Its exit code and the signal that ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<readonly unknown[]>;
};

/** Starts the command, and waits until it serves. */
export async function ownCommand(
  env: Readonly<Record<string, string>>,
  ...given: readonly string[]
): Promise<OwnCommand> {
  const all = { ...process.env, COMPOSURE_SITE: SITE, ...env };
  const command = spawn(process.execPath, [...COMMAND, ...given], { env: all });
  let said = '';
  let logged = '';
  command.stdout.on('data', (words: Buffer) => {
    logged += words;
  });
  await new Promise<void>((done, fail) => {
    command.once('exit', () => fail(new Error(said)));
    command.stderr.on('data', (words: Buffer) => {
      said += words;
      if (said.includes('Ctrl+C')) done();
    });
  });
  return {
    address: /running at (https?:\S+)\/ /.exec(said)?.[1] ?? '',
    invitation: /#\/invited\/([\w-]{43})/.exec(said)?.[1] ?? null,
    logged: () => logged,
    async end(signal) {
      const ended = once(command, 'exit');
      command.kill(signal);
      return ended;
    },
  };
}
