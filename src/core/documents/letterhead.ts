import type { Centre } from '../centre/centre';
import { logoSize } from '../centre/logo';

/** Whose document it is: the organisation's name, and its logo with its size in pixels. */
export type Letterhead = {
  readonly name: string;
  /** The number that its awarding body knows it by; empty where it uses none. */
  readonly number: string;
  /** Who countersigns its observation records; empty where nobody does. */
  readonly countersigner: string;
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
};

/** The head of a centre's documents; null without a centre. */
export function letterheadOf(centre: Centre | null): Letterhead | null {
  if (!centre) return null;
  const { name, logo, records } = centre;
  const size = logo === null ? null : logoSize(logo);
  return { name, ...records, logo: logo !== null && size ? { url: logo, ...size } : null };
}
