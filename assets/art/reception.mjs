import { at, disc, INK, inked, leaf, line, rect, shape } from './shapes.mjs';
import { skyParts } from './skies.mjs';

// A small front desk, seen from behind it: a hotel at night and a leisure centre after school, so
// the glass of the doors shows neither sun nor stars. As the counter, the middle 960 matters.

const WOOD = '#d9b48a';
const DARK = '#c49a6d';

const wall =
  rect(0, 0, 1280, 720, '#dfe7dc') +
  rect(0, 0, 1280, 74, '#d0dbcd') +
  rect(0, 74, 1280, 6, '#c3d0c0') +
  rect(0, 420, 1280, 300, '#cfdccd') +
  rect(0, 412, 1280, 10, '#c0cfbe');

// The way in, straight behind the customer: cool and plain, so that any face stands out from it.
const door = (x) =>
  rect(x, 128, 176, 470, '#b9c9cd', 4) +
  rect(x + 14, 144, 148, 440, '#dbe9ec') +
  shape(`M${x + 14} 330L${x + 162} 196V262L${x + 14} 396Z`, '#e8f2f3');

const doors =
  rect(444, 106, 392, 500, '#a9bbbf', 8) +
  door(460) +
  door(644) +
  rect(622, 320, 9, 96, '#8fa5aa', 4) +
  rect(649, 320, 9, 96, '#8fa5aa', 4) +
  rect(428, 92, 424, 22, '#bccacb', 6);

const KEYS = [0, 2, 3, 5, 6, 9, 10, 12, 15];
const PAPERS = [1, 7, 13];

function pigeonHole(i) {
  const [x, y] = [86 + (i % 4) * 76, 158 + Math.floor(i / 4) * 80];
  const key =
    disc(x + 32, y + 12, 4, DARK) +
    line(`M${x + 32} ${y + 14}V${y + 26}`, '#b98b3e', 3) +
    rect(x + 23, y + 26, 18, 30, ['#e9b94f', '#8fb9a9', '#e5987a'][i % 3], 6);
  const papers =
    `<g transform="rotate(-7 ${x + 32} ${y + 40})">${rect(x + 16, y + 18, 34, 44, '#fbf6ea', 2)}</g>` +
    rect(x + 22, y + 26, 32, 36, '#f1e6cf', 2);
  return (
    rect(x, y, 64, 66, '#c9a87e', 4) +
    rect(x, y + 58, 64, 8, '#dfc39d', 2) +
    (KEYS.includes(i) ? key : '') +
    (PAPERS.includes(i) ? papers : '')
  );
}

const rack =
  rect(66, 138, 332, 352, DARK, 10) +
  rect(72, 144, 320, 340, WOOD, 8) +
  Array.from({ length: 16 }, (_, i) => pigeonHole(i)).join('') +
  rect(56, 484, 352, 16, DARK, 5);

const picture = at(
  908,
  138,
  rect(0, 0, 176, 132, '#c3a27c', 6) +
    rect(10, 10, 156, 112, '#f3ead8', 3) +
    shape('M10 94Q54 52 94 78T166 58V122H10Z', '#9cc1bd') +
    shape('M10 108Q74 82 166 100V122H10Z', '#7fa9a6') +
    disc(130, 42, 14, '#efc27a'),
);

const floorLamp =
  shape('M1078 640L1136 286H1230L1288 640Z', '#fff6dc', ' opacity=".4"') +
  rect(1179, 290, 8, 320, '#a98f72') +
  shape('M1148 204H1218L1246 300H1120Z', '#f2cf86') +
  `<ellipse cx="1183" cy="300" rx="63" ry="9" fill="#fff1c4"/>`;

const back = wall + doors + rack + picture + floorLamp;

const plant = at(
  140,
  566,
  [
    [-44, 128],
    [-22, 172],
    [44, 132],
    [22, 178],
    [0, 204],
  ]
    .map(([turn, length], i) =>
      leaf(0, -58, turn, length, i % 2 ? '#5fa07c' : '#478564', '#8cc3a2'),
    )
    .join('') +
    shape('M-48-72H48L38 18H-38Z', '#6d87a3') +
    rect(-55, -80, 110, 20, '#8199b3', 6),
);

const desk =
  rect(0, 570, 1280, 34, '#f1ece2') +
  rect(0, 570, 1280, 8, '#fffaf0') +
  rect(0, 604, 1280, 10, '#24414c') +
  rect(0, 614, 1280, 106, '#35596a') +
  Array.from(
    { length: 5 },
    (_, i) =>
      rect(14 + i * 252, 632, 240, 76, '#3f6779', 8) +
      rect(14 + i * 252, 632, 240, 5, '#d9a54a', 2),
  ).join('');

const bell = at(
  352,
  588,
  inked(
    rect(-58, -14, 116, 18, '#7d4f36', 8) +
      shape('M-48-14Q-46-66 0-66T48-14Z', '#e9b13f') +
      rect(-9, -82, 18, 18, '#f4cf78', 6),
  ) + line('M-30-28Q-26-48-10-54', '#fbe3a6', 7),
);

const register = at(
  462,
  590,
  inked(shape('M0-6 30-34H178L164-2Z', '#f7f1e3') + shape('M84-2 100-34H178L164-2Z', '#fffaf0')) +
    line('M46-26H84M38-16H76M112-26H160M108-14H154', '#c9bda6', 4),
);

const screen = at(
  930,
  590,
  inked(
    shape('M84-34H132L140 2H76Z', '#6d788c') +
      rect(40, -6, 140, 14, '#8592a5', 6) +
      shape(
        'M6-186H226Q238-186 237-174L230-44Q229-34 219-34H-1Q-11-34-10-44L-5-176Q-4-186 6-186Z',
        '#3d4557',
      ) +
      shape('M14-172H222L215-48H6Z', '#a9c9d6'),
  ) +
    shape('M14-172H100L60-48H6Z', '#bcd8e2') +
    rect(30, -150, 76, 12, '#e7f1f4', 5) +
    [0, 1, 2].map((i) => rect(28 - i, -124 + i * 24, 164, 12, '#8fb4c4', 5)).join(''),
);

const key = at(
  704,
  588,
  inked(
    `<circle cx="0" cy="-4" r="13" fill="none" stroke-width="14"/><circle cx="0" cy="-4" r="13" fill="none" stroke="#e9b13f" stroke-width="5"/>` +
      shape('M14-10 74-20Q83-21 84-13L86-1Q87 7 78 7L18 2Z', '#d2694f'),
    4,
  ) + disc(27, -4, 4, INK),
);

export const reception = {
  defs: '',
  parts: [
    { id: 'back', box: [0, 0, 1280, 720], markup: back },
    ...skyParts([
      [474, 144, 160, 431],
      [658, 144, 160, 431],
    ]),
    {
      id: 'front',
      box: [0, 280, 1280, 440],
      markup: plant + desk + bell + register + key + screen,
    },
  ],
};
