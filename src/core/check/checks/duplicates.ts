import { pathTo } from '../explore/explore';
import { MOST_COMPARED } from '../explore/walk';
import { type Finding, type Subject, slug } from '../finding';

const TOO_NEAR = 0.9;

/** No two replies that are on offer together read the same, or nearly the same. */
export function checkDuplicates({ exploration, walk, where }: Subject): readonly Finding[] {
  return walk.offers.flatMap(({ state, replies, targets }) =>
    replies.flatMap(({ text }, at): readonly Finding[] => {
      const twin = replies
        .slice(Math.max(0, at - MOST_COMPARED), at)
        .find((other) => areNear(other.text, text));
      if (!twin) return [];
      const same = slug(twin.text) === slug(text);
      return [
        {
          id: `reply.duplicate:${slug(text)}`,
          level: 'error',
          ...where.reply(targets[at] ?? ''),
          what: same
            ? `"${text}" is on offer twice at the same time.`
            : `"${text}" is nearly the same as "${twin.text}", on offer at the same time.`,
          why: 'Two replies that read the same cannot be marked differently, and look like a mistake.',
          path: pathTo(exploration, state),
        },
      ];
    }),
  );
}

/** Jaccard's index of the threes of letters that two texts have, case and stops aside. */
function areNear(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [shingles(one), shingles(other)];
  const both = [...left].filter((part) => right.has(part)).length;
  return both > TOO_NEAR * (left.size + right.size - both);
}

function shingles(text: string): ReadonlySet<string> {
  const plain = ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return new Set(Array.from({ length: plain.length - 2 }, (_, at) => plain.slice(at, at + 3)));
}
