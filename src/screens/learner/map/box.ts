/** A box by its top left corner, in pixels at full size. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The smallest box around some, with room left around them and above. */
export function boundsOf(boxes: readonly Box[], around: number, above: number): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - around;
  const y = Math.min(...boxes.map((box) => box.y)) - above;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + around;
  const foot = Math.max(...boxes.map((box) => box.y + box.height)) + around;
  return { x, y, width: right - x, height: foot - y };
}

export function overlap(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
