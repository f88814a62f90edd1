import { disc, line, rect, shape } from './shapes.mjs';

// The light and weather of a place: what is seen through its panes, and a tint over its walls.

const SKIES = {
  dusk: { glass: '#e9936a', clear: 0.5, tint: '#8a4a63', by: 0.12, seen: sun },
  night: { glass: '#18233f', clear: 0.86, tint: '#1d2546', by: 0.32, seen: stars },
  rain: { glass: '#8ea2ad', clear: 0.62, tint: '#5b6b78', by: 0.1, seen: drops },
  snow: { glass: '#dde7ee', clear: 0.68, tint: '#ffffff', by: 0.06, seen: flakes },
};

/** One part for each sky but a plain day. `panes`: [x, y, width, height] of each piece of glass. */
export function skyParts(panes) {
  return Object.entries(SKIES).map(([sky, { glass, clear, tint, by, seen }]) => ({
    id: `sky-${sky}`,
    box: [0, 0, 1280, 720],
    markup:
      rect(0, 0, 1280, 720, tint, 0, ` fill-opacity="${by}"`) +
      panes
        .map((pane, i) => rect(...pane, glass, 6, ` fill-opacity="${clear}"`) + seen(pane, i))
        .join(''),
  }));
}

function sun([x, y, width, height], i) {
  return i === 0
    ? disc(x + width * 0.5, y + height * 0.55, Math.min(30, width * 0.2), '#ffd79a')
    : '';
}

function stars([x, y, width, height], i) {
  const moon =
    i === 0
      ? shape(`M${x + width * 0.3} ${y + 36}a24 24 0 1 0 26 36a20 20 0 0 1-26-36Z`, '#f4e7b8')
      : '';
  return moon + spread(x, y, width, height, 9, (cx, cy) => disc(cx, cy, 3, '#dfe6f5'));
}

function drops([x, y, width, height]) {
  return spread(x, y, width, height - 30, 16, (cx, cy) => line(`M${cx} ${cy}l-7 24`, '#e8f0f4', 4));
}

function flakes([x, y, width, height]) {
  return spread(x, y, width, height, 18, (cx, cy) => disc(cx, cy, 6, '#ffffff'));
}

// Scattered, and the same each time the pictures are drawn.
function spread(x, y, width, height, count, draw) {
  return Array.from({ length: count }, (_, i) => {
    const across = ((i * 0.7549 + 0.13) % 1) * (width - 24) + 12;
    const down = ((i * 0.5698 + 0.21) % 1) * (height - 24) + 12;
    return draw(Math.round(x + across), Math.round(y + down));
  }).join('');
}
