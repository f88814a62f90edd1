/** One drawing of a sheet: its box in the frame it was drawn in, and itself as an SVG. */
export type Part = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly markup: string;
};

export type Sheet = ReadonlyMap<string, Part>;

// assets/art writes each part on a line of its own. Read as text: a page that requires Trusted
// Types, as ours does, has no DOMParser.
const PART = /^<svg id="([^"]+)" [^>]*viewBox="([^"]+)">(.*)<\/svg>$/gm;

/** The parts of one sheet under assets/, by name. A part's viewBox says where it belongs. */
export function parseSheet(text: string): Sheet {
  const shared = /^<defs>.*<\/defs>$/m.exec(text)?.[0] ?? '';
  return new Map(
    [...text.matchAll(PART)].map(([, id = '', viewBox = '', markup = '']) => {
      const [x = 0, y = 0, width = 1, height = 1] = viewBox.split(' ').map(Number);
      return [id, { x, y, width, height, markup: shared + markup }];
    }),
  );
}

// Keeps transparency, dims red most and blue least.
const NIGHT =
  '<filter id="night" color-interpolation-filters="sRGB"><feColorMatrix ' +
  'values=".5 0 0 0 0 0 .54 0 0 0 0 0 .7 0 0 0 0 0 1 0"/></filter>';

/** The same scenery after dark. */
export function byNight(sheet: Sheet): Sheet {
  const dim = (markup: string): string => `${NIGHT}<g filter="url(#night)">${markup}</g>`;
  return new Map([...sheet].map(([id, part]) => [id, { ...part, markup: dim(part.markup) }]));
}

/** Paints a part at `scale` pixels to the unit. Once painted, drawing it costs a copy. */
export async function paintPart(part: Part, scale: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(part.width * scale));
  canvas.height = Math.max(1, Math.ceil(part.height * scale));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svgOf(part, canvas, scale))}`;
  await image.decode();
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas;
}

// The box is widened to whole pixels, so that rounding does not stretch the drawing.
function svgOf(part: Part, { width, height }: HTMLCanvasElement, scale: number): string {
  const box = `${part.x} ${part.y} ${width / scale} ${height / scale}`;
  const size = `width="${width}" height="${height}" viewBox="${box}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${part.markup}</svg>`;
}
