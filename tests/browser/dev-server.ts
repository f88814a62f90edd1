import { type ChildProcess, spawn } from 'node:child_process';
import type { ProjectCopy } from '../fixtures/project-copy';

/** `npm run dev` on a copy of the project. */
export type DevServer = {
  readonly site: string;
  readonly stop: () => Promise<void>;
};

/** Starts a dev server; `env` is added to its environment. */
export async function startDevServer(
  copy: ProjectCopy,
  env: Readonly<Record<string, string>>,
): Promise<DevServer> {
  const vite = copy.path('node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, '--configLoader', 'runner', '--port', '0'], {
    cwd: copy.path('.'),
    env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', ...env },
  });
  const site = await address(child);
  return {
    site,
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
    },
  };
}

/** Where the server says that it is. Rejects with its words if it stops instead. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let words = '';
    const hear = (part: string): void => {
      words += part;
      const site = /http:\/\/127\.0\.0\.1:\d+\//.exec(words)?.[0];
      if (site !== undefined) found(site);
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.once('exit', () => failed(new Error(`The dev server did not start: ${words}`)));
  });
}
