import { type Centre, readCentre } from './core/standards/centre';
import { layPolicy } from './core/standards/centre-policy';
import type { Scenario } from './core/transcript/entries';
import type { Store } from './shell/storage/store';

/** The centre's own rules as `store` keeps them; null where there are none that can be read. */
export async function centreIn(store: Pick<Store, 'centre'>): Promise<Centre | null> {
  return centreFrom(await store.centre().catch(() => null));
}

/** The same from what was kept. */
export function centreFrom(data: unknown): Centre | null {
  if (data === null || data === undefined) return null;
  try {
    return readCentre(data);
  } catch {
    return null;
  }
}

/** The organisation as the first screens name it. */
export async function organisationIn(
  store: Pick<Store, 'centre'>,
): Promise<Pick<Centre, 'name' | 'logo'> | null> {
  const centre = await centreIn(store);
  return centre && { name: centre.name, logo: centre.logo };
}

/** A scenario with the lines of a centre on its policy card, and the name of who laid them there. */
export function layOnScenario(scenario: Scenario, centre: Centre | null): Scenario {
  const own = centre?.policies.find((one) => one.scenario === scenario.scenario);
  if (!centre || !own) return scenario;
  const { policy } = layPolicy(scenario.policy, own.lines);
  const changed = policy.some((line, at) => line !== scenario.policy[at]);
  if (!changed) return scenario;
  return { ...scenario, policy, policyFrom: { centre: centre.name, story: scenario.policy } };
}
