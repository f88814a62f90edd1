import { at, basket, disc, inked, leaf, line, rect, shape } from './shapes.mjs';
import { skyParts } from './skies.mjs';

// The room behind the desk, where staff write things up: files, a rota, a kettle.

const wall =
  rect(0, 0, 1280, 720, '#e9e6df') +
  rect(0, 0, 1280, 84, '#dcd8cd') +
  rect(0, 84, 1280, 6, '#cfcabd');

const PANE = [850, 130, 236, 250];
const [px, py, pw, ph] = PANE;
const view =
  rect(px - 16, py - 14, pw + 32, ph + 28, '#cfd3d2', 12) +
  rect(px, py, pw, ph, '#d6e8ef', 6) +
  shape(
    `M${px} ${py + 190}Q${px + 90} ${py + 140} ${px + pw} ${py + 176}V${py + ph}H${px}Z`,
    '#c2d8c4',
  ) +
  rect(px + pw / 2 - 6, py, 12, ph, '#cfd3d2') +
  rect(px - 28, py + ph + 12, pw + 56, 16, '#bfc4c3', 5);

const file = (x, y, fill, dark) =>
  rect(x, y - 92, 40, 92, fill, 4) +
  rect(x + 8, y - 76, 24, 26, dark, 3) +
  disc(x + 20, y - 22, 7, dark);

const FILES = [
  ['#9fb8a8', '#c9d8cf'],
  ['#d8b48c', '#ecd8bf'],
  ['#a9b4cc', '#d0d7e6'],
  ['#d3a39a', '#ecd0ca'],
];

const shelves = [250, 400].map(
  (y, row) =>
    rect(180, y, 350, 14, '#c3a27c', 4) +
    Array.from({ length: 7 - row * 2 }, (_, i) => {
      const [fill, dark] = FILES[(i + row) % FILES.length];
      return file(196 + i * 46, y, fill, dark);
    }).join(''),
);

const rota =
  rect(566, 120, 220, 170, '#c9b794', 8) +
  rect(576, 130, 200, 150, '#f4efe3', 4) +
  [0, 1, 2, 3].map((i) => rect(590, 148 + i * 32, 172, 3, '#d8cfbb')).join('') +
  [
    [0, 0, '#a9d0c4'],
    [2, 0, '#f0cf94'],
    [1, 1, '#e6b3a6'],
    [3, 1, '#a9d0c4'],
    [0, 2, '#c3c9e4'],
    [2, 2, '#a9d0c4'],
  ]
    .map(([c, r, fill]) => rect(594 + c * 42, 154 + r * 32, 34, 20, fill, 4))
    .join('');

const desk =
  rect(0, 578, 1280, 142, '#b98d63') +
  rect(0, 578, 1280, 14, '#d3a97d') +
  rect(0, 664, 1280, 56, '#a67c55');

const forms = at(
  330,
  588,
  inked(shape('M0 0 26-26H150L136 0Z', '#fffaf0') + shape('M120 2 146-24H270L256 2Z', '#f7f1e3')) +
    line('M40-18H124M34-8H118M160-16H244M154-6H238', '#c9bda6', 4),
);

const kettle = at(
  1020,
  588,
  inked(
    shape('M-52 0Q-60-78-30-98H30Q60-78 52 0Z', '#7f93a8') +
      shape('M50-70 84-92 78-62 52-40Z', '#7f93a8') +
      rect(-14, -114, 28, 16, '#3d4557', 6),
  ) + line('M-34-30Q-38-66-20-82', '#b7c5d3', 7),
);

const plant = at(
  120,
  584,
  [
    [-34, 118],
    [-8, 160],
    [22, 144],
  ]
    .map(([turn, length], i) =>
      leaf(0, -50, turn, length, i % 2 ? '#6aa98a' : '#528f71', '#93c7aa'),
    )
    .join('') + basket(96, 70, '#d9b48a', '#c39a6c'),
);

export const backOffice = {
  defs: '',
  parts: [
    { id: 'back', box: [0, 0, 1280, 720], markup: wall + view + shelves.join('') + rota },
    ...skyParts([PANE]),
    { id: 'front', box: [0, 380, 1280, 340], markup: plant + desk + forms + kettle },
  ],
};
