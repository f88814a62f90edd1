import { describe, expect, test } from 'vitest';
import { check, ids, lineOf, many, PLAIN } from '../../../fixtures/checking';
import { EARLY, feeling, PLANTED } from '../../../fixtures/planted';
import { scheme } from '../../../fixtures/story';

describe('C5 Each check finds its own kind of mistake, and is silent where there is none', () => {
  test.each(PLANTED)('$id', ({ id, line, bad, mended = PLAIN }) => {
    const finding = check(bad).findings.find((one) => one.id === id);
    expect(finding?.id ?? ids(bad)).toBe(id);
    expect(lineOf(bad, finding)).toContain(line);
    expect(ids(mended)).not.toContain(id);
  });

  test.each([
    ['a point that can be earned and lost', 'point.unearnable:taking-ownership', PLAIN],
    [
      'a telephone number that is free for drama',
      'personal-data:07700-900142',
      PLAIN.replace('Good.', 'Good, 07700 900142.'),
    ],
    [
      'a mistake that the scheme says decides a point at once',
      'early.point.within-authority:hm',
      EARLY.replace('listening.assume', 'authority.hint-more'),
    ],
    ['a feeling that moves a little', 'feelings.jump:go-away', feeling(3, '')],
    [
      'a function that only works out a face',
      'unreachable.text:furious',
      `${PLAIN.replace('worried', '{face()}')}\n=== function face()\n{ 1 > 2:\n  ~ return "furious"\n}\n~ return "calm"`,
    ],
  ])('%s is not found fault with', (_name, id, body) => {
    expect(ids(body)).not.toContain(id);
  });

  test('what length gives away is in every report: pairs, and the exact chance of it', () => {
    const { cues } = check(many('A long and careful good reply', 'Short'));
    expect(cues?.longer).toBe(1);
    expect(cues?.longest).toEqual({ credited: 12, of: 12, chance: 0.5 ** 12 });
    expect(cues?.shortest).toEqual({ credited: 0, of: 12, chance: 1 });
  });

  test('why nobody comes to a piece of text is said', () => {
    const what = (body: string, id: string): string | undefined =>
      check(body).findings.find((one) => one.id === id)?.what;
    const attic = `${PLAIN}\n=== attic\nDev: Up here. # ending: lost\n-> END`;
    expect(what(attic, 'unreachable.knot:attic')).toContain('nothing leads here');
    const barred = attic.replace('Dev: And now?', '{ 1 > 2: -> attic }\n  Dev: And now?');
    expect(what(barred, 'unreachable.knot:attic')).toContain('never true, on line 16');
    const guarded = PLAIN.replace('Dev: And now?', 'Dev: So.\n{ 1 > 2:\n  Dev: Never.\n}');
    expect(what(guarded, 'unreachable.text:dev-never')).toContain(
      'its condition on line 17 is never true',
    );
  });

  test('more than two points that only exclude each other together are named as one set', () => {
    const three = `Dev: Hi.
* [One. # shows: ownership.take, law.right]
  Dev: A.
* [Two. # shows: law.right, empathy.calm, empathy.apology]
  Dev: B.
* [Three. # shows: empathy.calm, empathy.apology, ownership.take]
  Dev: C.
- Dev: Bye. # ending: lost
-> END`;
    const points = scheme().points.filter(({ id }) =>
      ['taking-ownership', 'lawful-remedy', 'empathy-and-composure'].includes(id),
    );
    const found = check(three, { scheme: { ...scheme(), points } }).findings.map(({ id }) => id);
    expect(found).toContain('points.exclude:empathy-and-composure+taking-ownership+lawful-remedy');
  });

  test('an early mistake that puts the pass mark out of reach is an error', () => {
    const points = scheme().points.filter(({ id }) => id === 'active-listening');
    const { findings } = check(EARLY, { scheme: { ...scheme(), points } });
    expect(findings.find(({ id }) => id === 'early.pass:hm')).toMatchObject({
      level: 'error',
      path: ['Hm.'],
    });
  });
});
