import { parted, showing } from '../../marking/same-law';
import type { MarkingPoint, Rule } from '../../marking/scheme';
import type { Reply } from '../../transcript/entries';
import { pathTo } from '../explore/explore';
import { type Finding, type Subject, slug } from '../finding';

type Tied = { readonly point: MarkingPoint; readonly of: Ids; readonly others: Ids };
type Ids = readonly string[];

/**
 * What a rule "with" asks for beside something else about the same law can be had with it: a time
 * limit whose right nobody can state, there or at another decision, is worth nothing.
 */
export function checkHalfRights(subject: Subject): readonly Finding[] {
  const { scheme, half } = subject;
  const found = [...scheme.points, ...half].flatMap((point) =>
    point.rules.flatMap((rule) =>
      isTied(rule) ? halvesOf({ point, of: rule.of, others: rule.with }, subject) : [],
    ),
  );
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function isTied(rule: Rule): rule is Extract<Rule, { kind: 'shown' }> & { readonly with: Ids } {
  return rule.kind === 'shown' && rule.with !== undefined;
}

function halvesOf({ point, of, others }: Tied, subject: Subject): readonly Finding[] {
  const { walk, where, exploration } = subject;
  return walk.offers.flatMap(({ state, replies, targets }) =>
    replies.flatMap((reply, at): readonly Finding[] => {
      const whole = cardsIn(besides(reply, subject), others);
      const alone = cardsIn([reply], of).filter((card) => !whole.includes(card));
      if (alone.length === 0) return [];
      return [
        {
          id: `law.half:${slug(reply.text)}`,
          level: 'warning',
          ...where.reply(targets[at] ?? ''),
          what: `"${reply.text}" says half of what "${point.title}" asks for (${alone.join(', ')}), and no other decision has the rest.`,
          why: 'Two halves of two rights are none. Say the right and its limit in one reply, or have the other half elsewhere.',
          path: pathTo(exploration, state),
        },
      ];
    }),
  );
}

/** The reply itself, and what can be said at decisions where it is not on offer. */
function besides(reply: Reply, { walk }: Subject): readonly Reply[] {
  const others = walk.offers.filter(
    ({ replies }) => !replies.some(({ text }) => text === reply.text),
  );
  return [reply, ...others.flatMap(({ replies }) => replies)];
}

/** The law cards about which these replies show one of these behaviours. */
function cardsIn(replies: readonly Reply[], of: Ids): Ids {
  return replies.flatMap(showing).flatMap((one) => {
    const { behaviour, card } = parted(one);
    return card !== null && of.includes(behaviour) ? [card] : [];
  });
}
