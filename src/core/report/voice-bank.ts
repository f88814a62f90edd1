/** A sentence that a customer can say of a reply that shows this behaviour. */
export type Saying = readonly [behaviour: string, says: string];

/**
 * What a customer can say about one side of how they were treated. In each list what weighs more
 * with people stands first. `grave` is always told, whatever else went well.
 */
export type Theme = {
  readonly id: 'listening' | 'treatment' | 'knowledge' | 'action' | 'promises';
  readonly bad: readonly Saying[];
  readonly good: readonly Saying[];
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
      ['listening.talk-over', 'I was cut off before I had finished.'],
      ['listening.ask-again', 'I was asked for things I had already told them.'],
      ['listening.assume', 'They guessed at what was wrong before they had asked me.'],
      ['listening.solve-first', 'I was given an answer before they had heard the question.'],
      ['clarify.lead', 'Words were put in my mouth.'],
      ['clarify.grill', 'The questions came one on top of another.'],
    ],
    good: [
      ['listening.open-question', 'They asked me what had happened and let me tell it.'],
      ['listening.let-finish', 'They let me finish.'],
      ['clarify.wanted', 'They asked what I wanted to happen.'],
      ['clarify.sum-up', 'They went over it all with me before going on.'],
      ['listening.check', 'They checked that they had understood me.'],
      ['listening.use-detail', 'They remembered what I had told them.'],
      ['clarify.missing-fact', 'They asked for what they still needed to know.'],
    ],
  },
  {
    id: 'treatment',
    quotes: true,
    grave: ['limits.abuse-back', 'acknowledge.judge', 'adapt.refuse'],
    bad: [
      ['limits.abuse-back', 'They were rude to me.'],
      ['acknowledge.judge', 'I was judged before I had been listened to.'],
      ['adapt.refuse', 'They would not do it in a way that works for me.'],
      ['empathy.blame-customer', 'It was put to me that it was my own doing.'],
      ['acknowledge.doubt', 'I could tell that I was not believed.'],
      ['adapt.same-for-all', 'They did it the usual way, after I had said that does not work.'],
      ['adapt.charge', 'I was asked to pay for what I need in order to be served at all.'],
      ['empathy.brush-off', 'It was made out to be a small thing.'],
      ['empathy.defensive', 'They stood up for the firm when I wanted them to hear me.'],
      ['adapt.guess', 'They guessed what I need and did not ask.'],
      ['signs.carry-on', 'I showed them how I felt, and they carried on as if I had not.'],
      ['empathy.scripted', 'I was given a set phrase, and it sounded like one.'],
      ['acknowledge.take-sides', 'They took sides before anybody knew the facts.'],
    ],
    good: [
      ['adapt.adjust', 'They changed how they did it so that it worked for me.'],
      ['empathy.name-effect', 'They saw what it had meant for me.'],
      ['signs.name', 'They saw how I was, and said so kindly.'],
      ['acknowledge.view', 'They saw it from my side.'],
      ['adapt.ask', 'They asked what would help me.'],
      ['empathy.apology', 'They said sorry, and for something in particular.'],
      ['acknowledge.concern', 'They took it seriously.'],
      ['signs.respond', 'When my mood changed they took notice.'],
      ['adapt.direct', 'They spoke to me, and not past me.'],
      ['acknowledge.thank', 'They thanked me for telling them.'],
      ['empathy.calm', 'They stayed level with me.'],
    ],
  },
  {
    id: 'knowledge',
    quotes: true,
    grave: ['law.wrong', 'data.disclose', 'authority.over-promise'],
    bad: [
      ['data.disclose', 'They gave out details that were not theirs to give.'],
      ['law.wrong', 'What they told me about the law was wrong.'],
      ['authority.over-promise', 'I was promised something that was not theirs to promise.'],
      ['law.less-than-owed', 'I was offered less than I am owed.'],
      ['rights.right-as-favour', 'What is mine by right was held out to me as a favour.'],
      ['rights.favour-as-right', 'I was told that a rule of the firm was the law.'],
      ['expectations.flat-no', 'I was told no, and not why.'],
      ['expectations.overstate', 'It was made to sound quicker or surer than it is.'],
      ['authority.hint-more', 'I was left to think that more was on its way.'],
      ['expectations.leave-hoping', 'I was left hoping for something that will not come.'],
      ['explain.half', 'I was told the half that suited them.'],
      ['policy.hide-behind', 'I was given the rule and not the reason.'],
      ['policy.guess', 'They were guessing at their own rules.'],
      ['data.ask-too-much', 'I was asked for more about myself than they needed.'],
    ],
    good: [
      ['law.right', 'They told me where I stand by law, and they had it right.'],
      ['law.customer-chooses', 'Where the choice is mine, they left it to me.'],
      ['rights.say-which', 'They told me which part is my right and which is their own rule.'],
      ['expectations.fair-no', 'They told me no, and they told me why.'],
      ['expectations.say-limit', 'They told me what they could decide and what they could not.'],
      ['expectations.honest-time', 'They gave me an honest time.'],
      ['explain.choices', 'They set out my choices, the bad with the good.'],
      ['data.stop-them', 'They stopped me before I said more than they needed.'],
      ['expectations.next-route', 'They told me where I can go next.'],
      ['explain.reason', 'They gave me the reason.'],
      ['data.check-identity', 'They checked who I was.'],
    ],
  },
  {
    id: 'action',
    quotes: false,
    grave: [],
    bad: [
      ['ownership.pass-buck', 'I was told that it was somebody else’s doing.'],
      ['escalation.wrong-person', 'I was passed to somebody who could not decide it either.'],
      ['escalation.too-soon', 'I was passed on before they had tried.'],
      ['escalation.too-late', 'It was not theirs to decide, and they held on to it.'],
      ['structure.act-unasked', 'Things were done without asking me.'],
      ['ownership.bare-minimum', 'They did as little as they had to.'],
      ['explain.nothing', 'They went off without a word.'],
      ['language.cannot', 'The first thing I heard was what they could not do.'],
      ['confirm.rush', 'I was hurried out at the end.'],
    ],
    good: [
      ['escalation.explain', 'They told me who would take it on, and why.'],
      ['escalation.right-time', 'They brought in somebody who could decide.'],
      ['ownership.stay', 'They stayed with it.'],
      ['ownership.take', 'They told me what they themselves would do.'],
      ['structure.agree', 'We agreed between us what would be done.'],
      ['structure.look-into', 'They looked into it before they decided anything.'],
      ['cause.ask-why', 'They wanted to know why it had happened.'],
      ['ownership.explain-step', 'They told me what they were doing as they did it.'],
      ['language.can-do', 'They told me what they could do.'],
    ],
  },
  {
    id: 'promises',
    quotes: false,
    grave: ['followup.broken', 'followup.late'],
    bad: [
      ['followup.broken', 'They gave me their word and did not keep it.'],
      ['followup.late', 'What they had promised came late.'],
      ['informed.silence', 'I was left waiting without a word.'],
      ['informed.only-when-asked', 'I had to ask before I got any news.'],
      ['followup.leave-to-chase', 'It was left to me to get in touch.'],
      ['followup.vague', 'I was not told what would happen when.'],
    ],
    good: [
      ['followup.kept', 'They did what they had said they would.'],
      ['promises.own-up', 'They told me themselves when they could not keep their word.'],
      ['followup.told-early', 'They told me about the delay before I had to ask.'],
      ['followup.check-back', 'They came back to me to see that it had worked.'],
      ['informed.update', 'They gave me news when they had said they would.'],
      ['followup.promise', 'They gave me a day and a time for what happens next.'],
      ['followup.confirm', 'They asked whether I was content before we finished.'],
      ['followup.contact', 'They asked how and when to reach me.'],
    ],
  },
];
