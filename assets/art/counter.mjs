import {
  at,
  basket,
  bowls,
  disc,
  inked,
  jar,
  lamp,
  leaf,
  line,
  pot,
  rect,
  shape,
  towels,
  vase,
} from './shapes.mjs';
import { skyParts } from './skies.mjs';

// The returns desk of a homewares shop, seen from behind the till. 1280 x 720; the middle 960 is
// what a nearly square stage shows, so everything that matters stands in there.

const WOOD = '#dcb083';
const PALE = {
  sage: '#bcd3bd',
  blush: '#efc4b4',
  sky: '#bcd6de',
  butter: '#f4dc9c',
  lilac: '#d6c9e2',
  cream: '#fbf3e4',
  clay: '#dda287',
  teal: '#93bdb6',
};

const wall =
  rect(0, 0, 1280, 720, '#f7ebd9') +
  rect(0, 0, 1280, 92, '#efdfc6') +
  rect(0, 92, 1280, 6, '#e6d2b3');

const view =
  rect(462, 132, 356, 340, '#ead3b1', 18) +
  rect(476, 146, 328, 312, '#d9ebef', 10) +
  disc(524, 206, 30, '#fdf3cf') +
  shape('M476 352Q560 300 640 340T804 316V458H476Z', '#c9dfc8') +
  shape('M476 402Q600 352 804 392V458H476Z', '#bbd5bd') +
  rect(633, 146, 12, 312, '#ead3b1') +
  rect(448, 464, 384, 18, '#e0c39b', 6);

function bay(x, width, shelves) {
  const boards = [190, 322, 454, 586];
  return (
    rect(x, 150, width, 480, '#ecd3ae', 6) +
    rect(x + 12, 162, width - 24, 460, '#f3e1c4') +
    boards.map((y) => rect(x + 12, y + 92, width - 24, 10, '#e6c697')).join('') +
    boards.map((y) => rect(x, y + 80, width, 14, WOOD)).join('') +
    rect(x - 2, 146, 14, 480, WOOD, 3) +
    rect(x + width - 12, 146, 14, 480, WOOD, 3) +
    shelves
      .map((things, i) => things.map(([dx, thing]) => at(x + dx, boards[i] + 80, thing)).join(''))
      .join('')
  );
}

const leftBay = bay(34, 372, [
  [
    [64, vase(60, 84, PALE.sky)],
    [138, bowls(74, [PALE.blush, PALE.cream, PALE.blush])],
    [216, jar(44, 58, PALE.butter, PALE.clay)],
    [306, lamp(78, 92, PALE.cream, PALE.clay)],
  ],
  [
    [66, towels(84, [PALE.lilac, PALE.cream, PALE.lilac])],
    [158, pot(66, 52, PALE.teal, '#7cada5')],
    [240, vase(50, 70, PALE.blush)],
    [312, basket(74, 58, '#e9cf9f', WOOD)],
  ],
  [
    [70, basket(80, 62, '#e9cf9f', WOOD)],
    [160, jar(48, 70, PALE.sage, '#93b496')],
    [222, jar(40, 50, PALE.cream, PALE.clay)],
    [304, bowls(84, [PALE.sky, PALE.cream, PALE.sky])],
  ],
  [
    [84, towels(96, [PALE.sky, PALE.cream])],
    [230, pot(70, 46, PALE.blush, PALE.clay)],
  ],
]);

const rightBay = bay(874, 372, [
  [
    [60, jar(46, 62, PALE.sage, '#93b496')],
    [128, vase(56, 86, PALE.clay)],
    [214, bowls(78, [PALE.teal, PALE.cream])],
    [304, pot(68, 50, PALE.butter, '#dcb866')],
  ],
  [
    [70, lamp(80, 92, PALE.blush, PALE.teal)],
    [158, towels(84, [PALE.sage, PALE.cream, PALE.sage])],
    [244, jar(42, 54, PALE.sky, '#93b8c4')],
    [314, vase(54, 78, PALE.lilac)],
  ],
  [
    [66, bowls(76, [PALE.butter, PALE.cream, PALE.butter])],
    [156, vase(58, 74, PALE.teal)],
    [300, basket(86, 64, '#e9cf9f', WOOD)],
  ],
  [
    [80, basket(80, 52, '#e9cf9f', WOOD)],
    [200, towels(84, [PALE.lilac, PALE.cream])],
  ],
]);

const pendant = (x) =>
  rect(x - 2, 0, 5, 66, '#a98f72') +
  shape(`M${x - 62} 560L${x - 30} 120H${x + 30}L${x + 62} 560Z`, '#fff6dc', ' opacity=".35"') +
  shape(`M${x - 52} 122Q${x - 50} 64 ${x} 62Q${x + 50} 64 ${x + 52} 122Z`, '#eebf5e') +
  `<ellipse cx="${x}" cy="122" rx="52" ry="9" fill="#fff1c4"/>`;

const sign =
  rect(868, 16, 5, 46, '#a98f72') +
  rect(944, 16, 5, 46, '#a98f72') +
  rect(848, 52, 122, 58, '#2d7274', 12) +
  line('M888 76H926A11 11 0 0 1 926 97H904', '#fff', 9) +
  shape('M894 60V92L872 76Z', '#fff');

const back = wall + view + leftBay + rightBay + pendant(250) + pendant(1030) + sign;

const plant =
  at(
    150,
    566,
    [
      [-58, 120],
      [-34, 168],
      [48, 140],
      [26, 178],
      [-8, 206],
      [66, 96],
    ]
      .map(([turn, length], i) =>
        leaf(0, -60, turn * 0.62, length, i % 2 ? '#5fa07c' : '#478564', '#8cc3a2'),
      )
      .join(''),
  ) +
  shape('M100 496H200L190 584H110Z', '#d98a62') +
  rect(94, 488, 112, 22, '#e59c75', 6);

const desk =
  rect(0, 570, 1280, 34, '#d79c66') +
  rect(0, 570, 1280, 8, '#e7b684') +
  rect(0, 604, 1280, 10, '#a66f43') +
  rect(0, 614, 1280, 106, '#bd8350') +
  Array.from({ length: 8 }, (_, i) => rect(12 + i * 160, 630, 140, 78, '#c98f5b', 8)).join('');

const box = at(
  236,
  582,
  inked(
    shape('M0-118L120-96V22L0-6Z', '#dcab6c') +
      shape('M120-96L214-120V-6L120 22Z', '#c1905a') +
      shape('M0-118L96-142 214-120 120-96Z', '#e8bf85'),
  ) +
    shape('M42-130L58-134 172-109 156-104Z', '#f4dfb9') +
    shape('M156-104L172-109V-64L156-60Z', '#f4dfb9'),
);

const till = at(
  922,
  590,
  inked(
    shape('M18-150H150Q160-150 160-140V-78H6Q4-78 5-84L12-140Q13-150 18-150Z', '#3d4557') +
      shape('M28-136H140Q144-136 144-131L142-94H22L26-131Q27-136 28-136Z', '#a8d8d2') +
      shape('M-6-72H172L190-8H-24Z', '#556075') +
      rect(-38, -10, 242, 22, '#6d788c', 8),
  ) +
    [0, 1, 2]
      .map((row) =>
        [0, 1, 2, 3, 4]
          .map((column) =>
            rect(
              14 + column * 29 - row * 2,
              -60 + row * 17,
              21,
              9,
              column === 4 && row === 2 ? '#e8a24a' : '#e7ecf1',
              4,
            ),
          )
          .join(''),
      )
      .join(''),
);

const reader = at(
  772,
  590,
  inked(
    shape('M0-46H62Q70-46 71-38L76 6Q76 14 68 14H-6Q-14 14-14 6L-9-38Q-8-46 0-46Z', '#3d4557') +
      rect(2, -36, 58, 20, '#a8d8d2', 4),
    4,
  ) +
    [0, 1]
      .map((row) =>
        [0, 1, 2]
          .map((column) => rect(3 + column * 21, -9 + row * 11, 15, 7, '#c9d1da', 3))
          .join(''),
      )
      .join(''),
);

export const counter = {
  defs: '',
  parts: [
    { id: 'back', box: [0, 0, 1280, 720], markup: back },
    ...skyParts([
      [476, 146, 157, 312],
      [645, 146, 159, 312],
    ]),
    { id: 'front', box: [0, 280, 1280, 440], markup: plant + desk + box + reader + till },
  ],
};
