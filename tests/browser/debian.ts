import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The first of some places where there is a file; null where there is none. */
export function firstOf(places: readonly string[]): string | null {
  return places.find((path) => existsSync(path)) ?? null;
}

/**
 * Installs what `apt-get install` is given, where that is allowed: as root on Debian. What came of it
 * has to be looked at.
 */
export function install(...given: readonly string[]): void {
  const release = '/etc/os-release';
  const debian = existsSync(release) && /debian|ubuntu/.test(readFileSync(release, 'utf8'));
  if (!debian || process.getuid?.() !== 0) return;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', ...given], { stdio: 'ignore' });
  } catch {
    // Whatever is there has to do.
  }
}
