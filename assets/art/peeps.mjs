import { readFileSync } from 'node:fs';
import { outlines } from './paths.mjs';

// Both packages draw the same Open Peeps. react-peeps has the bodies, DiceBear the coloured heads;
// everything is moved into one frame, 850 wide and about 1200 high, head at the top.
const BODY = [0, 459];
const HEAD = [225, 0];
const FACE = [384, 186];
const GLASSES = [272, 241];
const BEARD = [348, 338];

// Read as files: neither package exports its drawings by themselves.
const modules = new URL('../../node_modules/', import.meta.url);

async function parts(file, name) {
  const url = new URL(`@dicebear/open-peeps/lib/components/${file}.js`, modules);
  return (await import(url.href))[name];
}

const head = await parts('head', 'head');
const face = await parts('face', 'face');
const accessories = await parts('accessories', 'accessories');
const facialHair = await parts('facialHair', 'facialHair');

/** The white silhouette and the black line work of one body, as outlines. */
export function bodyOutlines(name) {
  const file = new URL(`react-peeps/lib/peeps/pose/bust/${name}.js`, modules);
  const source = readFileSync(file, 'utf8');
  const shapes = source.matchAll(
    /d: ["']([^"']+)["'],[^}]*?translate\(([-\d.]+) ([-\d.]+)\)['"],[^}]*?fill: (\w+)/g,
  );
  const found = { back: [], ink: [] };
  for (const [, d, x, y, fill] of shapes) {
    const kind = fill === 'backgroundColor' ? 'back' : 'ink';
    found[kind].push(...outlines(d, BODY[0] + Number(x), BODY[1] + Number(y)));
  }
  return found;
}

export function headMarkup(name, colours) {
  return placed(HEAD, head[name]({}, colours));
}

export function glassesMarkup(name, colours) {
  return placed(GLASSES, accessories[name]({}, colours));
}

export function beardMarkup(name, colours) {
  return placed(BEARD, facialHair[name]({}, colours));
}

/** The filled shapes of one expression, each with its colour. */
export function faceShapes(name) {
  const shapes = [];
  for (const [tag] of face[name]({}, {}).matchAll(/<path[^>]*>/g)) {
    const d = / d="([^"]*)"/.exec(tag)[1];
    const fill = / fill="([^"]*)"/.exec(tag)?.[1] ?? '#000';
    shapes.push(...outlines(d, ...FACE).map((outline) => ({ ...outline, fill })));
  }
  return shapes;
}

function placed([x, y], markup) {
  return `<g transform="translate(${x} ${y})">${markup}</g>`;
}
