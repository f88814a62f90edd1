import { describe, expect, test } from 'vitest';
import { check, ids } from '../../../fixtures/checking';

const GOOD =
  '# shows: listening.check, listening.paraphrase, empathy.calm, empathy.apology, ownership.take, law.right, followup.promise, followup.confirm';

/** One decision: the good reply meets every point, the other ones none. */
function story(good: string, ...bad: readonly string[]): string {
  const others = bad.map(
    (text) => `* [${text} # shows: authority.hint-more]
  Dev: Oh. # ending: lost`,
  );
  return `
Dev: It leaks. # fact: problem = leak # fact: reference = 1 # fact: remedy = refund
* [${good} ${GOOD}]
  Dev: Ok. # ending: resolved
${others.join('\n')}
- -> END`;
}

describe('C7 No way of answering without listening passes', () => {
  test.each([
    ['first', 'Same', ['Sane']],
    ['longest', 'A long good reply', ['Short']],
    ['shortest', 'Short', ['A long bad reply']],
    ['avoid-extremes', 'Neither of them', ['Short', 'A very long bad reply']],
    ['apologise', 'Sorry about it', ['Right you are']],
    ['refund', 'Your money back, then', ['Right you are, then.']],
    ['escalate', 'I will fetch Priya', ['I will see to it.']],
    ['escalate', 'Ask a Shah', ['Ask again.']],
    ['escalate', 'My team leader can', ['My own self can.']],
    ['polite', 'Please, thank you', ['Thank you once']],
  ])('%s: "%s" passes by it', (name, good, bad) => {
    const found = check(story(good, ...bad)).findings.find(({ id }) => id === `strategy:${name}`);
    expect(found).toMatchObject({ level: 'error', path: [good] });
  });

  test.each([
    ['last', 'Same', ['Sane']],
    ['shortest', 'A long good reply', ['Short']],
    ['longest', 'Short', ['A long bad reply']],
    ['avoid-extremes', 'A very long good reply', ['Short', 'Neither of them']],
    ['apologise', 'Right you are', ['Sorry about it']],
    ['refund', 'Right you are, then', ['Your money back, then.']],
    ['escalate', 'I will see to it', ['I will fetch Priya.', 'I will ask a manager.']],
    ['polite', 'Thank you once', ['Please, thank you']],
  ])('%s: "%s" does not pass by it', (name, good, bad) => {
    expect(ids(story(good, ...bad))).not.toContain(`strategy:${name}`);
  });

  test('a reply that shows escalation is one that escalates, whatever its words', () => {
    const body = story('I will see to it', 'Ask again.');
    const passing = body.replace('law.right', 'law.right, escalation.right-time');
    expect(ids(passing)).toContain('strategy:escalate');
    expect(check(body).strategies.escalate?.passes).toBeCloseTo(0.5);
  });

  test('where replies tie, one of them is drawn, and where nothing fits, any', () => {
    const { strategies } = check(story('Same', 'Sane', 'Came', 'Cane'));
    for (const name of ['longest', 'shortest', 'apologise', 'refund', 'escalate', 'polite']) {
      expect(strategies[name]?.passes).toBeCloseTo(0.25);
    }
    expect(strategies.random).toEqual(strategies.polite);
  });

  test('a pass by chance in more than one of twenty playthroughs is a warning', () => {
    const others = Array.from({ length: 9 }, (_, at) => `Other ${at}`);
    const found = check(story('Good', ...others)).findings;
    expect(found.find(({ id }) => id === 'strategy:random')?.level).toBe('warning');
  });
});
