import { many, PLAIN, words } from './checking';

/** A mistake of one kind: what its finding is called, a line it points at, and the story mended. */
type Planted = {
  readonly id: string;
  readonly line: string;
  readonly bad: string;
  readonly mended?: string;
};

const FIRST = `Dev: Hi.
* [I will. # shows: ownership.take]
  Dev: Ok.
* [Not me. # shows: ownership.pass-buck]
  Dev: Oh.
- Dev: Bye. # ending: lost
-> END`;

/** Two ways that never meet: one earns a point, the other loses it and earns another. */
const APART = `
Dev: It leaks. # fact: problem = leak # fact: reference = 1 # fact: remedy = refund
* [A good one. # shows: listening.check, listening.paraphrase, empathy.calm, empathy.apology, ownership.take, followup.promise, followup.confirm, escalation.brief, escalation.explain]
  Dev: Ok. # ending: resolved
* [A lawful one. # shows: law.right, authority.hint-more]
  Dev: Oh. # ending: lost
- -> END`;

/** Four decisions; the only chances to be active in listening are the first two. */
export const EARLY = `
Dev: One.
* [Tell me. # shows: listening.open-question]
  Dev: Ok.
* [Hm. # shows: listening.assume]
  Dev: Oh.
- Dev: Two.
* [So it leaks. # shows: listening.check]
  Dev: Yes.
* [Hm, hm.]
  Dev: No.
- Dev: Three.
* [Yes.]
  Dev: A.
* [No.]
  Dev: B.
- Dev: Four.
* [Right.]
  Dev: C. # ending: resolved
* [Wrong.]
  Dev: D. # ending: lost
- -> END`;

const ROUND = `-> round
=== round
Dev: Well?
+ [Again.]
  Dev: Hm.
  -> round
+ [And on.]
  Dev: Hm, hm.
  -> round`;

/** Feelings that move by `anger`, and the tag on the line that is said then. */
export const feeling = (anger: number, tag: string): string => `VAR anger = 2
Dev: Hi.
* [Go away.]
  ~ anger = anger + ${anger}
  Dev: Right. ${tag}
* [Come in.]
  Dev: Oh. # mood: calm
- Dev: Bye. # ending: lost
-> END`;

export const PLANTED: readonly Planted[] = [
  {
    id: 'fault.runtime-error:i-will-ring-you',
    line: '{"a" / 2}',
    bad: PLAIN.replace('Dev: Good.', 'Dev: Well.\n  {"a" / 2}\n  Dev: Good.'),
  },
  {
    id: 'fault.bad-tag:i-will-ring-you',
    line: 'I will ring you.',
    bad: PLAIN.replace('Dev: Good.', 'Dev: Good. # mood: {"grumpy"}'),
  },
  {
    id: 'fault.too-many-steps:i-will-ring-you',
    line: 'I will ring you.',
    bad: `${PLAIN.replace('Dev: Good.', '-> spin\n  Dev: Good.')}\n=== spin\n-> spin`,
  },
  {
    id: 'dead-end:i-will-ring-you',
    line: 'Dev: Good.',
    bad: PLAIN.replace('# ending: resolved', ''),
  },
  {
    id: 'loop:again',
    line: '+ [Again.]',
    bad: ROUND,
    mended: ROUND.replace('Dev: Hm, hm.\n  -> round', 'Dev: Bye. # ending: lost\n  -> END'),
  },
  {
    id: 'unreachable.knot:attic',
    line: '=== attic',
    bad: `${PLAIN}\n=== attic\nDev: Nobody comes here. # ending: lost\n-> END`,
    mended: `${PLAIN.replace('Dev: Oh. #', '-> attic\n  Dev: Oh. #')}\n=== attic\nDev: Nobody comes here. # ending: lost\n-> END`,
  },
  {
    id: 'unreachable.reply:never',
    line: '[Never.',
    bad: PLAIN.replace('* [So', '* { 1 > 2 } [Never. # shows: law.right]\n  Dev: Hm.\n* [So'),
    mended: PLAIN.replace('* [So', '* { 2 > 1 } [Never. # shows: law.right]\n  Dev: Hm.\n* [So'),
  },
  {
    id: 'unreachable.reply:go-away',
    line: 'Please[ go away.]',
    bad: PLAIN.replace('* [So', '* { 1 > 2 } Please[ go away.], he said.\n  Dev: Hm.\n* [So'),
    mended: PLAIN.replace('* [So', '* { 2 > 1 } Please[ go away.], he said.\n  Dev: Hm.\n* [So'),
  },
  {
    id: 'unreachable.text:dev-never-said',
    line: 'Dev: Never said.',
    bad: PLAIN.replace('Dev: And now?', 'Dev: And now?\n{ 1 > 2:\n  Dev: Never said.\n}'),
    mended: PLAIN.replace('Dev: And now?', 'Dev: And now?\n{ 2 > 1:\n  Dev: Never said.\n}'),
  },
  {
    id: 'unreachable.text:four',
    line: '{One|Two|Three|Four}',
    bad: `-> round\n=== round\n{One|Two|Three|Four}?\n* [A.] -> round\n* [B.] -> round\n* -> \n  Dev: Bye. # ending: lost\n-> END`,
    mended: `-> round\n=== round\n{One|Two|Three}?\n* [A.] -> round\n* [B.] -> round\n* -> \n  Dev: Bye. # ending: lost\n-> END`,
  },
  {
    id: 'unreachable.text:cue-silence',
    line: '# cue: silence',
    bad: PLAIN.replace('Dev: And now?', '{ 1 > 2:\n  # cue: silence\n}\nDev: And now?'),
    mended: PLAIN.replace('Dev: And now?', '{ 2 > 1:\n  # cue: silence\n}\nDev: And now?'),
  },
  {
    id: 'point.none',
    line: '# scheme',
    bad: PLAIN.replace(/ # shows: [^\]]*/g, ''),
    mended: PLAIN,
  },
  {
    id: 'point.half:recording',
    line: '# scheme',
    bad: PLAIN,
    mended: PLAIN.replace(
      'Dev: And',
      'Dev: And # fact: problem = leak # fact: reference = K-1\nDev: And',
    ),
  },
  { id: 'point.unearnable:active-listening', line: '# scheme', bad: PLAIN, mended: APART },
  {
    id: 'point.free:taking-ownership',
    line: '# scheme',
    bad: PLAIN.replace('ownership.pass-buck', 'ownership.take'),
  },
  { id: 'point.first:taking-ownership', line: '[I will.', bad: FIRST, mended: PLAIN },
  { id: 'score.full', line: '# scheme', bad: APART, mended: PLAIN },
  {
    id: 'points.exclude:within-authority+lawful-remedy',
    line: '# scheme',
    bad: APART,
    mended: APART.replace(', authority.hint-more', ''),
  },
  {
    id: 'early.point.active-listening:hm',
    line: '[Hm.',
    bad: EARLY,
    mended: EARLY.replace('[Yes.]', '[Yes. # shows: listening.paraphrase]'),
  },
  {
    id: 'shows.twice:i-will-ring-you',
    line: '[I will ring you.',
    bad: PLAIN.replace('ownership.take', 'ownership.take, ownership.take'),
  },
  {
    id: 'shows.torn:i-will-ring-you',
    line: '[I will ring you.',
    bad: PLAIN.replace('ownership.take', 'ownership.take, ownership.pass-buck'),
  },
  {
    id: 'reply.duplicate:so-it-leaks',
    line: '[So it leaks!',
    bad: PLAIN.replace('Are you sure?', 'So it leaks!'),
  },
  {
    id: 'reply.duplicate:i-will-ring-you-on-friday-at-four-in-the-afternoon-then',
    line: 'afternoon then.',
    bad: PLAIN.replace(
      'I will ring you.',
      'I will ring you on Friday at four in the afternoon.',
    ).replace('Ask head office.', 'I will ring you on Friday at four in the afternoon then.'),
  },
  {
    id: 'reply.count:so-it-leaks',
    line: '[So it leaks.',
    bad: PLAIN.replace(/\* \[Are you sure[\s\S]*?annoyed\n/, ''),
  },
  {
    id: 'reply.unanswered:are-you-sure',
    line: '[Are you sure?',
    bad: PLAIN.replace('  Dev: Yes! # mood: annoyed\n- Dev: And now?\n', '- \n'),
  },
  {
    id: 'reply.unanswered:i-will-ring-you',
    line: '[I will ring you.',
    bad: PLAIN.replace('Dev: Good.', 'A clock strikes.'),
    mended: PLAIN.replace('Dev: Good.', 'Dev puts on his coat.'),
  },
  {
    id: `reply.long:${words(26).replaceAll(' ', '-').slice(0, 60)}`,
    line: '[well well',
    bad: PLAIN.replace('Are you sure?', words(26)),
  },
  {
    id: 'reply.no-consequence:yes+no',
    line: '[No.',
    bad: 'Dev: Hi.\n* [Yes.]\n* [No.]\n- Dev: Bye. # ending: lost\n-> END',
    mended: 'Dev: Hi.\n* [Yes.]\n* [No.]\n  Dev: Oh.\n- Dev: Bye. # ending: lost\n-> END',
  },
  {
    id: 'reply.same-answer:i-will+not-me',
    line: '[Not me.',
    bad: FIRST.replace('Dev: Oh.', 'Dev: Ok.'),
    mended: FIRST,
  },
  {
    id: 'quiz',
    line: '[Short',
    bad: many('A reply', 'Short'),
    mended: many('A reply', 'Short').replaceAll(
      'shows: listening.assume',
      'shows: listening.use-detail',
    ),
  },
  {
    id: 'feelings.jump:go-away',
    line: '[Go away.',
    bad: feeling(4, ''),
    mended: feeling(4, '# mood: angry'),
  },
  {
    id: 'cue:longest',
    line: '[A long and careful good reply 0.',
    bad: many('A long and careful good reply', 'Short'),
    mended: many('Same length', 'Other thing'),
  },
  {
    id: 'cue:shortest',
    line: '[Short 0.',
    bad: many('Short', 'A long and careless bad reply'),
    mended: many('Same length', 'Other thing'),
  },
  { id: 'cue:last', line: '[A reply 0.', bad: many('A reply', 'Short') },
  {
    id: 'reading:dev',
    line: 'Notwithstanding',
    bad: PLAIN.replace(
      'It leaks.',
      'Notwithstanding considerable deterioration, international organisations unanimously acknowledged responsibility.',
    ),
  },
  {
    id: `reading.sentence:${words(26).replaceAll(' ', '-').slice(0, 60)}`,
    line: 'Dev: well well',
    bad: PLAIN.replace('Good.', `${words(26)}.`),
    mended: PLAIN.replace('Good.', `${words(13)}. ${words(13)}.`),
  },
  {
    id: 'minutes',
    line: '# minutes: 1',
    bad: many('Same length', 'Same width').replaceAll('Dev: ', `Dev: ${words(200)}. `),
  },
  {
    id: 'personal-data:020-7123-4567',
    line: 'Dev: Good, 020',
    bad: PLAIN.replace('Good.', 'Good, 020 7123 4567.'),
  },
  {
    id: 'personal-data:4539-1488-0343-6467',
    line: 'Dev: Good, 4539',
    bad: PLAIN.replace('Good.', 'Good, 4539 1488 0343 6467.'),
  },
];
