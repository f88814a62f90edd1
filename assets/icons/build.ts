import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toChildArray, type VNode } from 'preact';
import { Mark } from '../../src/screens/kit/icons';
import { launch } from '../../tests/browser/browser';

// The colours of the light page: an icon stands among other programs' and has no page around it.
const TEAL = '#0e5a61';
const WHITE = '#fff';
const LINE = `fill="none" stroke="${WHITE}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"`;

const [square, line] = drawn(Mark());
/** As it stands on the first screen, with round corners. */
const mark = svg('0 0 32 32', `${square}${line}`);
/** Teal to every edge, so that a phone can cut it to its own shape: what matters is in the middle. */
const field = `<rect x="-8" y="-8" width="48" height="48" fill="${TEAL}"/>`;
const maskable = svg('-5 -5 42 42', `${field}${line}`);
const touch = svg('-2 -2 36 36', `${field}${line}`);

write('mark.svg', mark);
write('maskable.svg', maskable);
const browser = await launch();
const page = await browser.newPage();
await picture('icon-192.png', mark, 192);
await picture('icon-512.png', mark, 512);
await picture('maskable-192.png', maskable, 192);
await picture('maskable-512.png', maskable, 512);
await picture('touch-180.png', touch, 180);
await browser.close();

/** The shapes inside the mark, as text, in the colours that the page gives them by its style. */
function drawn(whole: VNode): readonly string[] {
  return shapes(whole).map(({ type, props }) => {
    const attributes = Object.entries(props).filter(([name]) => name !== 'children');
    const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
    return `<${type}${written} ${type === 'rect' ? `fill="${TEAL}"` : LINE}/>`;
  });
}

function shapes({ props }: VNode): readonly VNode[] {
  return toChildArray(props.children).flatMap((one) => (typeof one === 'object' ? [one] : []));
}

function svg(box: string, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>\n`;
}

async function picture(name: string, drawing: string, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  const style = '<style>body{margin:0}svg{display:block}</style>';
  await page.setContent(style + drawing);
  write(name, await page.screenshot({ omitBackground: true }));
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(import.meta.dirname, name), content);
}
