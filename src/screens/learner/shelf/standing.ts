import type { PastAttempt } from '../../../app/attempt/attempt';
import type { Ending } from '../../../core/transcript/entries';
import { isOwn, storyOf } from '../../../core/transcript/scenario-name';
import { shelfItem } from '../../../shell/shipped/stories';

/** How far somebody has got with one scenario. */
export type Standing =
  /** There is an attempt to go on with. */
  | { readonly kind: 'open' }
  | { readonly kind: 'played'; readonly times: number; readonly last: Result | null };

/** What the last finished attempt came to. */
export type Result = {
  /** Null where the story broke. */
  readonly ending: Ending | null;
  /** Points that were met, of those that there was a chance at. */
  readonly met: number;
  readonly chances: number;
};

/** By the name of its story, whatever language it was played in. */
export type Standings = ReadonlyMap<string, Standing>;

/** What is known of each scenario from the list of attempts alone. */
export function standingsOf(past: readonly PastAttempt[]): Standings {
  const standings = new Map<string, Standing>();
  for (const { scenario, open, finished } of past) {
    if (!isOnShelf(scenario)) continue;
    const story = storyOf(scenario);
    const known = standings.get(story);
    if (open) standings.set(story, { kind: 'open' });
    else if (finished && known?.kind !== 'open') {
      const times = known?.kind === 'played' ? known.times + 1 : 1;
      standings.set(story, { kind: 'played', times, last: null });
    }
  }
  return standings;
}

/** The story to go on with: that of the newest open attempt; null where there is none. */
export function openStory(past: readonly PastAttempt[]): string | null {
  const [newest] = past
    .filter(({ open, scenario }) => open && isOnShelf(scenario))
    .toSorted((a, b) => b.startedAt - a.startedAt);
  return newest ? storyOf(newest.scenario) : null;
}

/** A story of one's own stands on the shelf only where it came with a package. */
function isOnShelf(scenario: string): boolean {
  return !isOwn(scenario) || shelfItem(scenario) !== null;
}
