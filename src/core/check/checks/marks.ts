import type { MarkingPoint } from '../../marking/scheme';
import type { Place } from '../explore/where';
import type { Finding, Subject } from '../finding';

/** Every point in play can be earned and can be lost, by more than the first reply. */
export function checkMarks(subject: Subject): readonly Finding[] {
  const { scheme, half, exploration, where } = subject;
  if (!exploration.proved) return [];
  const [first] = exploration.states;
  const place = where.top('scheme');
  const found = scheme.points.flatMap((point): readonly Finding[] => {
    const facts = subject.points[point.id];
    if (!facts) return [];
    if (!facts.earnable) return [unearnable(point, place)];
    if (!facts.losable) return [free(point, place)];
    return facts.decidedFirst ? [early(point, where.reply(first?.targets[0] ?? ''))] : [];
  });
  const none = scheme.points.length === 0 ? [untouched(place)] : [];
  return [...none, ...found, ...half.map((point) => halfway(point, place))];
}

function untouched(place: Place): Finding {
  return {
    id: 'point.none',
    level: 'error',
    ...place,
    what: 'No reply shows anything that the scheme looks at.',
    why: 'Every point comes out not observed, so nobody learns how they did.',
    path: [],
  };
}

function halfway({ id, title }: MarkingPoint, place: Place): Finding {
  return {
    id: `point.half:${id}`,
    level: 'warning',
    ...place,
    what: `Some of what "${title}" asks for is on offer, but not enough of it.`,
    why: 'It can never be observed here, although the replies look as if it could.',
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
