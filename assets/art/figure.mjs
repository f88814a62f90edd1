import { FRONTS } from './fronts.mjs';
import { boxAround, joined } from './paths.mjs';
import { beardMarkup, bodyOutlines, glassesMarkup, headMarkup } from './peeps.mjs';
import { POSES } from './people.mjs';
import { INK } from './shapes.mjs';
import { BODIES } from './wardrobe.mjs';

const EDGE = 19;

/** Everything one person needs, as a sheet: one nested drawing per pose, and the head. */
export function figureSheet(name, person) {
  const colours = { paper: '#fffdf8', ...person.colours, ink: INK };
  const parts = Object.entries(POSES).map(([pose, struck]) => {
    const [body, held] = [struck].flat();
    const worn = { ...colours, ...held };
    return bodyPart(pose, `${name}-${pose}`, BODIES[body], bodyOutlines(body), worn, person);
  });
  return { defs: patternMarkup(name, person), parts: [...parts, ...headParts(name, person)] };
}

function bodyPart(id, scope, plan, { back, ink }, colours, person) {
  const clips = new Map();
  const clipTo = (key, d) => {
    clips.set(
      key,
      `<clipPath id="${scope}-${key}"><path d="${d}" clip-rule="evenodd"/></clipPath>`,
    );
    return `clip-path="url(#${scope}-${key})"`;
  };
  const body = {
    plan,
    ink,
    colours,
    clipTo,
    silhouette: joined(back),
    print: print(scope, person),
  };
  const layers = [
    `<path fill="${colours[plan.under]}" d="${body.silhouette}"/>`,
    plan.under === 'cloth' && body.print
      ? `<path fill="${body.print}" d="${body.silhouette}"/>`
      : '',
    plan.cloth === undefined ? wornLines(body) : garment(body),
    areas(body, (within) => within === 'body'),
    shadowUnderChin(body),
    plan.cloth === undefined ? '' : creases(body) + holes(body, EDGE),
    areas(body, (within) => within !== 'body'),
    lineWork(body),
    sleeves(body),
    person.front ? front(plan, FRONTS[person.front], colours) : neckline(plan, colours),
  ];
  const markup = `<defs>${[...clips.values()].join('')}</defs>${layers.join('')}`;
  return { id, box: boxAround([...back, ...ink], 12), markup };
}

// Drawn as one black shape: painted in cloth and re-inked along its edge from the inside.
function garment({ plan, ink, colours, clipTo, silhouette, print }) {
  const d = plan.cloth === 'body' ? silhouette : joined([ink[plan.cloth]]);
  const clip = clipTo(plan.cloth === 'body' ? 'body' : 'cloth', d);
  const printed = print && `<path fill="${print}" d="${d}"/>`;
  const edge = `fill="none" stroke="${INK}" stroke-width="${EDGE * 2}"`;
  return `<g ${clip}><path fill="${colours.cloth}" d="${d}"/>${printed}<path ${edge} d="${d}"/></g>`;
}

// Drawn in lines on white: the silhouette is the cloth, and the lines go on top as they are.
function wornLines(body) {
  return holes(body, 0);
}

function areas({ plan, ink, colours, clipTo, silhouette, print }, wanted) {
  return (plan.areas ?? [])
    .filter(([, , within]) => wanted(within))
    .map(([colour, d, within]) => {
      const bounds = within === 'body' ? silhouette : joined([ink[within]]);
      const fill = (paint) => `<path ${clipTo(within, bounds)} fill="${paint}" d="${d}"/>`;
      return fill(colours[colour]) + (colour === 'cloth' && print ? fill(print) : '');
    })
    .join('');
}

function shadowUnderChin({ clipTo, silhouette }) {
  const clip = clipTo('body', silhouette);
  return `<path ${clip} fill-opacity=".16" d="M340 400H590V470Q470 560 340 490Z"/>`;
}

// Where bare arms were drawn: the end of the short sleeve goes, and a cuff comes.
function sleeves({ plan, colours, print }) {
  const line = (d, colour, width) =>
    d && colour
      ? `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" d="${d}"/>`
      : '';
  const seams = line(plan.seams, colours.cloth, 28) + line(plan.seams, print, 28);
  return seams + line(plan.cuffs, INK, 13);
}

function creases({ plan }) {
  if (!plan.creases) return '';
  const stroke = `stroke="${INK}" stroke-width="15" stroke-linecap="round"`;
  return `<path fill="none" ${stroke} d="${plan.creases}"/>`;
}

function holes({ plan, ink, colours }, edge) {
  const stroke =
    edge &&
    `stroke="${INK}" stroke-width="${edge * 1.7}" stroke-linejoin="round" paint-order="stroke" `;
  const filled = (colour, numbers = []) =>
    numbers.map((i) => `<path ${stroke || ''}fill="${colour}" d="${joined([ink[i]])}"/>`).join('');
  const folds = (plan.fold ?? []).map((i) => `<path fill="${INK}" d="${joined([ink[i]])}"/>`);
  return filled(colours.skin, plan.skin) + filled(colours.trim, plan.trim) + folds.join('');
}

function lineWork({ plan, ink }) {
  const dropped = plan.drop === 'holes' ? null : new Set(plan.drop ?? []);
  const drawn = ink.filter((_, i) => {
    if (plan.cloth === undefined) return !dropped.has(i);
    return dropped !== null && i !== plan.cloth && !dropped.has(i) && !isHole(plan, i);
  });
  return drawn.length ? `<path fill="${INK}" fill-rule="evenodd" d="${joined(drawn)}"/>` : '';
}

function isHole(plan, i) {
  return ['skin', 'trim', 'fold'].some((kind) => plan[kind]?.includes(i));
}

// In front of the bare neck: a coat hides the neckline of the drawing, or opens on a shirt.
function front({ over, bare, neck: [x, y, size, drop] }, draw, colours) {
  const neck = bare ? `<path fill="${colours.skin}" d="${bare}"/>` : '';
  const worn = `<g transform="translate(${x} ${y}) scale(${size})">${draw(colours, drop)}</g>`;
  return neckline({ over }, colours) + neck + worn;
}

function neckline({ over = [], collar: curve }, colours) {
  const areas = over.map(([colour, d]) => `<path fill="${colours[colour]}" d="${d}"/>`).join('');
  return areas + (curve ? collar(curve, colours) : '');
}

function collar(d, colours) {
  const line = (colour, width) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  return line(INK, 50) + line(colours.trim, 19);
}

function headParts(name, { head, dye, glasses, beard, colours }) {
  const paint = { skin: colours.skin, headContrast: colours.hair, headContrastColor: colours.hair };
  const drawn = headMarkup(head, paint) + (beard ? beardMarkup(beard, paint) : '');
  const markup = dye ? dyed(drawn, dye, `${name}-hair`) : drawn;
  const parts = [{ id: 'head', box: [90, -60, 680, 640], markup: inked(markup) }];
  if (glasses) {
    const frame = glassesMarkup(glasses, { accessories: INK, accessoriesColor: INK });
    parts.push({ id: 'glasses', box: [250, 220, 460, 220], markup: inked(frame) });
  }
  return parts;
}

// Some hair is drawn solid black, in one path with the outline of the face. Dyeing it leaves an
// inked edge, and leaves every line as thin as two such edges black.
function dyed(markup, colour, scope) {
  let count = 0;
  return markup.replace(/<path[^>]* d="([^"]*)"[^>]*\/>/g, (path, d) => {
    if (/ fill="(?!#000)/.test(path)) return path;
    count += 1;
    const id = `${scope}${count}`;
    const clip = `<clipPath id="${id}"><path d="${d}" clip-rule="evenodd"/></clipPath>`;
    const look = `fill="${colour}" fill-rule="evenodd" stroke="${INK}" stroke-width="26"`;
    return `${clip}<path clip-path="url(#${id})" ${look} d="${d}"/>`;
  });
}

function inked(markup) {
  return markup.replace(/#000(?=")/g, INK);
}

function print(scope, person) {
  return person.pattern ? `url(#${scope.split('-')[0]}-cloth)` : '';
}

function patternMarkup(name, { pattern }) {
  if (!pattern) return '';
  const size = 'patternUnits="userSpaceOnUse" width="190"';
  if (pattern.kind === 'stripes') {
    const stripe = `<rect width="190" height="22" y="20" fill="${pattern.colour}"/>`;
    return `<pattern id="${name}-cloth" height="74" ${size}>${stripe}</pattern>`;
  }
  const grains = [
    [30, 34, 35],
    [118, 22, -28],
    [76, 92, 80],
    [160, 96, 12],
    [24, 140, -50],
    [112, 160, 30],
    [166, 172, -75],
  ].map(
    ([x, y, turn]) =>
      `<rect x="-15" y="-6" width="30" height="12" rx="6" transform="translate(${x} ${y}) rotate(${turn})"/>`,
  );
  return `<pattern id="${name}-cloth" height="190" ${size}><g fill="${pattern.colour}">${grains.join('')}</g></pattern>`;
}
