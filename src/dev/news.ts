import type { Report } from '../core/check/report';
import type { Problem } from '../core/story/source';
import type { Edition } from '../shell/shipped/stories';

/** What the dev server knows of a story. Files are named from the project's root. */
export type StoryNews = { readonly scenario: string } & (
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly report: Report }
  /** The checker itself could not run; `words` says why. */
  | { readonly kind: 'unchecked'; readonly words: string }
);

/** What the dev server and its pages tell each other, by the name of the event. */
export type DeskEvents = {
  /** From a page that has opened a scenario: it wants to know how the story is. */
  readonly 'story:opened': { readonly scenario: string };
  readonly 'story:edition': Edition;
  readonly 'story:news': StoryNews;
};
