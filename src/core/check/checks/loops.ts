import { pathTo } from '../explore';
import { type Finding, locate, type Subject, slug, stepsIn } from '../finding';

/** From everywhere, an end can be reached. */
export function checkLoops({ exploration, routes, sources }: Subject): readonly Finding[] {
  // What leads to a fault is reported as a fault: a trap is where one can go on for ever.
  const trapped = new Set(routes.trapped);
  const leads = new Set(
    stepsIn(exploration).flatMap(({ at, step }) => (step.to.kind === 'faulted' ? at : [])),
  );
  const group = routes.groups.findLast(
    (states) => states.every((state) => trapped.has(state)) && !states.some((s) => leads.has(s)),
  );
  const state = group?.length ? Math.min(...group) : undefined;
  if (state === undefined || !exploration.proved) return [];
  const text = exploration.states[state]?.replies[0]?.text ?? '';
  return [
    {
      id: `loop:${slug(text)}`,
      level: 'error',
      ...locate(sources, text),
      what: 'From here no reply ever leads to an end.',
      why: 'The conversation goes round for ever, and whoever is in it can only close the page.',
      path: pathTo(exploration, state),
    },
  ];
}
