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
  for (const { attempts } of rows) countLearner(found, attempts);
  return [...found]
    .map(([scenario, { title, players, chosen }]) => ({
      scenario,
      title,
      players,
      slips: commonest([...chosen.values()]),
    }))
    .filter(({ slips }) => slips.length > 0)
    .sort((a, b) => b.players - a.players || (a.scenario < b.scenario ? -1 : 1));
}

type Chosen = { costs: Slip['costs']; shows: Slip['shows']; readonly slip: Slip; learners: number };
type Found = {
  readonly title: string;
  players: number;
  readonly chosen: Map<string, Chosen>;
  /** Slips that have been looked up: the same one comes in thousands of attempts. */
  readonly known: Map<Slip, Chosen>;
};

/** Counts what one learner has played and chosen, each once however often they did. */
function countLearner(found: Map<string, Found>, attempts: ClassRow['attempts']): void {
  const played = new Set<Found>();
  const fallen = new Set<Chosen>();
  for (const { scenario, title, slips } of attempts) {
    const here = found.get(scenario) ?? { title, players: 0, chosen: new Map(), known: new Map() };
    found.set(scenario, here);
    played.add(here);
    for (const slip of slips) fallen.add(here.known.get(slip) ?? note(here, slip));
  }
  for (const one of played) one.players += 1;
  for (const one of fallen) one.learners += 1;
}

/** What it costs depends on the rest of the conversation: told is all that it ever cost. */
function note({ chosen, known }: Found, slip: Slip): Chosen {
  const key = `${slip.heard}\n${slip.said}`;
  const here = chosen.get(key) ?? { slip, costs: [], shows: [], learners: 0 };
  here.costs = together(here.costs, slip.costs);
  here.shows = together(here.shows, slip.shows);
  chosen.set(key, here);
  known.set(slip, here);
  return here;
}

function together(known: readonly string[], more: readonly string[]): readonly string[] {
  return more.every((one) => known.includes(one)) ? known : [...new Set([...known, ...more])];
}

function commonest(chosen: readonly Chosen[]): readonly CommonSlip[] {
  return chosen
    .map(({ slip, costs, shows, learners }) => ({ ...slip, costs, shows, learners }))
    .sort((a, b) => b.learners - a.learners || (a.said < b.said ? -1 : 1));
}
