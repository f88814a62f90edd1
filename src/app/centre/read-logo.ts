import { logoFault } from '../../core/centre/logo';

/** Enough for a document's head on paper. */
const MOST_WIDE = 640;
const MOST_HIGH = 240;

/**
 * A picture file as the text of a logo, redrawn so that it is no larger than it is shown and holds
 * nothing but the picture. Null where it is no PNG or JPEG, or cannot be drawn.
 */
export async function logoFrom(file: File): Promise<string | null> {
  if (!['image/png', 'image/jpeg'].includes(file.type) || file.size > 20_000_000) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const scale = Math.min(1, MOST_WIDE / picture.width, MOST_HIGH / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const urls = [canvas.toDataURL('image/png'), canvas.toDataURL('image/jpeg', 0.85)];
  return urls.find((url) => logoFault(url) === null) ?? null;
}
