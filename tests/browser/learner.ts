import type { Locator, Page } from 'playwright-core';

/** What a learner can find on the screen, by the names that stay stable. */
export type Learner = ReturnType<typeof learner>;

/** How long an answer may take where others work too, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Drives a page as a learner would: by roles and names, never by how it is built. */
export function learner(page: Page, site: string) {
  const replies = (): Locator =>
    page.getByRole('group', { name: 'Your reply' }).getByRole('button');
  const log = page.getByRole('log', { name: 'Conversation' });
  const begin = page.getByRole('button', { name: 'Start the conversation' });
  const over = page.getByRole('button', { name: 'Log the complaint' });
  const debrief = page.getByRole('heading', { name: 'Debrief', level: 1 });

  /** Waits until the page has answered `act`: new words in the log that are kept, or its end. */
  async function answered(act: () => Promise<void>): Promise<void> {
    // Told by the page and not asked for at each frame, which would keep it drawing.
    const answer = await log.evaluateHandle((element, patience) => {
      const before = element.textContent;
      const changed = new Promise<void>((done, fail) => {
        // So that what stood there instead is told, and not only that a test took too long.
        setTimeout(() => fail(new Error(`No answer, but: ${document.body.innerText}`)), patience);
        new MutationObserver((_changes, watch) => {
          const now = document.querySelector('[role="log"]');
          if (now?.textContent === before || now?.ariaBusy === 'true') return;
          watch.disconnect();
          done();
        }).observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributeFilter: ['aria-busy'],
        });
      });
      // Whoever asks for it hears of a failure.
      changed.catch(() => {});
      return { changed };
    }, PATIENCE_MS);
    await act();
    await answer.evaluate(({ changed }) => changed);
    await answer.dispose();
  }

  return {
    page,
    log,
    begin,
    over,
    debrief,
    replies,
    answered,
    open: (hash: string) => page.goto(`${site}${hash}`),
    async start(scenario: string, seed: number): Promise<void> {
      await page.goto(`${site}#/play/${scenario}?seed=${seed}&mode=practice`);
      await begin.click();
      await replies().first().waitFor();
    },
    /** Clicks the reply that stands at `at` (from 0). */
    reply: (at: number) => answered(() => replies().nth(at).click()),
    /**
     * Answers with the first reply until nothing is on offer any more, pressed within the page: for
     * what is about the end and not about the way there.
     */
    async finish(): Promise<void> {
      await replies().first().or(over).waitFor();
      const group = page.getByRole('group', { name: 'Your reply' });
      while ((await replies().count()) > 0) {
        await answered(() => group.evaluate((offer) => offer.querySelector('button')?.click()));
      }
    },
    async record(fields: Readonly<Record<string, string>>): Promise<void> {
      await over.click();
      for (const [name, value] of Object.entries(fields)) {
        await page.getByRole('textbox', { name }).fill(value);
      }
      await page.getByRole('button', { name: 'Save the record' }).click();
      // With nothing written it is asked once more.
      const asks = page.getByRole('button', { name: 'Save the record as it is' });
      await debrief.or(asks).waitFor();
      if (await asks.isVisible()) await asks.click();
      await debrief.waitFor();
    },
    points: () =>
      page
        .getByRole('list', { name: 'marking points', includeHidden: true })
        .locator(':scope > li'),
  };
}
