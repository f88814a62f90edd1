import { type Entry, stageOf } from '../../core/transcript/entries';
import type { Store } from '../../shell/storage/store';

/** So many attempts are there to choose from at first, and so many more each time somebody asks. */
export const STEP = 100;

/** An attempt that could stand in an exercise. */
export type AttemptChoice = {
  readonly id: string;
  readonly title: string;
  readonly startedAt: number;
  readonly scheme: string;
};

/** Which attempts are wanted: of one scenario or of all (null), and how many at most. */
export type Wanted = { readonly scenario: string | null; readonly most: number };

/** The attempts that an exercise can be made of, latest first, and of what there are some. */
export type AttemptChoices = {
  readonly choices: readonly AttemptChoice[];
  /** Whether there may be more of them, further back. */
  readonly isMore: boolean;
  /** Every scenario that was played, by its latest title. */
  readonly scenarios: ReadonlyMap<string, string>;
};

/** Read one after the other until there are enough: an assessor may keep thousands of attempts. */
export async function attemptChoices(
  attempts: Store,
  { scenario, most }: Wanted,
): Promise<AttemptChoices> {
  const all = await attempts.envelopes();
  const scenarios = new Map(all.toReversed().map((one) => [one.scenario, one.title]));
  const choices: AttemptChoice[] = [];
  let looked = 0;
  const wanted = all.filter((one) => scenario === null || one.scenario === scenario);
  for (const { id, title, startedAt } of wanted) {
    if (choices.length === most) break;
    looked += 1;
    const entries: readonly Entry[] = (await attempts.read(id))?.entries ?? [];
    const [began] = entries;
    if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') continue;
    choices.push({ id, title, startedAt, scheme: began.scheme });
  }
  return { choices, isMore: looked < wanted.length, scenarios };
}
