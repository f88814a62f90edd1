import { markParts } from './marks.mjs';
import { boxAround, joined } from './paths.mjs';
import { faceShapes } from './peeps.mjs';
import { INK } from './shapes.mjs';

// This mouth is drawn under a nose that sits higher than the one everybody shares.
const LOWERED = { 'mouth-veryAngry': 13 };

/** The chosen features of every expression, shared by everybody. */
export function faceSheet(faces) {
  const features = Object.entries(faces).flatMap(([name, wanted]) => {
    const shapes = faceShapes(name);
    return wanted.map((feature) => facePart(feature, name, shapes));
  });
  return { defs: '', parts: [...features, ...markParts()] };
}

function facePart(feature, name, shapes) {
  const id = `${feature}-${name}`;
  const down = LOWERED[id] ?? 0;
  const chosen = shapes.filter((shape) => featureOf(shape) === feature);
  const fills = [...new Set(chosen.map((shape) => shape.fill))];
  const layer = (fill) => {
    const d = joined(
      chosen.filter((shape) => shape.fill === fill),
      1,
    );
    return `<path fill="${isInk(fill) ? INK : fill}" fill-rule="evenodd" d="${d}"/>`;
  };
  const [x, y, width, height] = boxAround(chosen, 3);
  const markup = fills.map(layer).join('');
  if (!down) return { id, box: [x, y, width, height], markup };
  const lowered = `<g transform="translate(0 ${down})">${markup}</g>`;
  return { id, box: [x, y + down, width, height], markup: lowered };
}

function isInk(fill) {
  return fill === '#000' || fill === '#231F20';
}

// By where it is drawn: the features of all 30 expressions sit in the same places.
function featureOf({ x0, y0, x1, y1 }) {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (y > 376) return 'mouth';
  if (x > 548 && x < 564 && y > 336 && x1 - x0 > 40) return 'nose';
  return y < 277 ? 'brows' : 'eyes';
}
