import {
  type LifeStep,
  type Offer,
  offerOn,
  parseScenarioLife,
  type ScenarioLife,
} from './core/standards/scenario-life';
import type { DeskStore } from './shell/storage/desk-store';
import { loadStart } from './stories';

const LIFE = 'scenario-life';

/** What was said of each scenario, by its name. What cannot be read counts as nothing said. */
export async function scenarioLives(desk: DeskStore): Promise<ReadonlyMap<string, ScenarioLife>> {
  const papers = await desk.papers(LIFE);
  return new Map(
    papers.flatMap(({ data }) => {
      const life = readable(data);
      return life ? [[life.scenario, life] as const] : [];
    }),
  );
}

function readable(data: unknown): ScenarioLife | null {
  try {
    return parseScenarioLife(data);
  } catch {
    return null;
  }
}

/** Adds a step to what was said of a scenario. */
export async function keepStep(desk: DeskStore, scenario: string, step: LifeStep): Promise<void> {
  const steps = (await scenarioLives(desk)).get(scenario)?.steps ?? [];
  const data: ScenarioLife = { scenario, steps: [...steps, step] };
  await desk.keepPaper({ id: `${LIFE}:${scenario}`, kind: LIFE, data });
}

/** Whether each of these scenarios may stand in a mock observation on `day`, by its name. */
export async function offersOn(
  desk: DeskStore,
  scenarios: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Offer>> {
  const lives = await scenarioLives(desk);
  const offers = scenarios.map(async (scenario): Promise<readonly [string, Offer]> => {
    const life = lives.get(scenario) ?? null;
    // A version is asked for only where one was approved: each is a file to fetch.
    const version = life ? (await loadStart(scenario)).scenario.version : '';
    return [scenario, offerOn(life, version, day)];
  });
  return new Map(await Promise.all(offers));
}
