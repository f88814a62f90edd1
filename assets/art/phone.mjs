import { at, disc, INK, inked, leaf, line, rect, shape } from './shapes.mjs';
import { skyParts } from './skies.mjs';

// An adviser's desk: the caller is a portrait on the screen. The screen is drawn in front of the
// caller with a round hole in it, because Phaser's masks are slow and buggy in containers.

const wall = rect(0, 0, 1280, 720, '#dfe8ea') + rect(0, 0, 1280, 600, '#e5edee');

const window = (x) =>
  rect(x, 60, 230, 330, '#cbd8dc', 12) +
  rect(x + 12, 72, 206, 306, '#d6eaf1', 6) +
  [
    [14, 150, 40],
    [58, 110, 46],
    [108, 190, 38],
    [150, 130, 60],
  ]
    .map(([dx, h, w]) => rect(x + dx, 378 - h, w, h, '#c3d6de'))
    .join('') +
  rect(x + 110, 72, 10, 306, '#cbd8dc') +
  rect(x - 12, 386, 254, 16, '#bccdd2', 5);

const pinboard =
  rect(1042, 96, 216, 236, '#d9c8ad', 10) +
  rect(1052, 106, 196, 216, '#e8dbc4', 6) +
  [
    [1066, 122, 64, '#f6d98f', -3],
    [1146, 118, 72, '#bfe0d6', 4],
    [1074, 212, 72, '#f4c7bb', 3],
    [1164, 210, 60, '#cfd8ee', -4],
  ]
    .map(
      ([x, y, w, fill, turn]) =>
        `<g transform="rotate(${turn} ${x} ${y})">${rect(x, y, w, w, fill, 3)}${line(`M${x + 12} ${y + 20}h${w - 26}M${x + 12} ${y + 34}h${w - 34}`, '#00000022', 5)}</g>`,
    )
    .join('');

const back =
  wall + window(36) + pinboard + rect(0, 560, 1280, 40, '#d3dfe1') + disc(640, 276, 180, '#cfe6e2');

const SCREEN = [276, 62, 728, 436];
const [x, y, w, h] = SCREEN;
const hole = 'M640 111A165 165 0 0 1 640 441A165 165 0 0 1 640 111Z';

const monitor =
  inked(rect(512, 598, 256, 20, '#6d788c', 9) + shape('M582 540H698L712 600H568Z', '#8c97a5')) +
  `<path fill-rule="evenodd" fill="#2c3242" d="M${x - 20} ${y - 6}a20 20 0 0 1 20-20H${x + w}a20 20 0 0 1 20 20V${y + h + 30}a20 20 0 0 1-20 20H${x}a20 20 0 0 1-20-20Z${hole}"/>` +
  `<path fill-rule="evenodd" fill="#f7fafa" d="M${x} ${y}H${x + w}V${y + h}H${x}Z${hole}"/>` +
  rect(x, y, w, 40, '#2d7274') +
  disc(x + 24, y + 20, 8, '#fff') +
  rect(x + 42, y + 14, 96, 12, '#ffffffb0', 6) +
  rect(x + w - 108, y + 13, 88, 14, '#ffffff55', 7) +
  `<path d="${hole}" fill="none" stroke="#2d7274" stroke-width="9"/>`;

const buttons =
  disc(322, 452, 25, '#e6eeee') +
  at(
    322,
    452,
    rect(-6, -12, 12, 17, '#55707a', 6) + line('M-10 0A10 10 0 0 0 10 0M0 10V14', '#55707a', 4),
  ) +
  disc(386, 452, 25, '#e6eeee') +
  at(386, 452, rect(-9, -9, 6, 18, '#55707a', 2) + rect(3, -9, 6, 18, '#55707a', 2)) +
  disc(958, 452, 25, '#d2543f') +
  at(958, 454, shape('M-16 3Q-17-7 0-7T16 3Q13 7 8 3L7-1Q0-3-7-1L-8 3Q-13 7-16 3Z', '#fff'));

const notes =
  [0, 1, 2, 3, 4]
    .map((i) =>
      rect(838, 142 + i * 30, [110, 136, 92, 124, 70][i], 12, i ? '#dbe5e6' : '#c3d3d6', 6),
    )
    .join('') +
  [0, 1, 2]
    .map(
      (i) =>
        rect(304, 142 + i * 58, 132, 44, ['#e3efec', '#eef3f3', '#eef3f3'][i], 10) +
        disc(326, 164 + i * 58, 11, ['#8fc0b6', '#d3dedf', '#d3dedf'][i]) +
        rect(346, 158 + i * 58, 72, 11, '#c9d7d9', 5),
    )
    .join('');

const desk =
  rect(0, 600, 1280, 120, '#b98a63') +
  rect(0, 600, 1280, 12, '#cfa37c') +
  rect(0, 672, 1280, 48, '#a67852');

const mug = at(
  246,
  662,
  line('M84-62A28 26 0 1 1 84-12', INK, 26) +
    line('M84-62A28 26 0 1 1 84-12', '#e9785a', 15) +
    inked(
      shape('M-14-84H86V-12Q86 6 68 6H4Q-14 6-14-12Z', '#e9785a') +
        `<ellipse cx="36" cy="-84" rx="50" ry="9" fill="#6b3f2c"/>`,
    ),
);

const headset = at(
  968,
  646,
  inked(
    `<path d="M-62-8V-58A62 66 0 0 1 62-58V-8" fill="none" stroke-width="26"/><path d="M-62-8V-58A62 66 0 0 1 62-58V-8" fill="none" stroke="#5a6680" stroke-width="15"/>` +
      rect(-84, -52, 40, 66, '#f0a541', 16) +
      rect(44, -52, 40, 66, '#f0a541', 16) +
      `<path d="M-66 14Q-62 44-24 44" fill="none" stroke-width="8"/>` +
      rect(-30, 34, 40, 19, '#3d4557', 9),
  ),
);

const keyboard =
  inked(shape('M480 640H800L824 690H456Z', '#eef1f2'), 5) +
  [0, 1, 2]
    .map((row) =>
      Array.from({ length: 11 }, (_, i) =>
        rect(492 - row * 5 + i * (27.4 + row * 0.9), 648 + row * 13, 20, 8, '#c5ced3', 3),
      ).join(''),
    )
    .join('');

const plant = at(
  112,
  606,
  [
    [-40, 130],
    [-14, 170],
    [18, 158],
    [44, 120],
  ]
    .map(([turn, length], i) =>
      leaf(0, -60, turn, length, i % 2 ? '#6aa98a' : '#528f71', '#93c7aa'),
    )
    .join('') +
    shape('M-46-74H46L36 20H-36Z', '#7a8fa8') +
    rect(-52, -82, 104, 20, '#8da1b8', 6),
);

const bars = Array.from({ length: 27 }, (_, i) => {
  const swell = Math.sin(((i + 1) / 28) * Math.PI);
  const height = Math.round(8 + 34 * swell * Math.abs(Math.sin(i * 1.7 + 0.6)));
  return rect(478 + i * 12, 471 - height / 2, 6, height, '#e9785a', 3);
}).join('');

export const phone = {
  defs: '',
  parts: [
    { id: 'back', box: [0, 0, 1280, 720], markup: back },
    ...skyParts([[48, 72, 206, 306]]),
    {
      id: 'front',
      box: [0, 0, 1280, 720],
      markup: desk + monitor + notes + buttons + keyboard + plant + mug + headset,
    },
    { id: 'wave', box: [474, 447, 332, 48], markup: bars },
  ],
};
