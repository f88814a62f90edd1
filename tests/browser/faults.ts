import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer can change when nothing but the colours do. */
const COLOURED = ['color-contrast', 'link-in-text-block'];
/** And those where it can when there is less room: what is left out may be a name or a place. */
const NARROWED = [
  ...COLOURED,
  'aria-command-name',
  'aria-hidden-focus',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'bypass',
  'button-name',
  'empty-heading',
  'label',
  'link-name',
  'page-has-heading-one',
  'region',
  'scrollable-region-focusable',
  'select-name',
  'skip-link',
  'summary-name',
];
const RULES = { contrast: COLOURED, narrow: NARROWED } as const;

/** The colours of a screen where nobody asked for others, and those that are asked for. */
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;

/** A phone, the narrowest that WCAG 1.4.10 asks for, and a laptop at 400 % zoom. */
const PHONE = { width: 360, height: 640 };
const NARROW = [PHONE, { width: 320, height: 640 }, { width: 320, height: 256 }];
const DESK = { width: 1280, height: 720 };

/** What axe finds wrong, by all its rules or by those that `only` is about: `impact rule: html` each. */
export async function faults(page: Page, only?: keyof typeof RULES): Promise<readonly string[]> {
  // It stays in the page until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run('html', {
      resultTypes: ['violations'],
      // Style sheets of other sites and media: there are none.
      preload: false,
      ...(rules && { runOnly: [...rules] }),
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${impact} ${id}: ${html}`),
    );
  }, only && RULES[only]);
}

/**
 * The same on a desk, in the light by all rules and where colours are forced by those for contrast,
 * and on a phone in the dark by those that its room and its colours can make a difference to. There,
 * and on what is narrower still, being too wide is a fault as well. Ends on a desk in the light.
 */
export async function faultsOnDeskAndPhone(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (where: string, these: readonly string[]): void => {
    found.push(...these.map((fault) => `${where}, ${fault}`));
  };
  await page.setViewportSize(DESK);
  await page.emulateMedia(LIGHT);
  note('light', await faults(page));
  await page.emulateMedia(FORCED);
  note('forced', await faults(page, 'contrast'));
  await page.setViewportSize(PHONE);
  await page.emulateMedia(DARK);
  note('on a phone in the dark', await faults(page, 'narrow'));
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
