import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../../src/build/story-files';
import { type Part, parseSheet, type Sheet } from '../../src/shell/stage/sheet';

const sheet = (path: string): Sheet => parseSheet(readFileSync(inRoot(`assets/${path}`), 'utf8'));

/** The faces everybody shares. */
export const faces = (): Sheet => sheet('people/faces.svg');

/** Everybody who has been drawn, by first name. */
export function people(): ReadonlyMap<string, Sheet> {
  const names = readdirSync(inRoot('assets/people'))
    .map((file) => file.replace('.svg', ''))
    .filter((name) => name !== 'faces');
  return new Map(names.map((name) => [name, sheet(`people/${name}.svg`)]));
}

/** The sheet of one place. */
export const scenery = (scene: string): Sheet => sheet(`scenes/${scene}-scene.svg`);

/** A part as a picture of its own, `scale` pixels to the unit. */
export function pictureOf({ x, y, width, height, markup }: Part, scale = 1): string {
  const size = `width="${width * scale}" height="${height * scale}"`;
  const box = `viewBox="${x} ${y} ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>${markup}</svg>`;
}
