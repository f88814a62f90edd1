/**
 * What a customer can speak of about one side of how they were treated, by behaviour. In each list
 * what weighs more with people stands first. `grave` is always told, whatever else went well.
 */
export type Theme = {
  readonly id: 'listening' | 'treatment' | 'knowledge' | 'action' | 'promises';
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly grave: readonly string[];
  /** Whether the words that did it are quoted. */
  readonly quotes: boolean;
};

/**
 * In the order in which a statement tells them. Only what the customer saw or heard stands here:
 * nothing that the learner wrote down, noted, or told a colleague about them.
 */
export const THEMES: readonly Theme[] = [
  {
    id: 'listening',
    quotes: false,
    grave: [],
    bad: [
      'listening.talk-over',
      'listening.ask-again',
      'listening.assume',
      'listening.solve-first',
      'clarify.lead',
      'clarify.grill',
    ],
    good: [
      'listening.open-question',
      'listening.let-finish',
      'clarify.wanted',
      'clarify.sum-up',
      'listening.check',
      'listening.use-detail',
      'clarify.missing-fact',
    ],
  },
  {
    id: 'treatment',
    quotes: true,
    grave: ['limits.abuse-back', 'acknowledge.judge', 'adapt.refuse'],
    bad: [
      'limits.abuse-back',
      'limits.throw-out',
      'acknowledge.judge',
      'adapt.refuse',
      'empathy.blame-customer',
      'acknowledge.doubt',
      'adapt.same-for-all',
      'adapt.charge',
      'empathy.brush-off',
      'empathy.defensive',
      'adapt.guess',
      'signs.carry-on',
      'empathy.scripted',
      'acknowledge.take-sides',
    ],
    good: [
      'adapt.adjust',
      'empathy.name-effect',
      'signs.name',
      'acknowledge.view',
      'adapt.ask',
      'empathy.apology',
      'acknowledge.concern',
      'signs.respond',
      'adapt.direct',
      'acknowledge.thank',
      'empathy.calm',
    ],
  },
  {
    id: 'knowledge',
    quotes: true,
    grave: ['law.wrong', 'data.disclose', 'authority.over-promise'],
    bad: [
      'data.disclose',
      'law.wrong',
      'authority.over-promise',
      'law.less-than-owed',
      'rights.right-as-favour',
      'rights.favour-as-right',
      'expectations.flat-no',
      'expectations.overstate',
      'authority.hint-more',
      'expectations.leave-hoping',
      'explain.half',
      'policy.hide-behind',
      'policy.guess',
      'data.ask-too-much',
    ],
    good: [
      'law.right',
      'law.customer-chooses',
      'rights.say-which',
      'expectations.fair-no',
      'expectations.say-limit',
      'expectations.honest-time',
      'explain.choices',
      'data.stop-them',
      'expectations.next-route',
      'explain.reason',
      'data.check-identity',
    ],
  },
  {
    id: 'action',
    quotes: false,
    grave: [],
    bad: [
      'ownership.pass-buck',
      'escalation.wrong-person',
      'escalation.too-soon',
      'escalation.too-late',
      'structure.act-unasked',
      'ownership.bare-minimum',
      'explain.nothing',
      'language.cannot',
      'confirm.rush',
    ],
    good: [
      'escalation.explain',
      'escalation.right-time',
      'ownership.stay',
      'ownership.take',
      'structure.agree',
      'structure.look-into',
      'cause.ask-why',
      'ownership.explain-step',
      'language.can-do',
    ],
  },
  {
    id: 'promises',
    quotes: false,
    grave: ['followup.broken', 'followup.late'],
    bad: [
      'followup.broken',
      'followup.late',
      'informed.silence',
      'informed.only-when-asked',
      'followup.leave-to-chase',
      'followup.vague',
    ],
    good: [
      'followup.kept',
      'promises.own-up',
      'followup.told-early',
      'followup.check-back',
      'informed.update',
      'followup.promise',
      'followup.confirm',
      'followup.contact',
    ],
  },
];
