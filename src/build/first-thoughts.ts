import { readFileSync } from 'node:fs';
import { thoughtAt } from '../core/debrief/coach-thoughts';
import { parseScheme } from '../core/marking/scheme';
import { beganWith, type Opening, openedWith } from '../core/story/opening';
import type { Scenario } from '../core/transcript/entries';
import { inRoot } from './story-files';

/**
 * Of each reply that a story offers first, whether a coach has a thought on it: then its answer waits for
 * no coach. Whether there is one does not depend on the order that the replies are shown in.
 */
export function firstThoughts(
  opening: Opening,
  scenario: Scenario,
  edition: string,
): readonly boolean[] {
  const file = inRoot(`stories/schemes/${scenario.scheme}.json`);
  const scheme = parseScheme(JSON.parse(readFileSync(file, 'utf8')));
  const { replies } = opening;
  // Whatever the dice give: each reply is found again by its words.
  const { beat, answer } = openedWith(opening, 0);
  const before = [beganWith(scenario, edition, 0), ...beat];
  const offered = beat.at(-1);
  const shown = offered?.kind === 'offered' ? offered.replies : [];
  return replies.map((reply) => {
    const after = answer(shown.indexOf(reply));
    return after !== null && thoughtAt([...before, ...after], before.length, scheme) !== null;
  });
}
