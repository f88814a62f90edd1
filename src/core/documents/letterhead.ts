import type { Centre } from '../centre/centre';
import { logoSize } from '../centre/logo';

/** Whose document it is: the organisation's name, and its logo with its size in pixels. */
export type Letterhead = {
  readonly name: string;
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
};

/** The head of a centre's documents; null without a centre. */
export function letterheadOf(centre: Centre | null): Letterhead | null {
  if (!centre) return null;
  const { name, logo } = centre;
  const size = logo === null ? null : logoSize(logo);
  return { name, logo: logo !== null && size ? { url: logo, ...size } : null };
}
