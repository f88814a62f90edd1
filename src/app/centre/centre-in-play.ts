import { layPolicy } from '../../core/centre/laid-policy';
import type { PolicyLine } from '../../core/centre/policy';
import type { Scenario } from '../../core/transcript/entries';
import type { Store } from '../../shell/storage/store';

/** The organisation whose rules hold in this browser; its logo as the text of a picture. */
export type Organisation = { readonly name: string; readonly logo: string | null };

/*
 * What the first screens and a conversation need of a centre's rules, without the code that checks a
 * whole file of them: it was checked before it was kept. Only what is used here is looked at again.
 */

/** The organisation whose rules are kept; null where there are none. */
export function organisationIn(kept: unknown): Organisation | null {
  const { name, logo } = { name: null, logo: null, ...fieldsOf(kept) };
  if (typeof name !== 'string') return null;
  return { name, logo: typeof logo === 'string' && LOGO.test(logo) ? logo : null };
}

/** The same in `store`. */
export async function organisationOf(store: Pick<Store, 'centre'>): Promise<Organisation | null> {
  return organisationIn(await store.centre());
}

const LOGO = /^data:image\/(png|jpeg);base64,/;

/** A scenario with the lines of a centre on its policy card, and the name of who laid them there. */
export function layOnScenario(scenario: Scenario, kept: unknown): Scenario {
  const organisation = organisationIn(kept);
  const lines = linesIn(kept, scenario.scenario);
  if (!organisation || !lines) return scenario;
  const { policy } = layPolicy(scenario.policy, lines);
  const changed = policy.some((line, at) => line !== scenario.policy[at]);
  if (!changed) return scenario;
  return { ...scenario, policy, policyFrom: { centre: organisation.name, story: scenario.policy } };
}

function linesIn(kept: unknown, name: string): readonly PolicyLine[] | null {
  const { policies } = { policies: null, ...fieldsOf(kept) };
  const own = listOf(policies)
    .map((one) => ({ scenario: null, lines: null, ...fieldsOf(one) }))
    .find(({ scenario }) => scenario === name);
  const lines = listOf(own?.lines);
  return lines.length > 0 && lines.every(isLine) ? lines : null;
}

function isLine(one: unknown): one is PolicyLine {
  const { says, instead } = { says: null, instead: undefined, ...fieldsOf(one) };
  return typeof says === 'string' && (instead === null || typeof instead === 'string');
}

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

function fieldsOf(data: unknown): object {
  return typeof data === 'object' && data !== null ? data : {};
}
