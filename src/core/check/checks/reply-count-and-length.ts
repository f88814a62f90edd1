import { pathTo } from '../explore/explore';
import type { Offer } from '../explore/walk';
import { type Finding, type Subject, slug } from '../finding';

const MOST_WORDS = 25;

/** Two to five replies of a readable length at each decision. */
export function checkReplies(subject: Subject): readonly Finding[] {
  return subject.walk.offers.flatMap((offer) => [
    ...countOdd(subject, offer),
    ...tooLong(subject, offer),
  ]);
}

function countOdd({ exploration, where }: Subject, offer: Offer): readonly Finding[] {
  const { replies, targets, state } = offer;
  if (replies.length >= 2 && replies.length <= 5) return [];
  return [
    {
      id: `reply.count:${slug(replies[0]?.text ?? '')}`,
      level: 'warning',
      ...where.reply(targets[0] ?? ''),
      what: `${replies.length} ${replies.length === 1 ? 'reply is' : 'replies are'} on offer here; two to five are a choice.`,
      why: 'With one there is nothing to decide; more than five cannot be weighed against each other.',
      path: pathTo(exploration, state),
    },
  ];
}

function tooLong({ exploration, where }: Subject, offer: Offer): readonly Finding[] {
  return offer.replies.flatMap(({ text }, reply): readonly Finding[] => {
    const words = text.split(/\s+/).length;
    if (words <= MOST_WORDS) return [];
    return [
      {
        id: `reply.long:${slug(text)}`,
        level: 'warning',
        ...where.reply(offer.targets[reply] ?? ''),
        what: `"${text}" has ${words} words; ${MOST_WORDS} are plenty.`,
        why: 'Nobody says that in one breath, and slow readers pay for it.',
        path: pathTo(exploration, offer.state),
      },
    ];
  });
}
