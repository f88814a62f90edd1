/** One side of a service as customers judge it, and the behaviours that speak of it. */
export type Dimension = {
  readonly id: 'reliability' | 'responsiveness' | 'assurance' | 'empathy' | 'tangibles';
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** Any one of these outweighs the rest. */
  readonly grave: readonly string[];
};

export const DIMENSIONS: readonly Dimension[] = [
  {
    id: 'reliability',
    good: [
      'followup.kept',
      'followup.told-early',
      'followup.check-back',
      'followup.promise',
      'informed.update',
      'promises.own-up',
    ],
    bad: [
      'followup.broken',
      'followup.late',
      'followup.vague',
      'expectations.overstate',
      'authority.over-promise',
      'authority.hint-more',
    ],
    grave: ['followup.broken', 'authority.over-promise'],
  },
  {
    id: 'responsiveness',
    good: [
      'ownership.take',
      'ownership.stay',
      'structure.look-into',
      'escalation.right-time',
      'escalation.right-person',
      'followup.contact',
      'informed.explain-wait',
      'signs.respond',
    ],
    bad: [
      'ownership.pass-buck',
      'ownership.bare-minimum',
      'escalation.too-late',
      'escalation.too-soon',
      'escalation.wrong-person',
      'informed.silence',
      'informed.only-when-asked',
      'followup.leave-to-chase',
      'signs.carry-on',
    ],
    grave: [],
  },
  {
    id: 'assurance',
    good: [
      'law.right',
      'law.time-limit',
      'rights.say-which',
      'policy.name',
      'expectations.fair-no',
      'expectations.say-limit',
      'explain.reason',
      'explain.choices',
      'data.check-identity',
      'data.stop-them',
      'escalation.explain',
    ],
    bad: [
      'law.wrong',
      'law.less-than-owed',
      'rights.right-as-favour',
      'rights.favour-as-right',
      'policy.guess',
      'policy.hide-behind',
      'explain.half',
      'data.disclose',
      'data.ask-too-much',
    ],
    grave: ['law.wrong', 'data.disclose'],
  },
  {
    id: 'empathy',
    good: [
      'empathy.name-effect',
      'empathy.apology',
      'empathy.calm',
      'acknowledge.concern',
      'acknowledge.view',
      'acknowledge.thank',
      'listening.paraphrase',
      'listening.use-detail',
      'adapt.ask',
      'adapt.adjust',
      'signs.name',
    ],
    bad: [
      'empathy.defensive',
      'empathy.blame-customer',
      'empathy.brush-off',
      'empathy.scripted',
      'acknowledge.doubt',
      'acknowledge.judge',
      'listening.talk-over',
      'listening.ask-again',
      'adapt.refuse',
      'adapt.same-for-all',
      'adapt.guess',
      'limits.abuse-back',
    ],
    grave: ['limits.abuse-back', 'adapt.refuse'],
  },
  {
    id: 'tangibles',
    good: ['language.concrete', 'structure.agree', 'record.at-once', 'handover.introduce'],
    bad: ['record.wrong', 'record.sensitive', 'record.put-off', 'language.jargon'],
    grave: ['record.sensitive'],
  },
];
