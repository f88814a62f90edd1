import { isGood, readCredit } from '../credit';
import { pathTo } from '../explore';
import { type Finding, type Subject, slug } from '../finding';
import { namesOf } from '../strategies';

/**
 * No reply that earns something offers more money than the policy card lets the learner give. What
 * the customer is owed by law is no offer: such a reply names its card.
 */
export function checkAuthority(subject: Subject): readonly Finding[] {
  const { header, scheme, walk, where, exploration } = subject;
  const limit = limitOf(header.policy, namesOf(header.colleagues));
  if (limit === null) return [];
  const credit = readCredit(scheme.points);
  return walk.decisions.flatMap(({ state, replies, targets }) =>
    replies.flatMap((reply, at): readonly Finding[] => {
      const most = reply.law || !isGood(credit, reply) ? 0 : offeredIn(reply.text);
      if (most <= limit) return [];
      return [
        {
          id: `authority:${slug(reply.text)}`,
          level: 'error',
          ...where.reply(targets[at] ?? ''),
          what: `"${reply.text}" offers £${most}, earns a mark, and the policy card allows £${limit}.`,
          why: 'Whoever learns this here will promise it at work. Take the mark away, or name the law that gives it.',
          path: pathTo(exploration, state),
        },
      ];
    }),
  );
}

/** The largest sum, in pounds, that the policy card leaves to the learner; null if it names none. */
function limitOf(policy: readonly string[], colleagues: readonly string[]): number | null {
  const own = policy
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .filter((sentence) => !colleagues.some((name) => sentence.toLowerCase().includes(name)));
  const sums = own.flatMap((sentence) =>
    [...sentence.matchAll(/up to £(\d[\d,]*(?:\.\d\d)?)/gi)].map(([, sum = '']) => pounds(sum)),
  );
  return sums.length > 0 ? Math.max(...sums) : null;
}

const OFFERS = /\b(I(?:'ll| will| can)|we(?:'ll| will| can)|let me|shall I)\b[^.?!]*/gi;
const GIVES = /\b(give|refund|credit|take|knock|offer|pay|put|waive|drop|send|add)\b/i;
const DENIES = /\b(can't|cannot|not|won't|ask|check|see if|whether)\b/i;

/** The largest sum, in pounds, that a reply offers in the speaker's own name. */
function offeredIn(text: string): number {
  const offers = [...text.replaceAll('’', "'").matchAll(OFFERS)].map(([words]) => words);
  const sums = offers
    .filter((words) => GIVES.test(words) && !DENIES.test(words))
    .flatMap((words) => [...words.matchAll(/£(\d[\d,]*(?:\.\d\d)?)/g)])
    .map(([, sum = '']) => pounds(sum));
  return Math.max(0, ...sums);
}

function pounds(text: string): number {
  return Number(text.replaceAll(',', ''));
}
