import type { Scheme } from '../../marking/scheme';
import type { Reply } from '../../transcript/entries';
import { decisionsIn, type Finding, type Subject } from '../finding';

/** Replies look alike from outside: neither their length nor their place gives the good one away. */
export function checkCues({ exploration, scheme, sources }: Subject): readonly Finding[] {
  const isGood = goodReply(scheme);
  const mixed = decisionsIn(exploration)
    .map(({ replies }) =>
      replies.map((reply) => ({ length: reply.text.length, good: isGood(reply) })),
    )
    .filter((replies) => replies.some(({ good }) => good) && replies.some(({ good }) => !good));
  const file = sources[0]?.file ?? '';
  const cue = (
    name: string,
    level: Finding['level'],
    pick: (replies: readonly Look[]) => number,
    what: string,
  ): readonly Finding[] => {
    const hits = mixed.filter((replies) => replies[pick(replies)]?.good).length;
    const chances = mixed.map(
      (replies) => replies.filter(({ good }) => good).length / replies.length,
    );
    const p = atLeast(chances, hits);
    if (mixed.length < 10 || p >= 0.05) return [];
    return [
      {
        id: `cue:${name}`,
        level,
        file,
        line: 1,
        what: `${what} earns credit at ${hits} of ${mixed.length} decisions (by chance as often in ${(p * 100).toFixed(2)} of 100 stories).`,
        why: 'A pattern that can be seen without reading is what gets learned.',
        path: [],
      },
    ];
  };
  return [
    ...cue('longest', 'warning', (all) => extreme(all, 1), 'The longest reply'),
    ...cue('shortest', 'warning', (all) => extreme(all, -1), 'The shortest reply'),
    // The player shuffles replies, so their place in the file shows only in Inky.
    ...cue('first', 'note', () => 0, 'The first reply in the file'),
    ...cue('last', 'note', (all) => all.length - 1, 'The last reply in the file'),
  ];
}

type Look = { readonly length: number; readonly good: boolean };

function extreme(replies: readonly Look[], sign: 1 | -1): number {
  const best = Math.max(...replies.map(({ length }) => sign * length));
  return replies.findIndex(({ length }) => sign * length === best);
}

/** Whether a reply shows something that earns, and nothing that loses. */
function goodReply(scheme: Scheme): (reply: Reply) => boolean {
  const rules = scheme.points.flatMap((point) => point.rules);
  const earns = new Set(
    rules.flatMap((rule) =>
      rule.kind === 'shown' ? rule.of : rule.kind === 'in-order' ? rule.first : [],
    ),
  );
  const loses = new Set([
    ...rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : [])),
    ...scheme.points.flatMap((point) => point.critical ?? []),
  ]);
  return ({ shows }) => shows.some((one) => earns.has(one)) && !shows.some((one) => loses.has(one));
}

/** Exact chance of at least `hits` successes, each with a chance of its own. */
function atLeast(chances: readonly number[], hits: number): number {
  let counts = [1];
  for (const chance of chances) {
    const before = [...counts, 0];
    counts = before.map((part, at) => part * (1 - chance) + (before[at - 1] ?? 0) * chance);
  }
  return counts.slice(hits).reduce((sum, part) => sum + part, 0);
}
