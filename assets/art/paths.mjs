import svgpath from 'svgpath';

/** The closed outlines inside one path, in absolute coordinates, with the box each one fills. */
export function outlines(d, dx = 0, dy = 0) {
  const found = [];
  svgpath(d)
    .unarc()
    .unshort()
    .abs()
    .translate(dx, dy)
    .iterate((segment, _index, x, y) => {
      if (segment[0] === 'M') found.push({ segments: [], points: [] });
      const outline = found.at(-1);
      outline.segments.push([...segment]);
      outline.points.push(...pointsAlong(segment, x, y));
    });
  return found.map(({ segments, points }) => ({ d: print(segments), ...box(points) }));
}

/** One path again from several outlines: relative and rounded, which packs best. */
export function joined(parts, digits = 0) {
  return svgpath(parts.map((part) => part.d).join(''))
    .rel()
    .round(digits)
    .toString();
}

export function boxAround(parts, margin = 0) {
  const x0 = Math.floor(Math.min(...parts.map((part) => part.x0)) - margin);
  const y0 = Math.floor(Math.min(...parts.map((part) => part.y0)) - margin);
  const x1 = Math.ceil(Math.max(...parts.map((part) => part.x1)) + margin);
  const y1 = Math.ceil(Math.max(...parts.map((part) => part.y1)) + margin);
  return [x0, y0, x1 - x0, y1 - y0];
}

function print(segments) {
  return segments.map(([command, ...numbers]) => command + numbers.join(' ')).join('');
}

function box(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function pointsAlong([command, ...n], x, y) {
  if (command === 'Z' || command === 'z') return [];
  if (command === 'H') return [[n[0], y]];
  if (command === 'V') return [[x, n[0]]];
  if (command !== 'C') return [n.slice(-2)];
  return [0.25, 0.5, 0.75, 1].map((t) => [
    bezier(t, x, n[0], n[2], n[4]),
    bezier(t, y, n[1], n[3], n[5]),
  ]);
}

function bezier(t, a, b, c, d) {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}
