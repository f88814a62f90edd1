import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Runs the test files that are named, time and again while every core is busy, until one fails. */
const TIMES = 20;

const busy = cpus().map(() => new Worker('for (;;);', { eval: true }));
for (let time = 1; time <= TIMES && !process.exitCode; time += 1) {
  console.log(`\n${time} of ${TIMES}`);
  const args = ['vitest', 'run', '--configLoader', 'runner', ...process.argv.slice(2)];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
}
await Promise.all(busy.map((worker) => worker.terminate()));
