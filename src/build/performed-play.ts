import { writtenUp } from '../core/marking/written-up';
import type { Sound } from '../core/story/compile';
import { scenarioOf } from '../core/story/header';
import { deedsOf, retell } from '../core/story/retelling';
import type { Entry } from '../core/transcript/entries';
import { parsePlay } from '../core/transcript/play';
import { editionOf } from './story-files';

/** What a story itself gives for a written play, written up; `lost` is the first reply that is not on offer. */
type Performed = { readonly entries: readonly Entry[]; readonly lost: string | null };

/** Performs a play from beginning to end. Throws where its text is not one. */
export function performedPlay({ story, header }: Sound, play: string): Performed {
  const script = parsePlay(play);
  const { seed, replies } = script;
  const plan = { story, scenario: scenarioOf(header), edition: editionOf(story), seed };
  const { entries, lost } = retell(plan, deedsOf(replies));
  return { entries: [...entries, ...writtenUp(entries, script)], lost };
}
