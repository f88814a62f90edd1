import { describe, expect, test } from 'vitest';
import { layOnScenario, organisationIn } from '../../../src/app/centre/centre-in-play';
import { centreFile, printCentre } from '../../../src/core/centre/centre';
import { layPolicy } from '../../../src/core/centre/laid-policy';
import { CENTRE, PNG } from '../../fixtures/centre';
import { mutate } from '../../fixtures/mutations';
import { compiled } from '../../fixtures/story';

const good = printCentre(CENTRE);

describe("A3 A centre's lines stand where the story's stood, or after them", () => {
  const [{ lines } = { lines: [] }] = CENTRE.policies;

  test('one in the place of another, one added', () => {
    expect(layPolicy(['Refunds up to £50.', 'Cards only.'], lines)).toEqual({
      policy: ['Refunds up to £30 are yours.', 'Cards only.', 'Say your name first.'],
      unplaced: [],
    });
  });

  test('a line for one that the story no longer has is not put anywhere, and is named', () => {
    expect(layPolicy(['Refunds up to £60.'], lines)).toEqual({
      policy: ['Refunds up to £60.', 'Say your name first.'],
      unplaced: [lines[0]],
    });
  });
});

describe('A3 What is kept of a centre is laid on its scenario, and damaged it is laid on none', () => {
  const story = ['Refunds up to £50.', 'Cards only.'];
  const scenario = { ...compiled('leaking-kettle').header, policy: story };

  test('with the name of the centre and the card as the story has it', () => {
    expect(layOnScenario(scenario, centreFile(CENTRE))).toEqual({
      ...scenario,
      policy: ['Refunds up to £30 are yours.', 'Cards only.', 'Say your name first.'],
      policyFrom: { centre: 'Northgate College', story },
    });
    expect(organisationIn(centreFile(CENTRE))).toEqual({ name: 'Northgate College', logo: PNG });
  });

  test('another scenario, and a card on which nothing would change, stay the story’s own', () => {
    const other = { ...scenario, scenario: 'late-van' };
    expect(layOnScenario(other, centreFile(CENTRE))).toBe(other);
    const gone = { ...scenario, policy: ['Refunds up to £60.'] };
    const [{ lines } = { lines: [] }] = CENTRE.policies;
    const policies = [{ scenario: 'leaking-kettle', lines: lines.slice(0, 1) }];
    expect(layOnScenario(gone, centreFile({ ...CENTRE, policies }))).toBe(gone);
  });

  test('of a thousand damaged ones none breaks it, or lays on anything but text', () => {
    for (let seed = 0; seed < 1_000; seed += 1) {
      const kept = dataIn(mutate(good, seed));
      const { policy } = layOnScenario(scenario, kept);
      expect(policy.every((line) => typeof line === 'string')).toBe(true);
      const logo = organisationIn(kept)?.logo ?? null;
      expect(logo === null || logo.startsWith('data:image/')).toBe(true);
    }
    for (const kept of [null, undefined, 7, 'x', [], {}]) {
      expect(layOnScenario(scenario, kept)).toBe(scenario);
    }
  });
});

/** What a damaged file holds; null where it is no JSON. */
function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
