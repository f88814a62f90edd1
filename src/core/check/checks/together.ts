import type { MarkingPoint } from '../../marking/scheme';
import type { Finding, Subject } from '../finding';
import { createSearch } from '../score/search';

/** Full marks and the pass mark are within reach; points that exclude each other are named. */
export function checkTogether(subject: Subject): readonly Finding[] {
  const { score, scheme, pass, points, exploration, where } = subject;
  const all = scheme.points.length;
  // Points that nobody can earn are reported one by one.
  if (!score || !exploration.proved) return [];
  const earnable = scheme.points.filter(({ id }) => points[id]?.earnable);
  const place = where.top('scheme');
  const most = `The most that can be met together is ${score.most} of ${all} points`;
  return [
    ...(score.most < pass
      ? [
          {
            id: 'score.pass',
            level: 'error',
            ...place,
            what: `${most}, and ${pass} pass.`,
            why: 'Nobody can pass, whatever they do.',
            path: [],
          } as const,
        ]
      : []),
    ...(score.most < all && earnable.length === all
      ? [
          {
            id: 'score.full',
            level: 'error',
            ...place,
            what: `${most}.`,
            why: 'Points exclude each other: what earns one loses another.',
            path: [],
          } as const,
        ]
      : []),
    ...(score.most < earnable.length ? excluding(subject, earnable) : []),
  ];
}

/** Every pair that is never met together; if it takes more of them, one smallest set. */
function excluding(subject: Subject, points: readonly MarkingPoint[]): readonly Finding[] {
  const { exploration, where } = subject;
  const apart = (set: readonly MarkingPoint[]): boolean => {
    const search = createSearch(exploration, set);
    return search.canMeet(search.start, set.length) === false;
  };
  const pairs = points.flatMap((one, at) => points.slice(at + 1).map((other) => [one, other]));
  const excluded = pairs.filter(apart);
  const sets = excluded.length > 0 || !apart(points) ? excluded : [smallest(points, apart)];
  return sets.map((set): Finding => {
    const titles = set.map(({ title }) => `"${title}"`);
    return {
      id: `points.exclude:${set.map(({ id }) => id).join('+')}`,
      level: 'error',
      ...where.top('scheme'),
      what: `No playthrough meets ${titles.slice(0, -1).join(', ')} and ${titles.at(-1)} together.`,
      why: 'Whoever earns one of them is marked down for it in another.',
      path: [],
    };
  });
}

/** What is left when everything that can be spared is taken out. */
function smallest(
  points: readonly MarkingPoint[],
  apart: (set: readonly MarkingPoint[]) => boolean,
): readonly MarkingPoint[] {
  return points.reduce((set, point) => {
    const fewer = set.filter((one) => one !== point);
    return apart(fewer) ? fewer : set;
  }, points);
}
