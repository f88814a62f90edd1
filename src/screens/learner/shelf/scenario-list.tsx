import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PastAttempt } from '../../../app/attempt/attempt';
import type { OnShelf, Recommended } from '../../../core/progress/recommended';
import { recommended } from '../../../core/progress/recommended';
import { storyOf } from '../../../core/transcript/scenario-name';
import { language } from '../../../languages/en-GB/language';
import { shelf as words } from '../../../languages/en-GB/shelf';
import { instead } from '../../../shell/page/faults';
import { packagedShelf, shelf } from '../../../shell/shipped/stories';
import { useAnswer } from '../../kit/answer';
import { cardsOf, storiesOn } from '../../kit/shelf-cards';
import type { Cast } from '../cast';
import type { Results } from './results';
import { type Place, ScenarioCard } from './scenario-card';
import { openStory, type Standing, type Standings, standingsOf } from './standing';

/** The scenarios: one under way stands first, else the one that is recommended. */
export function ScenarioList({ cast }: { readonly cast: Cast }): JSX.Element {
  const shipped = cardsOf(shelf(), language().code);
  const cards = [...shipped, ...cardsOf(packagedShelf(), language().code)];
  // Of a story that did not ship it is not known what it gives a chance at.
  const onShelf = storiesOn(shipped);
  const [listed] = useState(() => cast.attempts.past().catch(instead([])));
  const past = useAnswer(() => listed, 0);
  const read = useAnswer(async () => ({ of: await resultsOf(cast, await listed, onShelf) }), 0);
  const results = read?.of ?? null;
  const open = openStory(past ?? []);
  const next = results?.next ?? (past?.some(({ finished }) => finished) ? null : gentlest(onShelf));
  const lead = open ?? next?.scenario ?? null;
  const inOrder = cards.toSorted(
    (a, b) => Number(storyOf(b.item.scenario) === lead) - Number(storyOf(a.item.scenario) === lead),
  );
  const standings = standingsOf(past ?? []);
  return (
    // Not seen before what was played is known: no card moves away from under a finger.
    <ul
      class="cards"
      aria-label={words().scenarios}
      aria-busy={read === null && cast.attempts.isAnyNoted()}
    >
      {inOrder.map((card) => {
        const story = storyOf(card.item.scenario);
        const place = placeOf(story, open, next);
        const standing = standingOf(story, standings, results);
        return <ScenarioCard key={story} {...card} place={place} standing={standing} />;
      })}
    </ul>
  );
}

/** Fetched late: nobody waits for marks who came to play. */
async function resultsOf(
  cast: Cast,
  past: readonly PastAttempt[],
  onShelf: readonly OnShelf[],
): Promise<Results | null> {
  if (past.every(({ finished }) => !finished)) return null;
  const late = import('./results').then(({ loadResults }) => loadResults(cast, past, onShelf));
  return late.catch(instead(null));
}

function gentlest(shelf: readonly OnShelf[]): Recommended | null {
  return recommended({ shelf, latest: [], chances: [] });
}

function placeOf(story: string, open: string | null, next: Recommended | null): Place {
  return {
    first: story === (open ?? next?.scenario),
    why: story === next?.scenario ? next.why : null,
  };
}

function standingOf(story: string, known: Standings, results: Results | null): Standing | null {
  const standing = known.get(story) ?? null;
  if (standing?.kind !== 'played') return standing;
  return { ...standing, last: results?.last.get(story) ?? null };
}
