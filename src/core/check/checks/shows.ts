import type { MarkingPoint } from '../../marking/scheme';
import { pathTo } from '../explore/explore';
import { type Finding, type Subject, slug } from '../finding';
import { readCredit } from '../score/credit';

/**
 * Each reply shows each behaviour once, does not earn and lose one point at once, and earns nothing beside a
 * critical fault: nobody would show it as proof of anything.
 */
export function checkShows(subject: Subject): readonly Finding[] {
  const { points } = subject.scheme;
  const { earns } = readCredit(points);
  const critical = points.flatMap((point) => point.critical ?? []);
  return subject.walk.decisions.flatMap(({ state, replies, targets }) =>
    replies.flatMap(({ text, shows }, at) => {
      const place = {
        ...subject.where.reply(targets[at] ?? ''),
        path: pathTo(subject.exploration, state),
      };
      const twice = shows.find((one, index) => shows.indexOf(one) < index);
      const torn = points.find((point) => earnsAndLoses(point, shows));
      const fault = shows.find((one) => critical.includes(one));
      const proof = shows.find((one) => earns.has(one));
      return [
        ...(twice === undefined ? [] : [{ ...repeated(text, twice), ...place }]),
        ...(torn === undefined ? [] : [{ ...contradiction(text, torn), ...place }]),
        ...(fault === undefined || proof === undefined
          ? []
          : [{ ...proofOfNothing(text, fault, proof), ...place }]),
      ];
    }),
  );
}

type Said = Pick<Finding, 'id' | 'level' | 'what' | 'why'>;

function repeated(text: string, behaviour: string): Said {
  return {
    id: `shows.twice:${slug(text)}`,
    level: 'warning',
    what: `"${text}" is tagged with "${behaviour}" twice.`,
    why: 'It counts once. Perhaps another behaviour was meant.',
  };
}

function contradiction(text: string, { title }: MarkingPoint): Said {
  return {
    id: `shows.torn:${slug(text)}`,
    level: 'error',
    what: `"${text}" earns and loses "${title}" at once.`,
    why: 'Nobody can be told whether that reply was right. Leave out one of its behaviours.',
  };
}

function proofOfNothing(text: string, fault: string, proof: string): Said {
  return {
    id: `shows.grave:${slug(text)}`,
    level: 'warning',
    what: `"${text}" holds a critical fault ("${fault}"), and is to earn something by "${proof}".`,
    why: 'An assessor would not cite it as proof of anything. Leave out what it earns.',
  };
}

function earnsAndLoses(point: MarkingPoint, shows: readonly string[]): boolean {
  const { earns, loses } = readCredit([point]);
  return shows.some((one) => earns.has(one)) && shows.some((one) => loses.has(one));
}
