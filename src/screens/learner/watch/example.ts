import { type ReplyReading, readReply } from '../../../core/debrief/reply-reading';
import { turnsOf } from '../../../core/debrief/turning-points';
import type { Entry } from '../../../core/transcript/entries';
import { modes } from '../../../languages/en-GB/modes';
import { watch } from '../../../languages/en-GB/watch';
import { report } from '../../../shell/page/faults';
import { loadExample } from '../../../shell/shipped/examples';
import { loadScheme } from '../../../shell/shipped/schemes';
import type { Cast } from '../cast';

/** A good play, and what is said about each of its replies, by entry number. */
export type Example = {
  readonly entries: readonly Entry[];
  readonly readings: ReadonlyMap<number, ReplyReading>;
};

/** What a reply showed first: the one thing to take from it, and what its reason speaks of. */
export function firstOf(reading: ReplyReading | undefined): string {
  return reading?.shows[0] ?? '';
}

/** A good play of a scenario, or a sentence that says why there is none to watch. */
export async function exampleOf({ attempts }: Cast, scenario: string): Promise<Example | string> {
  try {
    if (await attempts.isUnderSeal(scenario)) return modes().sealedYet;
    const entries = await loadExample(scenario);
    const [began] = entries ?? [];
    if (!entries || began?.kind !== 'began') return watch().none;
    const scheme = await loadScheme(began.scheme);
    const readings = turnsOf(entries).map(
      (turn) => [turn.entry, readReply(turn, entries, scheme)] as const,
    );
    return { entries, readings: new Map(readings) };
  } catch (error) {
    report(error);
    return watch().sorry;
  }
}
