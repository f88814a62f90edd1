// The few shapes every scene is made of. Background things have no outline, things in front do.

export const INK = '#231f2a';

export const rect = (x, y, width, height, fill, rx = 0, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${rx ? ` rx="${rx}"` : ''} fill="${fill}"${more}/>`;

export const disc = (x, y, r, fill, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${more}/>`;

export const shape = (d, fill, more = '') => `<path d="${d}" fill="${fill}"${more}/>`;

export const line = (d, stroke, width) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Drawn in ink, as the people are. */
export const inked = (markup, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${markup}</g>`;

export const at = (x, y, markup, scale = 1) =>
  `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${markup}</g>`;

// Homewares, standing on y = 0 and about as wide as their first argument says.

export const vase = (w, h, fill) =>
  shape(
    `M${-w * 0.22} 0Q${-w * 0.62} ${-h * 0.45} ${-w * 0.16} ${-h * 0.78}V${-h}H${w * 0.16}V${-h * 0.78}Q${w * 0.62} ${-h * 0.45} ${w * 0.22} 0Z`,
    fill,
  );

export const jar = (w, h, fill, lid) =>
  rect(-w / 2, -h, w, h, fill, 8) + rect(-w * 0.38, -h - 9, w * 0.76, 13, lid, 4);

export const bowls = (w, fills) =>
  fills
    .map((fill, i) =>
      shape(
        `M${-w / 2} ${-i * 15 - 24}H${w / 2}Q${w * 0.42} ${-i * 15} ${w * 0.2} ${-i * 15}H${-w * 0.2}Q${-w * 0.42} ${-i * 15} ${-w / 2} ${-i * 15 - 24}Z`,
        fill,
      ),
    )
    .join('');

export const towels = (w, fills) =>
  fills.map((fill, i) => rect(-w / 2, -18 * (i + 1), w, 17, fill, 8)).join('');

export const pot = (w, h, fill, dark) =>
  rect(-w / 2, -h, w, h, fill, 10) +
  rect(-w * 0.62, -h * 0.72, w * 1.24, 9, dark, 4) +
  rect(-w * 0.55, -h - 8, w * 1.1, 11, dark, 5) +
  disc(0, -h - 13, 7, dark);

export const lamp = (w, h, shade, foot) =>
  rect(-3, -h * 0.6, 6, h * 0.6, foot) +
  rect(-w * 0.24, -7, w * 0.48, 7, foot, 3) +
  shape(`M${-w * 0.28} ${-h}H${w * 0.28}L${w / 2} ${-h * 0.52}H${-w / 2}Z`, shade);

export const basket = (w, h, fill, dark) =>
  shape(`M${-w / 2} ${-h}H${w / 2}L${w * 0.42} 0H${-w * 0.42}Z`, fill) +
  [0.3, 0.6].map((t) => rect(-w * 0.47, -h * t - 3, w * 0.94, 5, dark, 2)).join('') +
  rect(-w * 0.53, -h - 4, w * 1.06, 10, dark, 5);

export const leaf = (x, y, turn, length, fill, rib) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${shape(`M0 0C${-length * 0.2} ${-length * 0.4} ${-length * 0.14} ${-length * 0.8} 0 ${-length}C${length * 0.14} ${-length * 0.8} ${length * 0.2} ${-length * 0.4} 0 0Z`, fill)}${line(`M0 -6V${-length * 0.8}`, rib, 3)}</g>`;
