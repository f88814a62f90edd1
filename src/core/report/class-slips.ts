import type { ClassRow } from './class';
import type { Slip } from './class-attempt';

/** A reply that a class falls for. */
export type CommonSlip = Slip & {
  /** Different learners who chose it at least once. */
  readonly learners: number;
};

/** What the learners of a class fall for in one scenario, and how many of them have played it. */
export type ScenarioSlips = {
  readonly scenario: string;
  readonly title: string;
  readonly players: number;
  /** By most learners first. */
  readonly slips: readonly CommonSlip[];
};

/**
 * The replies that lost something, scenario by scenario, with how many learners chose each. A decision is
 * known by what had been said before it and by the reply, so that one reply at two places is two slips.
 */
export function classSlips(rows: readonly ClassRow[]): readonly ScenarioSlips[] {
  const found = new Map<string, Found>();
  for (const { learner, attempts } of rows) {
    for (const { scenario, title, slips } of attempts) {
      const here = found.get(scenario) ?? { title, players: new Set(), slips: new Map() };
      found.set(scenario, here);
      here.players.add(learner.id);
      for (const slip of slips) note(here, slip, learner.id);
    }
  }
  return [...found]
    .map(([scenario, { title, players, slips }]) => ({
      scenario,
      title,
      players: players.size,
      slips: commonest([...slips.values()]),
    }))
    .filter(({ slips }) => slips.length > 0)
    .sort((a, b) => b.players - a.players || (a.scenario < b.scenario ? -1 : 1));
}

type Chosen = { costs: Slip['costs']; shows: Slip['shows']; slip: Slip; learners: Set<string> };
type Found = { title: string; players: Set<string>; slips: Map<string, Chosen> };

/** What it costs depends on the rest of the conversation: told is all that it ever cost. */
function note({ slips }: Found, slip: Slip, learner: string): void {
  const key = `${slip.heard}\n${slip.said}`;
  const known = slips.get(key);
  slips.set(key, {
    slip,
    costs: together(known?.costs, slip.costs),
    shows: together(known?.shows, slip.shows),
    learners: (known?.learners ?? new Set()).add(learner),
  });
}

function together(known: readonly string[] = [], more: readonly string[]): readonly string[] {
  return more.every((one) => known.includes(one)) ? known : [...new Set([...known, ...more])];
}

function commonest(chosen: readonly Chosen[]): readonly CommonSlip[] {
  return chosen
    .map(({ slip, costs, shows, learners }) => ({ ...slip, costs, shows, learners: learners.size }))
    .sort((a, b) => b.learners - a.learners || (a.said < b.said ? -1 : 1));
}
