import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, scenarioNames } from '../../../src/build/story-files';
import { actsIn, retell } from '../../../src/core/story/acts';
import { replay } from '../../../src/core/story/replay';
import { BadInput } from '../../../src/core/transcript/bad-input';
import type { Began, Entry } from '../../../src/core/transcript/entries';
import { MOST_SUSPENDED, parseSuspended, printSuspended } from '../../../src/shell/lms/suspended';
import { suspendedIn } from '../../../src/shell/lms/suspended-text';
import { performed } from '../../fixtures/performance';
import { compiled } from '../../fixtures/story';

const PLAYS = scenarioNames().flatMap((scenario) =>
  readdirSync(inRoot(`stories/${scenario}/plays`))
    .filter((file) => file.endsWith('.txt'))
    .slice(0, 1)
    .map((file) => [scenario, file.replace('.txt', '')] as const),
);

const suspended = (entries: readonly Entry[]) => ({
  ...{ id: 'abc-1', startedAt: 1_790_000_000_000, learner: 'jo-7', before: 3 },
  began: entries[0] as Began,
  ...actsIn(entries),
});

const told = (scenario: string, text: string): Promise<readonly Entry[]> => {
  const { began, acts, length } = parseSuspended(text);
  const { session, rest } = replay(compiled(scenario).story, began, [began]);
  return retell(began, { acts, length }, { rest, choose: session.choose });
};

describe('X43 An attempt stands in an LMS as what the learner did', () => {
  test.each(PLAYS)(
    '%s, %s: it fits, and its story tells it again byte for byte',
    async (scenario, play) => {
      const entries = performed(scenario, play);
      const text = printSuspended(suspended(entries));
      expect(text.length).toBeLessThan(MOST_SUSPENDED / 2);
      expect(JSON.stringify(await told(scenario, text))).toBe(JSON.stringify(entries));
    },
  );

  test('also half-way, at any entry', async () => {
    const entries = performed('leaking-kettle', 'average-run');
    for (let length = 1; length < entries.length; length += 7) {
      const text = printSuspended(suspended(entries.slice(0, length)));
      expect(await told('leaking-kettle', text)).toEqual(entries.slice(0, length));
    }
  });

  test('it is found in a report, whatever stands around it and however its lines are broken', () => {
    const one = printSuspended(suspended(performed('leaking-kettle', 'average-run')));
    const two = printSuspended(suspended(performed('text-only', 'average-run')));
    const broken = one.replace(/(.{40})/g, '$1\n');
    const report = `cmi.core.exit\tsuspend\ncmi.suspend_data\t${broken}\ncmi.suspend_data\t${two} x`;
    expect(suspendedIn(report)).toEqual([one, two]);
    expect(parseSuspended(report).began).toEqual(parseSuspended(one).began);
  });

  test('what is cut off, altered or hostile is refused in one sentence', () => {
    const text = printSuspended(suspended(performed('leaking-kettle', 'average-run')));
    const altered = `${text.slice(0, 400)}AAAA${text.slice(404)}`;
    const bomb = `composure-1.${'A'.repeat(5000)}.`;
    for (const bad of ['', 'composure-1..', text.slice(0, 300), bomb, `${text.slice(0, 300)}.`]) {
      expect(() => parseSuspended(bad)).toThrow(BadInput);
    }
    expect(() => {
      // Some changes leave something that reads well; its story does not tell it then.
      parseSuspended(altered);
      throw new BadInput('It read well.');
    }).toThrow(BadInput);
  });

  test('acts that do not go with the story are refused', async () => {
    const entries = performed('leaking-kettle', 'average-run');
    const { acts, length } = actsIn(entries);
    const began = entries[0] as Began;
    const { session, rest } = replay(compiled('leaking-kettle').story, began, [began]);
    const wrong = acts.map(([at, act]) => [at + 1, act] as const);
    const telling = retell(began, { acts: wrong, length }, { rest, choose: session.choose });
    await expect(telling).rejects.toThrow(BadInput);
  });
});
