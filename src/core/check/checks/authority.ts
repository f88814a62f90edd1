import { pathTo } from '../explore/explore';
import { limitOf, offeredIn } from '../explore/sums';
import { type Finding, type Subject, slug } from '../finding';
import { isGood, readCredit } from '../score/credit';
import { namesOf } from '../score/strategies';

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
