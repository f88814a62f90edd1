import type { Difference } from '../transcript/difference';
import type { Began, Entry, Scenario } from '../transcript/entries';
import { firstMisplaced } from '../transcript/misplaced';
import { parseHeader, scenarioOf } from './header';
import { replay, same } from './replay';
import { type CompiledStory, openStory } from './story';
import { memoryOf } from './told';

/**
 * Holds a transcript against the story it says it comes from: what the story says of itself, every
 * line, reply and choice, and all that the learner did besides. Null when it is what was played.
 * `known` is what is stated about this edition where that is kept apart from the story.
 */
export function verify(
  story: CompiledStory,
  entries: readonly Entry[],
  known: Scenario | null,
): Difference | null {
  const [began] = entries;
  if (began?.kind !== 'began') return { at: 0, found: began ?? null, expected: null, why: null };
  const stated = begunBy(known ?? scenarioIn(story, began.scenario), began);
  if (!stated || !same(stated, began)) return { at: 0, found: began, expected: stated, why: null };
  const replayed = differing(story, began, entries);
  const misplaced = firstMisplaced(entries);
  if (!misplaced || (replayed && replayed.at <= misplaced.at)) return replayed;
  return { ...misplaced, found: entries[misplaced.at] ?? null, expected: null };
}

function differing(
  story: CompiledStory,
  began: Began,
  entries: readonly Entry[],
): Difference | null {
  const { differsAt, rest } = replay(story, began, entries, memoryOf(story));
  const at = differsAt ?? (rest.length > 0 ? entries.length : null);
  return at === null
    ? null
    : { at, found: entries[at] ?? null, expected: rest[0] ?? null, why: null };
}

/** What began has to be: the story's own facts, and how it was played as it says. */
function begunBy(scenario: Scenario | null, began: Began): Began | null {
  if (!scenario) return null;
  const { edition, seed, mode, origin, conditions, ownWords, policy, policyFrom } = began;
  return {
    kind: 'began',
    ...scenario,
    // A centre's card is its own; what it was laid over has to be the story's.
    ...(policyFrom && { policy, policyFrom: { ...policyFrom, story: scenario.policy } }),
    edition,
    seed,
    ...(mode && { mode }),
    ...(origin && { origin }),
    ...(conditions && { conditions }),
    ...(ownWords && { ownWords }),
  };
}

/** What a compiled story says about itself: Ink gives the tags of its top with its first line. */
export function scenarioIn(story: CompiledStory, name: string): Scenario | null {
  try {
    const running = openStory(story, 0);
    const tags: string[] = [];
    for (let line = running.next(); line; line = running.next()) {
      tags.push(...line.tags);
      if (line.text !== '') break;
    }
    const top = parseHeader(name, tags);
    return 'header' in top ? scenarioOf(top.header) : null;
  } catch {
    return null;
  }
}
