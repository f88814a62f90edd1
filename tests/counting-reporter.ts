import type { Reporter, TestModule } from 'vitest/node';

/** Ends every run with `N passed, N failed` alone on a line. */
export class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failedTests = tests.filter((test) => test.result().state === 'failed').length;
    const brokenFiles = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    console.log(`\n${passed} passed, ${failedTests + brokenFiles + errors.length} failed`);
  }
}
