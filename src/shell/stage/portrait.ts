import type { Look } from './expression';
import type { Part, Sheet } from './sheet';

/** How wide the round picture of somebody on the telephone is, its ring included. */
const PORTRAIT = 230;

/** The head and shoulders of somebody on the telephone, as one round picture about its own middle. */
export function portraitOf(
  { person, faces }: { readonly person: Sheet; readonly faces: Sheet },
  look: Look,
  at: { readonly x: number; readonly y: number },
): Part {
  const half = PORTRAIT / 2;
  const features = [look.brows, look.eyes, 'nose-smile', look.mouth].map((name) =>
    name === null ? '' : nested(faces.get(name)),
  );
  const drawn = [nested(person.get('open')), nested(person.get('head')), ...features];
  const head = `<g transform="translate(-115 -78) scale(.25)">${drawn.join('')}${nested(person.get('glasses'))}</g>`;
  const markup =
    `<g transform="translate(${at.x} ${at.y})">` +
    '<clipPath id="round"><circle r="102"/></clipPath><circle r="108" fill="#fffdf8"/>' +
    `<circle r="102" fill="#cfe6e2"/><g clip-path="url(#round)">${head}</g>` +
    `<circle r="105" fill="none" stroke="#2d7274" stroke-width="8"/>${HANDSET}</g>`;
  return { x: at.x - half, y: at.y - half, width: PORTRAIT, height: PORTRAIT, markup };
}

const HANDSET =
  '<circle cx="74" cy="78" r="30" fill="#2d7274"/><path d="M62 72q12-12 24 0l-2 9-7-2-1-5q-2-1-4 0l-1 5-7 2Z" ' +
  'transform="translate(0 3)" fill="#fffdf8"/>';

function nested(part: Part | undefined): string {
  if (!part) return '';
  const { x, y, width, height, markup } = part;
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`;
}
