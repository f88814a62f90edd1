import { describe, expect, test } from 'vitest';
import { checkStory, type Report } from '../../src/core/check/report';
import { scenarioOf } from '../../src/core/story/header';
import { createSession } from '../../src/core/story/session';
import { scheme, sound, tiny, tinyText } from '../story';

function check(body: string): Report {
  const { story, header, places } = sound(tiny(body));
  return checkStory({
    story,
    header,
    scheme: scheme(),
    sources: [{ file: 'tiny.ink', text: tinyText(body) }],
    places,
  });
}

const ids = (body: string): readonly string[] => check(body).findings.map(({ id }) => id);

/** Two decisions in which nothing is wrong but that they are short of marks. */
const PLAIN = `
Dev: It leaks.
* [So it leaks. # shows: listening.paraphrase]
  Dev: Yes.
* [Are you sure? # shows: listening.assume]
  Dev: Yes!
- Dev: And now?
* [I will ring you. # shows: ownership.take]
  Dev: Good. # ending: resolved
* [Ask head office. # shows: ownership.pass-buck]
  Dev: Oh. # ending: lost
- -> END`;

const words = (count: number): string => Array.from({ length: count }, () => 'well').join(' ');

const many = (good: string, bad: string): string =>
  `${Array.from(
    { length: 12 },
    (_, at) => `Dev: Part ${at}.
* [${bad} ${at}. # shows: listening.assume]
  Dev: No.
* [${good} ${at}. # shows: listening.check]
  Dev: Yes.
- `,
  ).join('')}Dev: Bye. # ending: resolved
-> END`;

describe('C5 Each check finds its own kind of mistake, and is silent where there is none', () => {
  test.each([
    [
      'fault.runtime-error:go-on',
      PLAIN.replace('Dev: Good.', '{"a" / 2} Dev: Good.').replace('I will ring you', 'Go on'),
    ],
    ['dead-end:i-will-ring-you', PLAIN.replace('# ending: resolved', '')],
    [
      'loop:again',
      `-> round
=== round
Dev: Well?
+ [Again.] Dev: Hm. -> round
+ [And again.] Dev: Hm. -> round`,
    ],
    [
      'unreachable.knot:attic',
      `${PLAIN}\n=== attic\nDev: Nobody comes here. # ending: lost\n-> END`,
    ],
    [
      'unreachable.reply:never',
      PLAIN.replace('* [So', '* { 1 > 2 } [Never. # shows: law.right]\n  Dev: Hm.\n* [So'),
    ],
    ['point.unoffered:lawful-remedy', PLAIN],
    ['point.unearnable:active-listening', PLAIN],
    ['point.free:taking-ownership', PLAIN.replace('ownership.pass-buck', 'ownership.take')],
    [
      'point.first:taking-ownership',
      `Dev: Hi.
* [I will. # shows: ownership.take] Dev: Ok.
* [Not me. # shows: ownership.pass-buck] Dev: Oh.
- Dev: Bye. # ending: lost
-> END`,
    ],
    ['reply.duplicate:so-it-leaks', PLAIN.replace('Are you sure?', 'So it leaks!')],
    ['reply.count:so-it-leaks', PLAIN.replace(/\* \[Are you sure[\s\S]*?Yes!\n/, '')],
    [
      'reply.unanswered:are-you-sure',
      PLAIN.replace('  Dev: Yes!\n- Dev: And now?\n', '- \n').replace(
        '  Dev: Yes.\n',
        '  Dev: Yes.\n',
      ),
    ],
    [
      `reply.long:${words(26).replaceAll(' ', '-').slice(0, 60)}`,
      PLAIN.replace('Are you sure?', words(26)),
    ],
    ['cue:longest', many('A long and careful good reply', 'Short')],
    ['cue:shortest', many('Short', 'A long and careless bad reply')],
    [
      'reading:dev',
      PLAIN.replace(
        'It leaks.',
        'Notwithstanding considerable deterioration, international organisations unanimously acknowledged responsibility.',
      ),
    ],
    [
      'minutes',
      many('Same length', 'Same width')
        .replaceAll('Dev: No.', `Dev: ${words(200)}.`)
        .replaceAll('Dev: Yes.', `Dev: ${words(200)}.`),
    ],
    ['personal-data:020-7123-4567', PLAIN.replace('Dev: Good.', 'Dev: Good, 020 7123 4567.')],
    [
      'personal-data:4539-1488-0343-6467',
      PLAIN.replace('Dev: Good.', 'Dev: Good, 4539 1488 0343 6467.'),
    ],
  ])('%s', (id, bad) => {
    expect(ids(bad)).toContain(id);
    if (!id.startsWith('point.')) expect(ids(PLAIN)).not.toContain(id);
  });

  test.each([
    ['a point that can be earned and lost', 'point.unearnable:taking-ownership', PLAIN],
    ['a point that the second reply decides', 'point.first:taking-ownership', PLAIN],
    [
      'a telephone number that is free for drama',
      'personal-data:07700-900142',
      PLAIN.replace('Good.', 'Good, 07700 900142.'),
    ],
    ['replies of one length', 'cue:longest', many('Same length', 'Other thing')],
    [
      'a hub that can be left',
      'loop:again',
      '-> a\n=== a\nDev: Well?\n+ [Again.] Dev: Hm. -> a\n+ [Out.] Dev: Bye. # ending: lost\n-> END',
    ],
  ])('%s is not found fault with', (_name, id, body) => {
    expect(ids(body)).not.toContain(id);
  });
});

describe('C6 A finding says where, and the way to it can be played', () => {
  test('a fault has its line, and its path of replies leads to it', () => {
    const body = PLAIN.replace('# ending: lost', '');
    const found = check(body).findings.find(({ id }) => id.startsWith('dead-end'));
    const { story, header } = sound(tiny(body));
    const scenario = scenarioOf(header);
    const session = createSession({ story, scenario, edition: 'x', seed: 7 });
    let beat = session.begin();
    for (const text of found?.path ?? []) {
      const last = beat.at(-1);
      const replies = last?.kind === 'offered' ? last.replies : [];
      beat = session.choose(replies.findIndex((reply) => reply.text === text));
    }
    expect(beat.at(-1)).toMatchObject({ kind: 'faulted' });
    expect(tinyText(body).split('\n')[(found?.line ?? 0) - 1]).toContain('Dev: Oh.');
    expect(found?.path).toHaveLength(2);
  });
});

describe('C7 No way of answering without listening passes', () => {
  const good =
    '# shows: listening.check, listening.paraphrase, empathy.calm, empathy.apology, ownership.take, law.right, followup.promise, followup.confirm, escalation.brief, escalation.explain';
  const story = (first: string, second: string): string => `
Dev: It leaks. # fact: problem = leak # fact: reference = 1 # fact: remedy = refund
* [${first}]
  Dev: Ok. # ending: resolved
* [${second}]
  Dev: Oh. # ending: lost
- -> END`;

  test('always the longest', () => {
    const found = ids(story(`A long good reply ${good}`, 'Short # shows: authority.hint-more'));
    expect(found).toEqual(
      expect.arrayContaining(['strategy:longest', 'strategy:first', 'strategy:random']),
    );
    expect(found).not.toContain('strategy:shortest');
  });

  test('points that exclude each other are found', () => {
    const { score, findings } = check(
      story(
        good.replace('#', 'Good #').replace(', law.right', ''),
        'Law # shows: law.right, authority.hint-more',
      ),
    );
    expect(score?.max).toBeLessThan(8);
    expect(findings.map(({ id }) => id)).toContain('score.full');
  });
});
