import { standingOf } from '../../standards/law-card';
import { pathTo } from '../explore/explore';
import { type Finding, type Subject, slug } from '../finding';

/** What says what the law is, right or wrong. */
const STATES = /^law\.(right|time-limit|customer-chooses|wrong|less-than-owed)$/;

/** Whatever is said about the law names its card, and every card named can be relied on today. */
export function checkLaw(subject: Subject): readonly Finding[] {
  if (!subject.law) return [];
  return [...withoutCard(subject), ...cards(subject)];
}

function withoutCard({ walk, where, exploration }: Subject): readonly Finding[] {
  return walk.decisions.flatMap(({ state, replies, targets }) =>
    replies.flatMap(({ text, shows, law }, at): readonly Finding[] => {
      if (law || !shows.some((one) => STATES.test(one))) return [];
      return [
        {
          id: `law.no-card:${slug(text)}`,
          level: 'error',
          ...where.reply(targets[at] ?? ''),
          what: `"${text}" says what the law is, and names no card ("# law: …").`,
          why: 'The debrief shows the rule behind it, and nobody could check whether it still holds.',
          path: pathTo(exploration, state),
        },
      ];
    }),
  );
}

function cards({ law, header, walk, where }: Subject): readonly Finding[] {
  const named = walk.offers.flatMap(({ replies }) => replies.flatMap((reply) => reply.law ?? []));
  return [...new Set([...header.law, ...named])].flatMap((id): readonly Finding[] => {
    const wrong = law ? wrongWith(id, law) : null;
    return wrong === null ? [] : [{ ...wrong, ...where.top('law'), path: [] }];
  });
}

type Said = Pick<Finding, 'id' | 'level' | 'what' | 'why'>;

function wrongWith(id: string, { cards, day }: NonNullable<Subject['law']>): Said | null {
  const card = cards.get(id);
  if (!card) {
    return {
      id: `law.missing:${id}`,
      level: 'error',
      what: `There is no law card "${id}" in stories/law.`,
      why: 'A story may only rely on a rule that somebody has read and dated.',
    };
  }
  const standing = standingOf(card, day);
  switch (standing.kind) {
    case 'current':
      return null;
    case 'overdue':
      return {
        id: `law.overdue:${id}`,
        level: 'error',
        what: `The law card "${id}" was due for review on ${standing.since}.`,
        why: 'The law may have changed since: read its source again, and date the card.',
      };
    case 'not-in-force':
      return {
        id: `law.not-in-force:${id}`,
        level: 'error',
        what: `The law card "${id}" is not in force before ${standing.from}.`,
        why: 'Learners would be taught a rule that does not hold yet.',
      };
  }
}
