import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer can change when nothing but the colours do. */
const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** The colours of a screen where nobody asked for others, and those that are asked for. */
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const COLOURS = {
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** A phone, the narrowest that WCAG 1.4.10 asks for, and a laptop at 400 % zoom. */
const PHONE = { width: 360, height: 640 };
const NARROW = [PHONE, { width: 320, height: 640 }, { width: 320, height: 256 }];
const DESK = { width: 1280, height: 720 };

/** What axe finds wrong, by all its rules or by those for contrast: `impact rule: html` each. */
export async function faults(page: Page, only?: 'contrast'): Promise<readonly string[]> {
  // It stays in the page until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run('html', {
      resultTypes: ['violations'],
      ...(rules && { runOnly: [...rules] }),
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${impact} ${id}: ${html}`),
    );
  }, only && CONTRAST);
}

/**
 * The same on a desk, in the light by all rules and by those for contrast in other colours, and by
 * all rules on a phone in the dark. There, and on what is narrower still, being too wide is a fault
 * as well. Ends on a desk in the light.
 */
export async function faultsOnDeskAndPhone(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (where: string, these: readonly string[]): void => {
    found.push(...these.map((fault) => `${where}, ${fault}`));
  };
  await page.setViewportSize(DESK);
  await page.emulateMedia(LIGHT);
  note('light', await faults(page));
  for (const [name, colours] of Object.entries(COLOURS)) {
    await page.emulateMedia(colours);
    note(name, await faults(page, 'contrast'));
  }
  await page.setViewportSize(PHONE);
  await page.emulateMedia(COLOURS.dark);
  note('on a phone', await faults(page));
  for (const size of NARROW) {
    await page.setViewportSize(size);
    const over = await sideways(page);
    if (over > 0) note(`${size.width} × ${size.height}`, [`${over} px too wide`]);
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia(LIGHT);
  return found;
}

/** How many pixels of the page lie beyond its right edge, where only scrolling sideways leads. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
