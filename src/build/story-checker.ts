import { type ChildProcess, spawn } from 'node:child_process';
import type { Report } from '../core/check/report';
import { scenarioPath } from '../core/transcript/scenario-name';
import type { StoryNews } from '../dev/news';
import { inRoot } from './story-files';

/** Checks stories one after the other, each in a process of its own, so that nobody waits for it. */
export type StoryChecker = {
  /** Checks a story, from the beginning if it was being checked. */
  readonly check: (scenario: string) => void;
  /** Does not check a story, or stops checking it. Without a name: all of them. */
  readonly cancel: (scenario?: string) => void;
};

type Run = { readonly scenario: string; readonly child: ChildProcess };

export function createStoryChecker(tell: (news: StoryNews) => void): StoryChecker {
  let waiting: readonly string[] = [];
  let running: Run | null = null;

  const next = (): void => {
    const [scenario, ...rest] = waiting;
    if (running || scenario === undefined) return;
    waiting = rest;
    const child = spawnCheck(scenario);
    const run = { scenario, child };
    running = run;
    void outcome(scenario, child).then((news) => {
      // A run that was cancelled has nothing to say any more.
      if (running !== run) return;
      running = null;
      tell(news);
      next();
    });
  };
  const cancel = (scenario?: string): void => {
    waiting = waiting.filter((name) => scenario !== undefined && name !== scenario);
    if (!running || (scenario !== undefined && running.scenario !== scenario)) return;
    running.child.kill();
    running = null;
  };
  return {
    check(scenario) {
      // Whoever asked last is looking at it now: what was being checked begins again after it.
      const put = running ? [running.scenario] : [];
      if (running) cancel(running.scenario);
      waiting = [scenario, ...[...put, ...waiting].filter((name) => name !== scenario)];
      tell({ scenario, kind: 'checking' });
      next();
    },
    cancel(scenario) {
      cancel(scenario);
      next();
    },
  };
}

function spawnCheck(scenario: string): ChildProcess {
  const file = `stories/${scenarioPath(scenario)}`;
  const args = ['--import', 'tsx', 'src/cli/check-stories.ts', file, '--json'];
  return spawn(process.execPath, args, { cwd: inRoot('.'), stdio: ['ignore', 'pipe', 'pipe'] });
}

async function outcome(scenario: string, child: ChildProcess): Promise<StoryNews> {
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  await new Promise<void>((done) => {
    child.on('close', () => done());
    child.on('error', (error) => {
      text.err += error.message;
      done();
    });
  });
  const report = parseReport(text.out);
  if (report) return { scenario, kind: 'checked', report };
  return { scenario, kind: 'unchecked', words: text.err.trim() || 'The checker said nothing.' };
}

/** The one report in what the checker printed; null if there is none. */
function parseReport(json: string): Report | null {
  try {
    const [report] = JSON.parse(json) as readonly Report[];
    return report && 'findings' in report ? report : null;
  } catch {
    return null;
  }
}
