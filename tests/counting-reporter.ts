import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Of a run of more files than this, those are named that took longest. */
const NAMED = 10;

/** Ends every run with its slowest files, and with `N passed, N failed` alone on a line. */
export class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failedTests = tests.filter((test) => test.result().state === 'failed').length;
    const brokenFiles = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    if (modules.length > NAMED) console.log(`\nSlowest files:\n${slowest(modules).join('\n')}`);
    console.log(`\n${passed} passed, ${failedTests + brokenFiles + errors.length} failed`);
  }
}

function slowest(modules: readonly TestModule[]): readonly string[] {
  return modules
    .map((module) => ({ file: relative('.', module.moduleId), seconds: secondsOf(module) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, NAMED)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}

function secondsOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return (collectDuration + setupDuration + duration) / 1000;
}
