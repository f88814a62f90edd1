import { describe, expect, test } from 'vitest';
import { lawCards } from '../../../../src/build/law-cards';
import { checkStory } from '../../../../src/core/check/report';
import { check } from '../../../fixtures/checking';
import { scheme, sound, tinyText, written } from '../../../fixtures/story';

const cards = lawCards();
const CARD = 'cra-30-day-reject';
const due = cards.get(CARD)?.reviewBy ?? '';
const reviewed = cards.get(CARD)?.reviewedOn ?? '';

const stating = (law: string): string => `
Dev: It leaks. I paid £80.
* [You're owed your money back. # shows: law.right${law}]
  Dev: Good. # ending: resolved
* [I can't help. # shows: law.wrong${law}]
  Dev: Oh. # ending: lost
- -> END`;

const lawIds = (body: string, day: string): readonly string[] =>
  check(body, { law: { cards, day } }).findings.flatMap(({ id }) =>
    id.startsWith('law.') ? id : [],
  );

describe('C13 Whatever is said about the law names its card, and every card can be relied on', () => {
  test('a statement without a card, right or wrong', () => {
    expect(lawIds(stating(''), reviewed)).toEqual([
      'law.no-card:you-re-owed-your-money-back',
      'law.no-card:i-can-t-help',
    ]);
    expect(lawIds(stating(` # law: ${CARD}`), reviewed)).toEqual([]);
  });

  test('a card that is not there', () => {
    expect(lawIds(stating(' # law: act-of-kindness'), reviewed)).toEqual([
      'law.missing:act-of-kindness',
    ]);
  });

  test('a card is overdue from the day after its review was due, and not before it is in force', () => {
    const next = `${Number(due.slice(0, 4)) + 1}${due.slice(4)}`;
    expect(lawIds(stating(` # law: ${CARD}`), due)).toEqual([]);
    expect(lawIds(stating(` # law: ${CARD}`), next)).toEqual([`law.overdue:${CARD}`]);
    expect(lawIds(stating(` # law: ${CARD}`), '2015-09-30')).toEqual([`law.not-in-force:${CARD}`]);
  });
});

describe('C13 A time limit can be had with the right that it goes with', () => {
  const limits = (limit: string, later: string): readonly string[] => {
    const body = `
Dev: It leaks.
* [You're owed something for that. # shows: law.right # law: cra-goods-standard]
  Dev: Good.
* [${limit}]
  Dev: Good.
- Dev: And?
* [${later}]
  Dev: Good. # ending: resolved
* [It's not our problem. # shows: ownership.pass-buck]
  Dev: Oh. # ending: lost
- -> END`;
    const by = scheme('complaint-cycle-2');
    const text = tinyText(body).replace('complaint-handling', by.id);
    const plan = {
      scheme: by,
      sources: [{ file: 'tiny.ink', text }],
      law: { cards, day: reviewed },
    };
    return checkStory({ ...sound(written(text)), ...plan }).findings.flatMap(({ id }) =>
      id.startsWith('law.') ? id : [],
    );
  };
  const LIMIT = `It's 30 days. # shows: law.time-limit # law: ${CARD}`;
  const FOUND = ['law.half:it-s-30-days'];

  test.each<[string, string, string, readonly string[]]>([
    ['no decision states its right', LIMIT, "I'll see to it. # shows: ownership.take", FOUND],
    [
      'another right is none',
      LIMIT,
      'You needn’t prove it. # shows: law.right # law: cra-six-months',
      FOUND,
    ],
    [
      'a later decision states it',
      LIMIT,
      `It's all of it back. # shows: law.right # law: ${CARD}`,
      [],
    ],
    [
      'a later decision leaves the choice that the law gives',
      LIMIT,
      `It's up to you. # shows: law.customer-chooses # law: ${CARD}`,
      [],
    ],
    [
      'the reply itself states it',
      `All of it back, in 30 days. # shows: law.right, law.time-limit # law: ${CARD}`,
      "I'll see to it. # shows: ownership.take",
      [],
    ],
  ])('%s', (_what, limit, later, found) => {
    expect(limits(limit, later)).toEqual(found);
  });
});

describe('C14 No offer above the authority on the policy card earns a mark', () => {
  const offering = (reply: string, policy: string): readonly string[] => {
    const body = `
Dev: It leaks. I paid £80.
* [${reply}]
  Dev: Good. # ending: resolved
* [No. # shows: ownership.pass-buck]
  Dev: Oh. # ending: lost
- -> END`;
    const text = tinyText(body).replace('# scheme', `# policy: ${policy}\n# scheme`);
    const { header } = sound(written(text));
    return check(body, { header }).findings.flatMap(({ id }) =>
      id.startsWith('authority:') ? id : [],
    );
  };
  const LIMIT = 'You can give refunds up to £50. Up to £200 is for Priya Shah.';

  test.each([
    'I can give you £80 back. # shows: ownership.take',
    "I'll refund all £80 today. # shows: ownership.take",
    'Shall I take £60 off? # shows: ownership.take',
  ])('found: %s', (reply) => {
    expect(offering(reply, LIMIT)).toHaveLength(1);
  });

  test.each([
    ['within the limit', 'I can give you £50 back. # shows: ownership.take'],
    ['said back, not offered', 'So you paid £80. # shows: listening.paraphrase'],
    ['refused', "I can't refund £80 myself. # shows: ownership.take"],
    ['asked for', "I'll ask Priya whether she can refund the £80. # shows: ownership.take"],
    ['owed by law', `I'll put the £80 back. # shows: ownership.take # law: ${CARD}`],
    ['it earns nothing', 'I can give you £80 back. # shows: authority.over-promise'],
  ])('not found: %s', (_why, reply) => {
    expect(offering(reply, LIMIT)).toEqual([]);
  });

  test('a card that names no sum says nothing', () => {
    expect(offering('I can give you £80 back. # shows: ownership.take', 'Be kind.')).toEqual([]);
  });
});
