import type { ShelfItem } from '../../core/story/header';
import type { Mode } from '../../core/transcript/entries';

/** What a package is made for: either kind of SCORM, cmi5, or a folder on any web server. */
export const TARGETS = ['scorm12', 'scorm2004', 'cmi5', 'site'] as const;
type Target = (typeof TARGETS)[number];

/** What counts as done: the conversation has come to its end, or the record has been saved as well. */
export const ENDS = ['conversation', 'record'] as const;

/** What whoever makes a package decides, and each page of it says of itself. */
export type PackageFacts = {
  readonly target: Target;
  /** The scenarios that its shelf holds. */
  readonly scenarios: readonly string[];
  /** Those of them that did not ship with the product, each with the edition that is played. */
  readonly own: readonly (ShelfItem & { readonly edition: string })[];
  /** How they are played; null where the learner chooses. */
  readonly mode: Mode | null;
  readonly done: (typeof ENDS)[number];
  /** How many of a hundred observed points have to be met to pass; null where nothing is passed. */
  readonly pass: number | null;
};

/** The id of the element that holds them, as JSON. */
export const PACKAGE = 'package';

let known: PackageFacts | null | undefined;

/** What the package says that this page stands in; null where it stands in none. */
export function packageFacts(): PackageFacts | null {
  if (known === undefined) {
    const text = hasPage() ? document.getElementById(PACKAGE)?.textContent : null;
    known = text ? (JSON.parse(text) as PackageFacts) : null;
  }
  return known;
}

/** The build draws pages where there is none. */
function hasPage(): boolean {
  return typeof document !== 'undefined' && 'getElementById' in document;
}
