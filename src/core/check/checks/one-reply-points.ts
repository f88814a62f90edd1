import { countFor, showing } from '../../marking/same-law';
import { isNeeded, type MarkingPoint } from '../../marking/scheme';
import type { Reply } from '../../transcript/entries';
import { pathTo } from '../explore/explore';
import type { Walk } from '../explore/walk';
import type { Finding, Subject } from '../finding';
import { offeredIn } from '../score/in-play';

/** A shorter story has room for one chance at most things. */
const FEWEST_DECISIONS = 10;

/**
 * Each point can be earned in more than one way: it does not hang on one reply, which whoever
 * missed it can never make good.
 */
export function checkOneReplyPoints(subject: Subject): readonly Finding[] {
  const { walk, scheme } = subject;
  if (walk.decisions.length < FEWEST_DECISIONS) return [];
  const all = differentReplies(walk);
  const offered = offeredIn(walk);
  return scheme.points.flatMap((point) => {
    if (!isEarnable(point, offered)) return [];
    const sole = all.find((reply) => !isEarnable(point, without(reply, all, offered)));
    return sole ? hanging(point, sole, subject) : [];
  });
}

function differentReplies({ offers }: Walk): readonly Reply[] {
  const replies = offers.flatMap((offer) => offer.replies);
  return [...new Map(replies.map((reply) => [reply.text, reply])).values()];
}

function hanging(
  { id, title }: MarkingPoint,
  { text }: Reply,
  { walk, where, exploration }: Subject,
): readonly Finding[] {
  const offer = walk.offers.find(({ replies }) => replies.some((one) => one.text === text));
  const at = offer?.replies.findIndex((one) => one.text === text) ?? -1;
  return [
    {
      id: `point.hanging:${id}`,
      level: 'note',
      ...where.reply(offer?.targets[at] ?? ''),
      what: `"${title}" hangs on one reply: nobody can earn it who does not say "${text}"`,
      why: 'One reply is little to judge somebody by. Give them another place to show it.',
      path: offer ? pathTo(exploration, offer.state) : [],
    },
  ];
}

function isEarnable({ rules }: MarkingPoint, offered: ReadonlySet<string>): boolean {
  return rules.filter(isNeeded).every((rule) => countFor(rule, offered) >= rule.atLeast);
}

/** What is still on offer if this reply were taken out; signs and the record need no reply. */
function without(
  reply: Reply,
  all: readonly Reply[],
  offered: ReadonlySet<string>,
): ReadonlySet<string> {
  const others = new Set(all.filter((one) => one !== reply).flatMap(showing));
  const its = showing(reply);
  return new Set([...offered].filter((one) => others.has(one) || !its.includes(one)));
}
