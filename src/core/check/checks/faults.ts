import { type Finding, locate, pathThrough, type Subject, slug, stepsIn } from '../finding';

const DEAD_END = /ran out of content|reached end of content|no-ending/;

/** No playthrough breaks, and none stops without an end. */
export function checkFaults({ exploration, sources }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  const add = (fault: string, detail: string, path: readonly string[]): void => {
    const dead = DEAD_END.test(`${fault} ${detail}`);
    const id = `${dead ? 'dead-end' : `fault.${fault}`}:${slug(path.at(-1) ?? 'opening')}`;
    const near = [...found.keys()].length >= 20 || found.has(id);
    if (near) return;
    found.set(id, {
      id,
      level: 'error',
      ...locate(sources, path.at(-1) ?? ''),
      what: dead
        ? 'The story stops here without an end: there are no replies and no "# ending: …" tag.'
        : `The story breaks here: ${detail}`,
      why: 'Whoever comes this way cannot finish, and their attempt is not marked.',
      path,
    });
  };
  const { to } = exploration.opening;
  if (to.kind === 'faulted') add(to.fault, to.detail, []);
  for (const taken of stepsIn(exploration)) {
    const { to } = taken.step;
    if (to.kind === 'faulted') add(to.fault, to.detail, pathThrough(exploration, taken));
  }
  return [...found.values()];
}
