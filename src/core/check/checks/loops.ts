import { pathTo } from '../explore/explore';
import { type Finding, type Subject, slug } from '../finding';

/** From everywhere, an end can be reached. */
export function checkLoops(subject: Subject): readonly Finding[] {
  const { exploration, routes, where } = subject;
  if (!exploration.proved) return [];
  return endlessGroups(subject).map((group): Finding => {
    const state = group.reduce((first, at) => Math.min(first, at));
    const { replies, targets } = exploration.states[state] ?? { replies: [], targets: [] };
    return {
      id: `loop:${slug(replies[0]?.text ?? '')}`,
      level: 'error',
      ...where.reply(targets[0] ?? ''),
      what: `From here no reply ever leads to an end, and there ${routes.trapped.length === 1 ? 'is one decision' : `are ${routes.trapped.length} decisions`} like this.`,
      why: 'The conversation goes round for ever, and whoever is in it can only close the page.',
      path: pathTo(exploration, state),
    };
  });
}

/** States that lead to nothing but each other: what leads to a fault is reported as a fault. */
function endlessGroups({ exploration, routes }: Subject): readonly (readonly number[])[] {
  const trapped = new Set(routes.trapped);
  return routes.groups.filter((group) => {
    const inside = new Set(group);
    return group.every(
      (at) =>
        trapped.has(at) &&
        exploration.states[at]?.steps.every(
          ({ to }) => to.kind === 'decision' && inside.has(to.state),
        ),
    );
  });
}
