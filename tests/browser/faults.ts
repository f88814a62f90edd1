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

type Within = {
  /** The part of the page that is looked at, as a selector; all of it where none is named. */
  readonly within?: string;
};

/** What axe finds wrong, by all its rules or by those for contrast: `impact rule: html` each. */
export async function faults(
  page: Page,
  { within = 'html', only }: Within & { readonly only?: 'contrast' } = {},
): Promise<readonly string[]> {
  // It stays in the page until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async ({ part, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(part, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: [...rules] }),
      });
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ html }) => `${impact} ${id}: ${html}`),
      );
    },
    { part: within, rules: only && CONTRAST },
  );
}

/**
 * The same by all rules in the light, and by those for contrast in other colours. Ends in the light.
 */
export async function faultsInColours(
  page: Page,
  {
    colours = ['dark'],
    ...where
  }: Within & { readonly colours?: readonly (keyof typeof COLOURS)[] } = {},
): Promise<readonly string[]> {
  await page.emulateMedia(LIGHT);
  const found = [...(await faults(page, where))];
  for (const name of colours) {
    await page.emulateMedia(COLOURS[name]);
    const these = await faults(page, { ...where, only: 'contrast' });
    found.push(...these.map((fault) => `${name}, ${fault}`));
  }
  await page.emulateMedia(LIGHT);
  return found;
}

/**
 * The same on a desk, light and dark, and by all rules on a phone in the dark, where being too wide
 * is a fault as well. Ends on a desk in the light.
 */
export async function faultsOnDeskAndPhone(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const found = [...(await faultsInColours(page))];
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia(COLOURS.dark);
  const these = await faults(page);
  found.push(...these.map((fault) => `on a phone, ${fault}`));
  const over = await sideways(page);
  if (over > 0) found.push(`on a phone, ${over} px too wide`);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia(LIGHT);
  return found;
}

/** How many pixels of the page lie beyond its right edge, where only scrolling sideways leads. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
