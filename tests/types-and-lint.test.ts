import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

/** What a command of package.json says; nothing where it finds nothing. */
async function findings(script: string): Promise<string> {
  try {
    await promisify(execFile)('npm', ['run', '--silent', script], { encoding: 'utf8' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return stdout + stderr || String(error);
  }
}

// Beside the other suites: each is a process of its own, which this only waits for.
describe('The code is sound before it runs', { timeout: 300_000 }, () => {
  test.each(['check:types', 'check:lint'])('%s finds nothing', async (script) => {
    expect(await findings(script)).toBe('');
  });
});
