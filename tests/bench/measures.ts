import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** An old laptop on a slow line: processor slowed four times, 1.6 Mbit/s, 150 ms. */
export async function slowDown(page: Page, network: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  if (network) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
  }
  return session;
}

const READING = 1500;

export type FirstReply = {
  /** Milliseconds from navigation until the first reply was painted and could be clicked. */
  readonly usable: number;
  /** Milliseconds until a reply that was clicked at once had its answer painted. */
  readonly answered: number;
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds until the scene's first frame; null when there is no scene. */
  readonly picture: number | null;
};

/**
 * Opens `address` with nothing cached, clicks the briefing's button at once, then the first reply as soon
 * as it has been painted, and watches.
 */
export async function firstReply(
  browser: Browser,
  address: string,
  scene: boolean,
): Promise<FirstReply> {
  // With the service worker, as a learner has it: it must not come before the first reply.
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'allow',
  });
  try {
    const page = await context.newPage();
    await namesKept(page);
    await allAtOnce(page);
    await page.addInitScript(watchForReply);
    await slowDown(page, true);
    const [usable, answered] = [stamp(page, 'usable'), stamp(page, 'answered')];
    const picture = scene ? stamp(page, 'picture') : null;
    await page.goto(address, { waitUntil: 'commit' });
    const [first, answer] = [await usable, await answered];
    const traffic = await page.evaluate(trafficUntil, first);
    return { usable: first, answered: answer, ...traffic, picture: await picture };
  } finally {
    await context.close();
  }
}

/** Lets the lines of an answer come all at once: how long a customer draws breath is no matter of speed. */
export async function allAtOnce(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem(
      'composure.settings',
      JSON.stringify({ pace: 'at-once', callAsked: true }),
    );
  });
}

/** tsx wraps named functions in a helper of its own, which a page that is sent one does not have. */
export async function namesKept(page: Page): Promise<void> {
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' });
}

/** Resolves once the page says that it has come so far: asking it would take it time, slowed as it is. */
async function stamp(page: Page, name: string): Promise<number> {
  const said = await page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith(`${name} `),
    timeout: 60_000,
  });
  return Number(said.text().slice(name.length));
}

/** Runs in the page: what had been asked for, and what has come of it, by `moment`. */
function trafficUntil(moment: number): { bytes: number; requests: number } {
  const loads = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].filter(
    (load): load is PerformanceResourceTiming =>
      load instanceof PerformanceResourceTiming &&
      load.startTime < moment &&
      load.name.startsWith('http'),
  );
  return { bytes: loads.reduce((sum, load) => sum + load.transferSize, 0), requests: loads.length };
}

/** Runs in the page: tells of the first reply, its answer and the first frame, once each has been painted. */
function watchForReply(): void {
  const done = new Set<string>();
  const painted = (name: string, then = (): void => {}): void => {
    if (done.has(name)) return;
    done.add(name);
    requestAnimationFrame(() =>
      setTimeout(() => {
        console.debug(name, performance.now());
        then();
      }),
    );
  };
  let lines = 0;
  const log = (): Element | null => document.querySelector('[role="log"]');
  const others = (): number => log()?.querySelectorAll('p:not(.you p)').length ?? 0;
  const reply = (): HTMLElement | null =>
    document.querySelector('[role="group"] button, fieldset.next button');
  const look = (): void => {
    if (reply() && log())
      painted('usable', () => {
        lines = others();
        reply()?.click();
      });
    if (lines > 0 && others() > lines && log()?.ariaBusy !== 'true') painted('answered');
    const start = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === 'Start the conversation',
    );
    if (start && !done.has('start')) {
      done.add('start');
      start.click();
    }
    if (Number(document.querySelector('[data-frames]')?.getAttribute('data-frames')) > 0) {
      painted('picture');
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-frames', 'aria-busy'],
  });
}

/** What one click took, in milliseconds. */
export type Click = {
  /** Until the learner's own words were painted, or the answer where it came first. */
  readonly words: number;
  /** Until the answer was. */
  readonly answer: number;
};

/** Clicks on replies, one after another, processor slowed. */
export async function clickToPaint(page: Page, clicks: number): Promise<readonly Click[]> {
  const taken: Click[] = [];
  for (let click = 0; click < clicks; click += 1) {
    const [group] = await page.$$('[role="group"], fieldset');
    if (!(await group?.$('button'))) break;
    taken.push(await page.evaluate(timeOneClick));
    // A learner reads what came back; meanwhile the customer's face settles.
    await page.waitForTimeout(READING);
  }
  return taken;
}

declare const scheduler: {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};

/** Runs in the page: clicks a reply, and waits for the frames that show what came of it. */
function timeOneClick(): Promise<Click> {
  return new Promise((done) => {
    const log = document.querySelector('[role="log"]');
    const buttons = document.querySelectorAll<HTMLElement>(
      '[role="group"] button, fieldset button',
    );
    if (!log) return done({ words: 0, answer: 0 });
    const from = performance.now();
    let words: Promise<number> | null = null;
    // The first task after the frame is drawn, before timers that wait for the same moment.
    const painted = (): Promise<number> =>
      new Promise((stamp) =>
        requestAnimationFrame(
          () =>
            void scheduler.postTask(() => stamp(performance.now() - from), {
              priority: 'user-blocking',
            }),
        ),
      );
    const watcher = new MutationObserver(async () => {
      words ??= painted();
      if (log.ariaBusy === 'true') return;
      watcher.disconnect();
      done({ answer: await painted(), words: await words });
    });
    watcher.observe(log, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
    buttons[Math.floor(Math.random() * buttons.length)]?.click();
  });
}

/** Share of one core that the whole browser uses over `seconds`, in per cent. */
export async function idleShare(browser: Browser, seconds: number): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const used = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, one) => sum + one.cpuTime, 0);
  };
  const before = await used();
  await new Promise((done) => setTimeout(done, seconds * 1000));
  return ((await used()) - before) * (100 / seconds);
}

/** Bytes of JavaScript heap in use after a collection. */
export async function heap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

type Traced = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/**
 * The longest task of a page's own thread during `act`: milliseconds of processor time. The clock
 * would count what else the machine had to do meanwhile.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly Traced[]));
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  const traceConfig = {
    includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const main = events.find(({ args }) => args?.name === 'CrRendererMain');
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid,
  );
  return Math.round(Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)));
}
