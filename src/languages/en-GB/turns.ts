import { part } from '../words';

/** Of 0 to 10: what is less than the first is a little, what is the second or more a lot. */
const STEP = 2;
const LEAP = 4;

function moved(from: number, to: number): string {
  const by = Math.abs(to - from);
  const much = by < STEP ? ' a little' : by >= LEAP ? ' a lot' : '';
  return `${to > from ? 'rose' : 'fell'}${much}`;
}

/** Where the conversation turned, in the debrief. */
export const words = {
  title: 'Where the conversation turned',
  inside: (points: number) =>
    points === 0
      ? 'Every reply, and how it was taken'
      : `${points} ${points === 1 ? 'turning point' : 'turning points'}, and every reply`,
  lead: (name: string) => `How angry ${name} was, and how far ${name} trusted you, reply by reply.`,
  chooseOne: 'Choose a reply to look at that moment again.',
  playBack: 'Play it back',
  fetching: 'Fetching the moments …',
  ownWords: 'Your own words, before you saw the replies',
  missing: 'The moments could not be loaded. Reload this page to try again.',
  anger: 'Anger',
  trust: 'Trust',
  yourReplies: 'Your replies',
  marks: 'Your replies, along the anger and trust of the customer',
  /** The name of one reply on the picture. */
  mark: (number: number, said: string, change: string, way: string) =>
    `Reply ${number}${way && `, ${way}`}: “${said}” ${change}`,
  replyOf: (number: number, of: number) => `Reply ${number} of ${of}`,
  reply: (number: number) => `Reply ${number}`,
  earlier: 'Earlier',
  later: 'Later',
  earlierReply: 'Earlier reply',
  laterReply: 'Later reply',
  event: 'Something else happened here, after the answer.',
  points: (titles: readonly string[]) => titles.join('; '),
  noTurn: 'No single reply turned this conversation: it went its way in small steps.',
  turningPoints: 'Turning points',
  way: {
    worse: 'For the worse',
    better: 'For the better',
    'at-a-price': 'For the better, at a price',
  },
  /** How one feeling moved, in a sentence of its own. */
  stayed: 'Anger and trust stayed as they were.',
  moved: (changes: string) => `${changes}.`,
  changed: {
    anger: (from: number, to: number) =>
      to === from ? 'anger stayed as it was' : `anger ${moved(from, to)}`,
    trust: (from: number, to: number) =>
      to === from ? 'trust stayed as it was' : `trust ${moved(from, to)}`,
  },
  /** Why a reply is a turning point: what came to pass there. */
  turned: {
    lost: (name: string) => `Here ${name} gave up, and the conversation ended`,
    resolved: (name: string) => `Here it was put right for ${name}`,
    heard: (name: string) => `Here ${name} felt heard`,
    furious: (name: string) => `Here ${name}’s patience ran out`,
    angry: (name: string) => `Here ${name} grew angry`,
    annoyed: (name: string) => `Here ${name} stopped listening`,
    uneasy: (name: string) => `Here ${name} began to doubt you`,
    doubted: (name: string) => `Here ${name} stopped believing you`,
    relaxed: (name: string) => `Here ${name} could relax`,
    calmed: (name: string) => `Here ${name} began to calm down`,
    believed: (name: string) => `Here ${name} began to trust you`,
  },
  sentence: (what: string, changes: string) => (changes ? `${what}: ${changes}.` : `${what}.`),
  price: (points: string) => `It pleased at the time, but it cost you ${points}.`,
  sound: 'What you said here was sound: the reason lies in something said or promised earlier.',
  /** The moment, once it has been chosen. */
  onOffer: 'What you could say',
  youSaid: 'You said',
  said: (name: string, text: string) => `${name}: “${text}”`,
  answered: (name: string) => `What ${name} felt`,
  before: 'Before',
  after: 'After',
  heard: 'Felt heard',
  yes: 'yes',
  notYet: 'not yet',
  /** A feeling that goes by the same word as before, and has moved all the same. */
  level: (word: string, by: number) =>
    by === 0 ? word : `${word}, a little ${by > 0 ? 'more' : 'less'} so`,
  trustWord: ['none', 'hardly any', 'wary', 'open', 'trusting', 'full'] as readonly string[],
  /** What happened once the customer had answered: no answer to the reply. */
  next: (changes: string) => `Then ${changes}`,
  why: 'Why',
  showed: 'What it showed',
  nothingShown: 'It showed nothing that the marking looks for.',
  counts: (point: string, says: string) => `${point}: ${says}`,
  countedFor: 'Counted for',
  countedAgainst: 'Counted against',
  stronger: 'What a stronger reply would have done',
  strongerHere: 'One was on offer here:',
  wouldHave: 'It would have counted for:',
  avoided: 'What you steered clear of',
  avoidedLead: 'These were on offer, and would have counted against you:',
  again: 'Try this moment again',
  playFrom: 'Play from here',
  table: {
    summary: 'As a table',
    caption: 'Your replies, and how the customer took them',
    moment: 'Moment',
    said: 'What you said',
    happened: 'What happened',
    from: (before: number, after: number) =>
      before === after ? `${after}` : `${before} → ${after}`,
  },
};

/** What the debrief says about the turning points of a conversation. */
export const turns = part('turns', words);
