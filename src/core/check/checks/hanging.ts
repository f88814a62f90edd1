import type { MarkingPoint } from '../../marking/scheme';
import type { Reply } from '../../transcript/entries';
import { pathTo } from '../explore/explore';
import type { Finding, Subject } from '../finding';
import { offeredIn } from '../score/in-play';

/**
 * Each point can be earned in more than one way: it does not hang on one reply, which whoever
 * missed it can never make good.
 */
export function checkHanging({ walk, scheme, where, exploration }: Subject): readonly Finding[] {
  const replies = new Map<string, Reply>();
  for (const reply of walk.offers.flatMap((offer) => offer.replies)) {
    if (!replies.has(reply.text)) replies.set(reply.text, reply);
  }
  const offered = offeredIn(walk);
  const all = [...replies.values()];
  return scheme.points.flatMap((point): readonly Finding[] => {
    if (!isEarnable(point, offered)) return [];
    const sole = all.find((reply) => !isEarnable(point, without(reply, all, offered)));
    const offer = walk.offers.find((one) => one.replies.some(({ text }) => text === sole?.text));
    if (!sole || !offer) return [];
    const at = offer.replies.findIndex(({ text }) => text === sole.text);
    return [
      {
        id: `point.hanging:${point.id}`,
        level: 'note',
        ...where.reply(offer.targets[at] ?? ''),
        what: `"${point.title}" hangs on one reply: nobody can earn it who does not say "${sole.text}"`,
        why: 'One reply is little to judge somebody by. Give them another place to show it.',
        path: pathTo(exploration, offer.state),
      },
    ];
  });
}

function isEarnable({ rules }: MarkingPoint, offered: ReadonlySet<string>): boolean {
  const shown = rules.flatMap((rule) => (rule.kind === 'shown' ? [rule] : []));
  return shown.every(({ of, atLeast }) => of.filter((one) => offered.has(one)).length >= atLeast);
}

/** What is still on offer if this reply were taken out; signs and the record need no reply. */
function without(
  reply: Reply,
  all: readonly Reply[],
  offered: ReadonlySet<string>,
): ReadonlySet<string> {
  const others = new Set(all.filter((one) => one !== reply).flatMap(({ shows }) => shows));
  return new Set([...offered].filter((one) => others.has(one) || !reply.shows.includes(one)));
}
