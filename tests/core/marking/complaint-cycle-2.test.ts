import { describe, expect, test } from 'vitest';
import { mark, type Outcome } from '../../../src/core/marking/mark';
import { behavioursOf, isNeeded, type MarkingPoint } from '../../../src/core/marking/scheme';
import { parseTag } from '../../../src/core/story/tags';
import type { Entry, Sign } from '../../../src/core/transcript/entries';
import { scheme } from '../../fixtures/story';

const cycle = scheme('complaint-cycle-2');
const before = scheme('complaint-cycle');

const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };

/** Each row offers some replies, by what they show and the law that it is about, and picks the first. */
function talk(...rows: readonly (readonly string[])[]): readonly Entry[] {
  return rows.flatMap((row): Entry[] => [
    { kind: 'said', who: 'Dev', text: 'Well?', feelings },
    {
      kind: 'offered',
      replies: row.map((said) => {
        const [shows = '', law] = said.split(' # ');
        return {
          text: `I ${said}`,
          shows: shows === '' ? [] : shows.split(' '),
          ...(law !== undefined && { law: [law] }),
        };
      }),
    },
    { kind: 'chose', reply: 0 },
  ]);
}

function outcome(point: string, entries: readonly Entry[]): Outcome | undefined {
  return mark(entries, cycle).find((one) => one.point === point)?.outcome;
}

const earning = (point: MarkingPoint): readonly string[] =>
  point.rules.flatMap((rule) => (isNeeded(rule) ? rule.of : []));

const losing = (point: MarkingPoint): readonly string[] => [
  ...point.rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : [])),
  ...(point.critical ?? []),
];

describe('M7 The second version of the scheme', () => {
  test('it has the points of the first, so that frameworks and progress go by both', () => {
    const named = ({ points }: typeof cycle) =>
      points.map(({ id, title, headline, stage }) => ({ id, title, headline, stage }));
    expect(named(cycle)).toEqual(named(before));
    expect([before.version, cycle.version]).toEqual([1, 2]);
  });

  test('a behaviour earns one point, but saying it back is listening and clarifying, saying one’s limit is authority and honesty, and putting right what was left is following up too', () => {
    const earned = cycle.points.flatMap((point) => [...new Set(earning(point))]);
    const twice = new Set(earned.filter((id, at) => earned.indexOf(id) < at));
    expect([...twice].sort()).toEqual([
      'confirm.put-right',
      'expectations.say-limit',
      'listening.paraphrase',
    ]);
  });

  test('no behaviour both earns and loses', () => {
    const lost = new Set(cycle.points.flatMap(losing));
    expect(cycle.points.flatMap(earning).filter((id) => lost.has(id))).toEqual([]);
  });

  test('every behaviour counts towards some point, but a look at the policy card', () => {
    const used = new Set(cycle.points.flatMap(behavioursOf));
    const ids = Object.keys(cycle.behaviours);
    expect(ids.filter((id) => !used.has(id))).toEqual(['policy.look']);
    expect(ids.filter((id) => 'problem' in parseTag(`shows: ${id}`, 'reply'))).toEqual([]);
  });

  test('the critical faults are those that no good work makes up for', () => {
    expect(cycle.points.flatMap(({ critical }) => critical ?? []).sort()).toEqual([
      'authority.over-promise',
      'data.disclose',
      'followup.broken',
      'law.wrong',
      'limits.abuse-back',
      'record.sensitive',
      'safety.let-run',
    ]);
  });
});

describe('M10 A point asks for enough', () => {
  test.each<[string, string, readonly (readonly string[])[], Outcome]>([
    ['following-policy', 'naming the rule follows policy', [['policy.name', '']], 'met'],
    [
      'following-policy',
      'nobody follows policy who lets an unsafe thing be sold',
      [
        ['policy.name', ''],
        ['safety.let-run', 'safety.stop'],
      ],
      'not-yet',
    ],
    [
      'following-up',
      'a promise that was broken is no following up',
      [
        ['followup.promise followup.contact', ''],
        ['followup.broken', 'followup.kept'],
      ],
      'not-yet',
    ],
    [
      'taking-ownership',
      'pointing at somebody else is not forgiven',
      [
        ['ownership.take', ''],
        ['ownership.pass-buck', 'ownership.stay'],
      ],
      'not-yet',
    ],
    [
      'managing-expectations',
      'making it sound surer than it is is not forgiven',
      [
        ['expectations.say-limit', ''],
        ['expectations.overstate', 'expectations.honest-time'],
      ],
      'not-yet',
    ],
    [
      'root-cause-and-feedback',
      'keeping quiet about a fault is not forgiven',
      [
        ['cause.pass-on', ''],
        ['cause.keep-quiet', 'cause.ask-why'],
      ],
      'not-yet',
    ],
    [
      'keeping-informed',
      'silence is not forgiven',
      [
        ['informed.update', ''],
        ['informed.silence', 'informed.update'],
      ],
      'not-yet',
    ],
    [
      'keeping-informed',
      'the reason for a wait stands in for no news, where there was news to give',
      [
        ['informed.explain-wait', ''],
        ['', 'informed.update'],
      ],
      'not-yet',
    ],
    [
      'keeping-informed',
      'the reason for a wait is enough where there was no news',
      [['informed.explain-wait', '']],
      'met',
    ],
    [
      'clarifying-and-paraphrasing',
      'two questions alone do not clarify',
      [
        ['clarify.missing-fact', 'listening.check'],
        ['clarify.wanted', ''],
      ],
      'not-yet',
    ],
    [
      'clarifying-and-paraphrasing',
      'saying it back and asking does',
      [
        ['listening.paraphrase', ''],
        ['clarify.wanted', ''],
      ],
      'met',
    ],
    [
      'clarifying-and-paraphrasing',
      'saying it back and checking does',
      [['listening.paraphrase listening.check', '']],
      'met',
    ],
    [
      'clarifying-and-paraphrasing',
      'one slip in saying it back is forgiven',
      [
        ['listening.mishear', ''],
        ['listening.paraphrase listening.check', ''],
      ],
      'met',
    ],
    [
      'lawful-remedy',
      'the right without its limit is not enough',
      [
        ['law.right # goods', 'law.time-limit # goods'],
        ['law.customer-chooses # goods', ''],
      ],
      'not-yet',
    ],
    [
      'lawful-remedy',
      'where no limit was ever on offer, nobody saw it',
      [
        ['law.right', ''],
        ['law.customer-chooses', ''],
      ],
      'not-observed',
    ],
    [
      'lawful-remedy',
      'the right with its limit is',
      [
        ['law.right # goods', ''],
        ['law.time-limit # goods', ''],
      ],
      'met',
    ],
    [
      'lawful-remedy',
      'so is the choice that the law gives, with its limit',
      [['law.customer-chooses law.time-limit # goods', '']],
      'met',
    ],
    [
      'lawful-remedy',
      'the right of one law and the limit of another are half of each',
      [
        ['law.right # compensation', 'law.right # adr'],
        ['law.time-limit # adr', ''],
      ],
      'not-yet',
    ],
    [
      'within-authority',
      'declining alone leaves nothing to point to',
      [
        ['', 'authority.over-promise'],
        ['', 'expectations.say-limit'],
      ],
      'not-yet',
    ],
    [
      'within-authority',
      'saying one’s limit is something to point to',
      [['expectations.say-limit', 'authority.over-promise']],
      'met',
    ],
    [
      'within-authority',
      'so is saying who decides',
      [['authority.name-who', 'authority.over-promise']],
      'met',
    ],
    [
      'escalating-correctly',
      'passing on without explaining it, where that was on offer',
      [
        ['escalation.right-time escalation.right-person', ''],
        ['', 'escalation.explain'],
      ],
      'not-yet',
    ],
    [
      'acknowledging-without-bias',
      'one sympathetic slip is forgiven',
      [
        ['acknowledge.take-sides', ''],
        ['acknowledge.view', ''],
      ],
      'met',
    ],
    [
      'acknowledging-without-bias',
      'two are not',
      [
        ['acknowledge.take-sides', ''],
        ['acknowledge.take-sides', ''],
        ['acknowledge.view', ''],
      ],
      'not-yet',
    ],
    [
      'acknowledging-without-bias',
      'doubting them is not',
      [
        ['acknowledge.doubt', ''],
        ['acknowledge.view', ''],
      ],
      'not-yet',
    ],
    [
      'empathy-and-composure',
      'kindness without staying level, where that was on offer',
      [
        ['empathy.name-effect', 'empathy.calm'],
        ['empathy.apology', ''],
      ],
      'not-yet',
    ],
    [
      'structured-handling',
      'acknowledged, made clear, agreed, followed up',
      [
        ['acknowledge.view', ''],
        ['clarify.wanted', ''],
        ['structure.agree', ''],
        ['followup.promise', ''],
      ],
      'met',
    ],
    [
      'structured-handling',
      'agreed before it was clear',
      [
        ['acknowledge.view', ''],
        ['structure.agree', ''],
        ['clarify.wanted', ''],
      ],
      'not-yet',
    ],
    [
      'structured-handling',
      'nothing said of what follows, where that was on offer',
      [
        ['acknowledge.view', ''],
        ['clarify.wanted', ''],
        ['structure.agree', ''],
        ['', 'followup.promise'],
      ],
      'not-yet',
    ],
    [
      'structured-handling',
      'looked into, and neither acknowledged nor made clear, where that was on offer',
      [
        ['structure.look-into', 'acknowledge.view'],
        ['', 'clarify.wanted'],
      ],
      'not-yet',
    ],
    [
      'active-listening',
      'asking and waiting, and nothing that shows what was taken from it',
      [
        ['listening.open-question', 'listening.paraphrase'],
        ['listening.let-finish', 'listening.use-detail'],
      ],
      'not-yet',
    ],
    [
      'active-listening',
      'waiting, and using what was said',
      [
        ['listening.let-finish', 'listening.paraphrase'],
        ['listening.use-detail', ''],
      ],
      'met',
    ],
    [
      'escalating-correctly',
      'asking a colleague and explaining passes nothing on, where that was on offer',
      [
        ['escalation.ask-colleague', 'escalation.right-time'],
        ['escalation.explain', ''],
      ],
      'not-yet',
    ],
    [
      'following-up',
      'knowing the number and getting back, but never promising a time',
      [
        ['followup.contact', 'followup.promise'],
        ['followup.check-back', ''],
      ],
      'not-yet',
    ],
    [
      'following-up',
      'a promise, and not getting back once it should have worked',
      [
        ['followup.promise followup.contact', ''],
        ['', 'followup.check-back'],
      ],
      'not-yet',
    ],
    [
      'following-up',
      'a promise, and putting right what was found still wrong',
      [
        ['followup.promise followup.contact', ''],
        ['confirm.put-right', 'followup.check-back'],
      ],
      'met',
    ],
    [
      'following-up',
      'a promise, where it never came to getting back',
      [['followup.promise followup.contact', '']],
      'met',
    ],
    [
      'empathy-and-composure',
      'level, and nothing said of what it has been like, where that was on offer',
      [
        ['empathy.calm', 'empathy.name-effect'],
        ['limits.warn', 'empathy.apology'],
      ],
      'not-yet',
    ],
    [
      'adapting-to-the-individual',
      'speaking to them, and not making the adjustment that was on offer',
      [
        ['adapt.direct', ''],
        ['', 'adapt.adjust'],
      ],
      'not-yet',
    ],
    [
      'handing-over',
      'names each way and what is wanted, and neither the facts nor what was done',
      [['handover.introduce handover.wanted', 'escalation.brief handover.wanted']],
      'not-yet',
    ],
    [
      'handing-over',
      'what was done and what is wanted is a hand-over, though a fuller one was on offer',
      [['handover.introduce handover.so-far handover.wanted', 'escalation.brief']],
      'met',
    ],
    [
      'root-cause-and-feedback',
      'finding out why, and telling nobody who could stop it',
      [
        ['cause.ask-why', ''],
        ['', 'cause.pass-on'],
      ],
      'not-yet',
    ],
    [
      'root-cause-and-feedback',
      'finding out why and stopping what is not safe',
      [['cause.ask-why safety.stop', 'cause.pass-on']],
      'met',
    ],
    [
      'keeping-promises',
      'owning up to a false promise keeps none',
      [['promises.own-up', '']],
      'not-observed',
    ],
    [
      'keeping-promises',
      'owning up, where one could have been kept',
      [
        ['promises.own-up', ''],
        ['', 'followup.kept'],
      ],
      'not-yet',
    ],
    [
      'protecting-data',
      'saying why, but not checking who it was',
      [
        ['data.say-why', ''],
        ['data.skip-check', 'data.check-identity'],
      ],
      'not-yet',
    ],
    [
      'root-cause-and-feedback',
      'an unsafe thing left on sale undoes the rest',
      [
        ['cause.pass-on', ''],
        ['safety.let-run', 'safety.stop'],
      ],
      'not-yet',
    ],
  ])('%s: %s', (point, _what, rows, expected) => {
    expect(outcome(point, talk(...rows))).toBe(expected);
  });

  test('following-policy: opening the card is not following it', () => {
    const looked: readonly Entry[] = [{ kind: 'looked', at: 'policy' }];
    expect(outcome('following-policy', [...looked, ...talk(['', 'policy.bend'])])).toBe(
      'not-observed',
    );
    expect(outcome('following-policy', [...looked, ...talk(['', 'policy.name'])])).toBe('not-yet');
  });

  const given = (...cues: readonly Sign[]): Entry => ({
    kind: 'said',
    who: 'Dev',
    text: 'So?',
    feelings,
    cues,
  });
  const noted = (sign: Sign): Entry => ({ kind: 'noted', sign, line: 0 });

  test.each<[string, readonly Entry[], Outcome]>([
    [
      'heard and seen, and both noted',
      [given('raised-voice', 'pointing'), noted('raised-voice'), noted('pointing')],
      'met',
    ],
    [
      'heard and seen, and only one noted',
      [given('raised-voice', 'pointing'), noted('raised-voice')],
      'not-yet',
    ],
    ['only heard, and noted', [given('raised-voice'), noted('raised-voice')], 'met'],
    ['no sign given at all', [{ kind: 'said', who: 'Dev', text: 'So?', feelings }], 'not-observed'],
  ])('noticing-signs: %s', (_what, entries, expected) => {
    expect(outcome('noticing-signs', entries)).toBe(expected);
  });
});

describe.each(cycle.points.filter(({ id }) => !['recording', 'noticing-signs'].includes(id)))(
  '$title',
  (point) => {
    const all = [...new Set(behavioursOf(point))];
    const first = point.rules.flatMap((rule) => (rule.kind === 'in-order' ? rule.first : []));
    const rows = (picked: readonly string[]): readonly (readonly string[])[] =>
      [...new Set([...first, ...all])].map((id) =>
        picked.includes(id) ? [`${id} # goods`, ''] : ['', `${id} # goods`],
      );
    const well = all.filter((id) => !losing(point).includes(id));

    test('M1 M2 it is met by all that is asked, in order, with every mistake declined', () => {
      expect(outcome(point.id, talk(...rows(well)))).toBe('met');
    });

    test('M2 it is not yet when every mistake is made', () => {
      expect(outcome(point.id, talk(...rows(losing(point))))).toBe('not-yet');
    });

    test.each(point.critical ?? [])('M4 %s decides it, whatever else was done well', (critical) => {
      expect(outcome(point.id, talk(...rows([...well, critical])))).toBe('not-yet');
    });
  },
);
