import type { Mode } from '../../core/transcript/entries';

/** What was done on a page that was drawn before the product had come: it is carried out once it has. */
export type Early = {
  readonly scenario: string;
  /** What the order of the replies on it was drawn from. */
  readonly seed: number;
  /** How it was begun; null until then. */
  readonly began: { readonly mode: Mode; readonly ownWords: boolean } | null;
  /** How many lines of the opening have been told. */
  readonly told: number;
  /** The reply that was clicked, as it stands on the page; null until then. */
  readonly reply: number | null;
  /** Other buttons that were clicked, in order. */
  readonly clicked: readonly Element[];
  /** Hears and does nothing any more: the product does. */
  readonly stop: () => void;
};

/** The page that was drawn before the product had come, if this is one. */
export function earlyPage(): Early | null {
  return (globalThis as { early?: Early }).early ?? null;
}
