import type { MarkingPoint } from '../../marking/scheme';
import { behavioursOf } from '../../marking/scheme';
import type { Finding, Subject } from '../finding';
import { factsOf } from '../moments';
import type { Place } from '../where';

/** Every point can be earned and can be lost, by more than the first reply. */
export function checkMarks(subject: Subject): readonly Finding[] {
  const { scheme, exploration, where } = subject;
  if (!exploration.proved) return [];
  const offered = offeredIn(subject);
  const [first] = exploration.states;
  return scheme.points.flatMap((point): readonly Finding[] => {
    const place = where.top('scheme');
    const facts = subject.points[point.id];
    if (!facts) return [];
    if (!behavioursOf(point).some((one) => offered.has(one))) return [unoffered(point, place)];
    if (!facts.earnable) return [unearnable(point, place)];
    if (!facts.losable) return [free(point, place)];
    return facts.decidedFirst ? [early(point, where.reply(first?.targets[0] ?? ''))] : [];
  });
}

/** Every behaviour that a reply or the record can show. */
function offeredIn({ walk }: Subject): ReadonlySet<string> {
  const shown = walk.offers.flatMap(({ replies }) => replies.flatMap(({ shows }) => shows));
  return new Set([...shown, ...factsOf(walk.lines)]);
}

function unoffered({ id, title }: MarkingPoint, place: Place): Finding {
  return {
    id: `point.unoffered:${id}`,
    level: 'error',
    ...place,
    what: `No reply shows anything that "${title}" looks at.`,
    why: 'A point that the story never touches is not observed, whatever anybody does.',
    path: [],
  };
}

function unearnable({ id, title }: MarkingPoint, place: Place): Finding {
  return {
    id: `point.unearnable:${id}`,
    level: 'error',
    ...place,
    what: `No playthrough meets "${title}".`,
    why: 'A mark that nobody can earn says nothing about anybody.',
    path: [],
  };
}

function free({ id, title }: MarkingPoint, place: Place): Finding {
  return {
    id: `point.free:${id}`,
    level: 'error',
    ...place,
    what: `Every playthrough meets "${title}".`,
    why: 'A mark that cannot be lost is given for turning up.',
    path: [],
  };
}

function early({ id, title }: MarkingPoint, place: Place): Finding {
  return {
    id: `point.first:${id}`,
    level: 'warning',
    ...place,
    what: `The first reply alone decides "${title}".`,
    why: 'One early slip should not settle a point for the whole conversation.',
    path: [],
  };
}
