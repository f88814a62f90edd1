import type { StepRefusal } from '../../core/centre/approval';
import {
  LIFE,
  type LifeStep,
  lifeId,
  type Offer,
  offerOn,
  parseScenarioLife,
  type ScenarioLife,
  stepRefusal,
} from '../../core/centre/approval';
import { report } from '../../shell/page/faults';

import { loadStart } from '../../shell/shipped/stories';
import type { AssessmentStore } from '../../shell/storage/assessment-store';

/** Why a step is not written; null where it was. `taken`: another tab has gone on. */
export type StepAnswer = StepRefusal | 'taken' | null;

/** What was said of each scenario, by its name. What cannot be read counts as nothing said. */
export async function scenarioLives(
  assessments: AssessmentStore,
): Promise<ReadonlyMap<string, ScenarioLife>> {
  const papers = await assessments.papers(LIFE);
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
  } catch (error) {
    report(error);
    return null;
  }
}

/** Adds to what stands there now, and nothing where another tab has gone on. */
export function addStep(
  assessments: AssessmentStore,
  scenario: string,
  from: number,
  step: LifeStep,
): Promise<StepAnswer> {
  const id = lifeId(scenario);
  return assessments.changePapers<StepAnswer>([id], ([paper]) => {
    const life = paper ? parseScenarioLife(paper.data) : null;
    const steps = life?.steps ?? [];
    const refused = steps.length === from ? stepRefusal(life, step) : 'taken';
    const data: ScenarioLife = { scenario, steps: [...steps, step] };
    return { keep: refused === null ? [{ id, kind: LIFE, data }] : [], answer: refused };
  });
}

/** Whether each of these scenarios may stand in a mock observation on `day`, by its name. */
export async function offersOn(
  assessments: AssessmentStore,
  scenarios: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Offer>> {
  const lives = await scenarioLives(assessments);
  const offers = scenarios.map(async (scenario): Promise<readonly [string, Offer]> => {
    const life = lives.get(scenario) ?? null;
    // A version is asked for only where one was approved: each is a file to fetch.
    const version = life ? (await loadStart(scenario)).scenario.version : '';
    return [scenario, offerOn(life, version, day)];
  });
  return new Map(await Promise.all(offers));
}
