/** How long the text of a logo may be: a picture of about 150 KB. */
const LOGO_MOST = 200_000;
/** How wide and how high a logo may be, in pixels: a small file can unfold into a huge picture. */
const LOGO_SIDE = 2000;

const FORM = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;

/** What is wrong with the text of a logo, as the end of a sentence; null if it can be shown. */
export function logoFault(text: string): string | null {
  if (text.length > LOGO_MOST) return 'is larger than 200 KB: save the picture smaller';
  const [, kind, base64] = FORM.exec(text) ?? [];
  if (kind === undefined || base64 === undefined) {
    return 'should be a PNG or JPEG picture as a data URL; SVG and addresses are not taken';
  }
  const size = sizeOf(kind, base64);
  if (!size) return `is not a ${kind.toUpperCase()} picture, though it says so`;
  const fits = size.every((side) => side >= 1 && side <= LOGO_SIDE);
  return fits ? null : `should be no more than ${LOGO_SIDE} pixels wide and high`;
}

/** How large a logo is, in pixels; null if the text is none. */
export function logoSize(text: string): { readonly width: number; readonly height: number } | null {
  const [, kind, base64] = FORM.exec(text) ?? [];
  const size = kind === undefined || base64 === undefined ? null : sizeOf(kind, base64);
  return size && { width: size[0], height: size[1] };
}

type Size = readonly [width: number, height: number];

function sizeOf(kind: string, base64: string): Size | null {
  const bytes = bytesOf(base64);
  return kind === 'png' ? pngSize(bytes) : jpegSize(bytes);
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG states its size in the first of its parts. */
function pngSize(bytes: Uint8Array): Size | null {
  const begins = PNG.every((byte, at) => bytes[at] === byte);
  const header = String.fromCharCode(...bytes.subarray(12, 16));
  if (!begins || header !== 'IHDR' || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

/** A JPEG states its size in the part that begins a frame: parts are walked until it comes. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** The markers of a frame: 0xC4, 0xC8 and 0xCC among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const letters = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}
