import type { Finding, Subject } from '../finding';

/** Every point can be earned and can be lost, by more than the first reply. */
export function checkMarks(subject: Subject): readonly Finding[] {
  const { scheme, points, exploration } = subject;
  if (!exploration.proved) return [];
  return [
    ...scheme.points.flatMap(({ id, title }): readonly Finding[] => {
      const facts = points[id];
      if (!facts) return [];
      if (!facts.earnable) {
        return [
          about(
            subject,
            `point.unearnable:${id}`,
            'error',
            `No playthrough meets "${title}".`,
            'A mark that nobody can earn says nothing about anybody.',
          ),
        ];
      }
      if (!facts.losable) {
        return [
          about(
            subject,
            `point.free:${id}`,
            'error',
            `Every playthrough meets "${title}".`,
            'A mark that cannot be lost is given for turning up.',
          ),
        ];
      }
      return facts.decidedFirst
        ? [
            about(
              subject,
              `point.first:${id}`,
              'warning',
              `The first reply alone decides "${title}".`,
              'One early slip should not settle a point for the whole conversation.',
            ),
          ]
        : [];
    }),
    ...together(subject),
  ];
}

function together(subject: Subject): readonly Finding[] {
  const { score, scheme, pass, points } = subject;
  const all = scheme.points.length;
  // Points that nobody can earn are reported one by one.
  if (!score || scheme.points.some(({ id }) => !points[id]?.earnable)) return [];
  if (score.most < pass) {
    return [
      about(
        subject,
        'score.pass',
        'error',
        `The most that can be met together is ${score.most} of ${all} points, and ${pass} pass.`,
        'Nobody can pass, whatever they do.',
      ),
    ];
  }
  return score.most < all
    ? [
        about(
          subject,
          'score.full',
          'error',
          `The most that can be met together is ${score.most} of ${all} points.`,
          'Points exclude each other: what earns one loses another.',
        ),
      ]
    : [];
}

function about(
  { sources }: Subject,
  id: string,
  level: Finding['level'],
  what: string,
  why: string,
): Finding {
  return { id, level, file: sources[0]?.file ?? '', line: 1, what, why, path: [] };
}
