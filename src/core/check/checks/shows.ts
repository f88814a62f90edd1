import type { MarkingPoint } from '../../marking/scheme';
import { pathTo } from '../explore/explore';
import { type Finding, type Subject, slug } from '../finding';
import { readCredit } from '../score/credit';

/** Each reply shows each behaviour once, and does not earn and lose one point at once. */
export function checkShows(subject: Subject): readonly Finding[] {
  return subject.walk.decisions.flatMap(({ state, replies, targets }) =>
    replies.flatMap(({ text, shows }, at) => {
      const place = {
        ...subject.where.reply(targets[at] ?? ''),
        path: pathTo(subject.exploration, state),
      };
      const twice = shows.find((one, index) => shows.indexOf(one) < index);
      const torn = subject.scheme.points.find((point) => earnsAndLoses(point, shows));
      return [
        ...(twice === undefined ? [] : [{ ...repeated(text, twice), ...place }]),
        ...(torn === undefined ? [] : [{ ...contradiction(text, torn), ...place }]),
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

function earnsAndLoses(point: MarkingPoint, shows: readonly string[]): boolean {
  const { earns, loses } = readCredit([point]);
  return shows.some((one) => earns.has(one)) && shows.some((one) => loses.has(one));
}
