import { at, inked, lamp, leaf, line, rect, shape, vase } from './shapes.mjs';
import { skyParts } from './skies.mjs';

// Somebody's front room: a window with curtains, a settee, a table with a cup on it.

const wall =
  rect(0, 0, 1280, 720, '#f3e7df') +
  rect(0, 0, 1280, 70, '#e8d8cd') +
  rect(0, 540, 1280, 180, '#e2cdbd');

const PANE = [240, 110, 250, 270];
const [px, py, pw, ph] = PANE;
const view =
  rect(px - 14, py - 14, pw + 28, ph + 28, '#dcc7b4', 10) +
  rect(px, py, pw, ph, '#d7eaf0', 6) +
  shape(
    `M${px} ${py + 210}H${px + 60}V${py + 150}L${px + 100} ${py + 118} ${px + 140} ${py + 150}V${py + 210}H${px + pw}V${py + ph}H${px}Z`,
    '#c9d3d6',
  ) +
  rect(px + pw / 2 - 6, py, 12, ph, '#dcc7b4') +
  shape(
    `M${px - 60} ${py - 30}H${px + 50}Q${px + 24} ${py + 160} ${px - 4} ${py + ph + 36}H${px - 60}Z`,
    '#8fb0a6',
  ) +
  shape(
    `M${px + pw + 60} ${py - 30}H${px + pw - 50}Q${px + pw - 24} ${py + 160} ${px + pw + 4} ${py + ph + 36}H${px + pw + 60}Z`,
    '#8fb0a6',
  ) +
  rect(px - 76, py - 40, pw + 152, 14, '#b99673', 6);

const pictures =
  rect(850, 120, 110, 140, '#b99673', 6) +
  rect(862, 132, 86, 116, '#fbf5ea', 3) +
  shape('M862 214Q890 180 914 200T948 190V248H862Z', '#c9d8bf') +
  rect(990, 150, 90, 90, '#b99673', 6) +
  rect(1000, 160, 70, 70, '#f4d9cb', 3);

const settee =
  rect(150, 420, 980, 260, '#c7a0a8', 60) +
  rect(150, 400, 980, 120, '#d3b0b7', 54) +
  rect(120, 470, 130, 220, '#bd949d', 44) +
  rect(1030, 470, 130, 220, '#bd949d', 44);

const standing = at(1150, 470, lamp(150, 330, '#f2cf8a', '#a98561'));

const table =
  rect(0, 596, 1280, 124, '#a9785a') +
  rect(0, 596, 1280, 14, '#c4946f') +
  rect(0, 676, 1280, 44, '#96694d');

const cup = at(
  360,
  602,
  inked(
    `<path d="M40-46h18q16 0 16 18t-22 18h-14" fill="none" stroke-width="12"/>` +
      shape('M-36-58H44L36-6Q34 2 26 2H-18Q-26 2-28-6Z', '#e6775f'),
  ),
);

const flowers = at(
  960,
  604,
  [
    [-24, 96],
    [4, 122],
    [30, 92],
  ]
    .map(([turn, length], i) =>
      leaf(0, -66, turn, length, i % 2 ? '#6aa98a' : '#7fb79b', '#b3d8c4'),
    )
    .join('') +
    inked(vase(76, 84, '#7c9cc0')) +
    line('M-12-34Q-16-18-6-10', '#b9cce2', 6),
);

export const home = {
  defs: '',
  parts: [
    { id: 'back', box: [0, 0, 1280, 720], markup: wall + view + pictures + standing + settee },
    ...skyParts([[304, 110, 122, 270]]),
    { id: 'front', box: [0, 400, 1280, 320], markup: table + cup + flowers },
  ],
};
