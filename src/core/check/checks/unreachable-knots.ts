import { guardOf, hasMarks, linkedIn, type Part, partsOf, waysTo } from '../explore/reach';
import type { Finding, Subject } from '../finding';

/** Every knot and stitch is come to on some playthrough. Said only where all were explored. */
export function checkUnreachableKnots(subject: Subject): readonly Finding[] {
  const { exploration, where, sources } = subject;
  if (!exploration.proved) return [];
  const { content, entered } = exploration;
  const linked = linkedIn(content);
  // A function need not be called: it may work out a face, which is not explored.
  const unmet = partsOf(content, where, sources).filter(
    ({ container, isFunction }) => !isFunction && !entered.has(container.path),
  );
  return unmet.flatMap((part): readonly Finding[] => {
    const place = where.piece(part.container.path);
    const inside = unmet.some(({ container }) => container === part.container.parent);
    if (!place || inside) return [];
    const marked = hasMarks(part.container);
    return [
      {
        id: `unreachable.knot:${part.container.path}`,
        level: marked ? 'error' : 'warning',
        ...place,
        what: `"${part.name}" is never come to: ${reason(subject, part, linked)}.`,
        why: marked
          ? 'Marks hang on replies that nobody can ever give.'
          : 'Words that nobody can meet are either forgotten or a mistake in what should lead to them.',
        path: [],
      },
    ];
  });
}

function reason(
  { exploration, where }: Subject,
  { container }: Part,
  linked: (path: string) => boolean,
): string {
  const { content, ran } = exploration;
  const ways = waysTo(content, container).filter(({ path }) => linked(path));
  const [way] = ways;
  if (!way) return 'nothing leads here';
  const lineAt = (path: string): number | string => where.piece(path)?.line ?? '?';
  if (ways.length > 1) {
    const lines = [...new Set(ways.map(({ path }) => lineAt(path)))].join(', ');
    return `none of the ways here is ever taken, on lines ${lines}`;
  }
  const guard = ran.has(way.path) ? null : guardOf(way.container, ran);
  return guard === null
    ? `the way here, on line ${lineAt(way.path)}, is never taken`
    : `the way here has a condition that is never true, on line ${lineAt(guard)}`;
}
