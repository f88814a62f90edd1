/**
 * Breaks a text into lines no wider than `width` (in pixels, at `font`), the last of `most` lines
 * cut short where there is more: SVG does not wrap its text.
 */
export function fitText(
  text: string,
  width: number,
  most: number,
  font: string,
): readonly string[] {
  const measure = measureIn(font);
  const lines: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && lines.length < most) {
    const last = lines.length === most - 1;
    let count = rest.length;
    const line = (): string =>
      rest.slice(0, count).join(' ') + (last && count < rest.length ? '…' : '');
    while (count > 1 && measure(line()) > width) count -= 1;
    lines.push(line());
    rest = rest.slice(count);
  }
  return lines;
}

const measures = new Map<string, (text: string) => number>();

function measureIn(font: string): (text: string) => number {
  const known = measures.get(font);
  if (known) return known;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = font;
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const width = widths.get(text) ?? pen?.measureText(text).width ?? text.length * 7;
    widths.set(text, width);
    return width;
  };
  measures.set(font, measure);
  return measure;
}
