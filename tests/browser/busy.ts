import type { Browser, Page } from 'playwright-core';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/**
 * Starts to watch how long a page's main thread works without a break. The returned function ends
 * it and gives the longest task in milliseconds of processor time, which other work on the
 * machine does not lengthen.
 */
export async function watchBusy(browser: Browser, page: Page): Promise<() => Promise<number>> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
    const main = new Set(
      traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf),
    );
    const tasks = traceEvents.filter((one) => /RunTask$/.test(one.name) && main.has(threadOf(one)));
    const times = tasks.flatMap(({ tdur }) => tdur ?? []);
    if (times.length === 0) throw new Error('The trace holds no tasks: nothing was measured.');
    return Math.max(...times) / 1000;
  };
}
