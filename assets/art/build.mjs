import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faceSheet } from './face.mjs';
import { figureSheet } from './figure.mjs';
import { FACES, PEOPLE } from './people.mjs';
import { SCENES } from './scenes.mjs';

const assets = fileURLToPath(new URL('..', import.meta.url));

write('people/faces.svg', sheet(faceSheet(FACES)));
for (const [name, person] of Object.entries(PEOPLE)) {
  write(`people/${name}.svg`, sheet(figureSheet(name, person)));
}
for (const [name, scene] of Object.entries(SCENES)) {
  write(`scenes/${name}-scene.svg`, sheet(scene));
  write(`scenes/${name}-poster.svg`, poster(scene));
}

// Opened in a browser a sheet shows its parts side by side; the stage takes them out one by one.
function sheet({ defs, parts }) {
  let x = 0;
  let height = 0;
  const drawings = parts.flat().map(({ id, box, markup }) => {
    const [, , width, tall] = box;
    const drawing = `<svg id="${id}" x="${x}" width="${width}" height="${tall}" viewBox="${box.join(' ')}">${markup}</svg>`;
    x += width;
    height = Math.max(height, tall);
    return drawing;
  });
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x} ${height}">`;
  return `${[head, defs && `<defs>${defs}</defs>`, ...drawings, '</svg>'].filter(Boolean).join('\n')}\n`;
}

// The scene with nobody in it, as one small still: what the page shows before, or without, Phaser.
function poster({ parts }) {
  const layers = parts
    .filter(({ id }) => id === 'back' || id === 'front')
    .map(({ markup }) => markup);
  const size = 'width="1280" height="720" viewBox="0 0 1280 720"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${layers.join('')}</svg>\n`;
}

function write(path, text) {
  const file = join(assets, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
