import { at, disc, INK, inked, leaf, line, rect, shape } from './shapes.mjs';
import { skyParts } from './skies.mjs';

// A chat on the screen of a laptop: the customer is the small picture beside their words. The
// window is drawn in front of the customer with a round hole in it, as in the call.

const wall =
  rect(0, 0, 1280, 720, '#ece6f0') +
  disc(196, 150, 210, '#e3dbea') +
  disc(1130, 470, 230, '#e3dbea') +
  rect(0, 572, 1280, 30, '#d8cfdf');

const board = (x, y, width) => rect(x, y, width, 14, '#cdb9a0', 4);

const shelves =
  [
    [42, 60, '#b8a4cc'],
    [70, 76, '#f0cf94'],
    [96, 66, '#9cc4bb'],
    [122, 80, '#eab39f'],
  ]
    .map(([x, h, fill]) => rect(x, 196 - h, 22, h, fill, 3))
    .join('') +
  board(20, 196, 190) +
  rect(40, 318, 54, 50, '#f0cf94', 10) +
  rect(112, 300, 26, 68, '#9cc4bb', 3) +
  rect(142, 308, 22, 60, '#b8a4cc', 3) +
  board(20, 368, 190);

const picture =
  rect(1084, 92, 158, 190, '#cdb9a0', 6) +
  rect(1096, 104, 134, 166, '#f8f3ea', 3) +
  disc(1162, 164, 36, '#f0cf94') +
  shape('M1096 222Q1140 186 1176 208T1230 196V270H1096Z', '#9cc4bb');

const FACE = [404, 262];
const [fx, fy] = FACE;
const R = 134;

// Nobody yet, for as long as the customer has not been drawn.
const nobody =
  disc(fx, fy, R + 10, '#dcd3ee') +
  disc(fx, fy - 26, 44, '#c6b9df') +
  shape(
    `M${fx - 76} ${fy + 150}Q${fx - 76} ${fy + 36} ${fx} ${fy + 36}T${fx + 76} ${fy + 150}Z`,
    '#c6b9df',
  );

const back = wall + shelves + picture + nobody;

const hole = `M${fx} ${fy - R}A${R} ${R} 0 0 1 ${fx} ${fy + R}A${R} ${R} 0 0 1 ${fx} ${fy - R}Z`;
const [x, y, w, h] = [238, 54, 804, 494];

const desk =
  rect(0, 600, 1280, 120, '#c79a74') +
  rect(0, 600, 1280, 12, '#dcb48f') +
  rect(0, 676, 1280, 44, '#b58660');

const laptop =
  inked(
    shape('M196 590H1084L1132 640Q1136 654 1118 654H162Q144 654 148 640Z', '#cfd5de') +
      shape('M548 590H732L724 604H556Z', '#aab3c0'),
  ) +
  `<path fill-rule="evenodd" fill="#2c3242" d="M${x - 20} ${y}a22 22 0 0 1 22-22H${x + w - 2}a22 22 0 0 1 22 22V592H${x - 20}Z${hole}"/>` +
  `<path fill-rule="evenodd" fill="#fbfafd" d="M${x} ${y}H${x + w}V${y + h}H${x}Z${hole}"/>`;

const bar =
  rect(x, y, w, 44, '#5a4a8a') +
  disc(x + 26, y + 22, 9, '#8fd6b0') +
  rect(x + 48, y + 15, 128, 14, '#ffffffb0', 7) +
  rect(x + w - 96, y + 15, 72, 14, '#ffffff55', 7);

const words = (left, top, widths, fill) =>
  widths.map((width, i) => rect(left, top + i * 28, width, 13, fill, 6)).join('');

const theirs = (top, widths) => {
  const [height, width] = [widths.length * 28 + 30, Math.max(...widths) + 56];
  return (
    rect(576, top, width, height, '#e8e3f1', 22) +
    shape(`M580 ${top + 20}L552 ${top + 40}L584 ${top + 48}Z`, '#e8e3f1') +
    words(604, top + 22, widths, '#b5a9cc')
  );
};

const mine = (top, widths) => {
  const [height, width] = [widths.length * 28 + 30, Math.max(...widths) + 56];
  const left = x + w - 34 - width;
  return (
    rect(left, top, width, height, '#2f8577', 22) +
    shape(
      `M${x + w - 40} ${top + height - 48}L${x + w - 12} ${top + height - 28}L${x + w - 44} ${top + height - 20}Z`,
      '#2f8577',
    ) +
    words(left + 28, top + 22, widths, '#bfe3da')
  );
};

const bubbles = theirs(124, [330, 236]) + mine(230, [286, 190]) + theirs(336, [150]);

const box =
  rect(x + 30, 466, w - 134, 54, '#f1eef6', 27) +
  rect(x + 58, 487, 210, 12, '#d3cbe0', 6) +
  disc(x + w - 60, 493, 30, '#2f8577') +
  shape(`M${x + w - 72} 478L${x + w - 44} 493L${x + w - 72} 508L${x + w - 66} 493Z`, '#fff');

const ring = `<path d="${hole}" fill="none" stroke="#5a4a8a" stroke-width="9"/>`;

const keyboard = [0, 1]
  .map((row) =>
    Array.from({ length: 16 }, (_, i) =>
      rect(272 - row * 14 + i * (46 + row * 1.8), 610 + row * 15, 36, 9, '#9aa4b3', 3),
    ).join(''),
  )
  .join('');

const mug = at(
  1170,
  676,
  line('M-40-58A26 24 0 1 0-40-12', INK, 26) +
    line('M-40-58A26 24 0 1 0-40-12', '#e7a13c', 15) +
    inked(
      shape('M-42-82H50V-12Q50 6 34 6H-26Q-42 6-42-12Z', '#e7a13c') +
        `<ellipse cx="4" cy="-82" rx="46" ry="9" fill="#6b3f2c"/>`,
    ),
);

const plant = at(
  104,
  640,
  [
    [-38, 124],
    [-12, 168],
    [20, 156],
    [44, 116],
  ]
    .map(([turn, length], i) =>
      leaf(0, -60, turn, length, i % 2 ? '#6aa98a' : '#528f71', '#93c7aa'),
    )
    .join('') +
    shape('M-46-74H46L36 20H-36Z', '#d98a62') +
    rect(-52, -82, 104, 20, '#e59c75', 6),
);

export const chat = {
  defs: '',
  parts: [
    { id: 'back', box: [0, 0, 1280, 720], markup: back },
    ...skyParts([]),
    {
      id: 'front',
      box: [0, 0, 1280, 720],
      markup: desk + laptop + bar + bubbles + box + ring + keyboard + plant + mug,
    },
  ],
};
