import { pathTo } from '../explore/explore';
import type { Finding, Subject } from '../finding';
import { CUES, exampleOf } from '../score/cues';

const FEWEST_DECISIONS = 10;
const UNLIKELY = 0.05;

const SAYS: Readonly<Record<(typeof CUES)[number], string>> = {
  longest: 'The longest reply',
  shortest: 'The shortest reply',
  first: 'The first reply in the file',
  last: 'The last reply in the file',
};

/** Replies look alike from outside: neither their length nor their place gives the good one away. */
export function checkCues({ walk, cues, scheme, where, exploration }: Subject): readonly Finding[] {
  return CUES.flatMap((name): readonly Finding[] => {
    const { credited, of, chance } = cues[name];
    const example = exampleOf(name, walk, scheme.points);
    if (of < FEWEST_DECISIONS || chance >= UNLIKELY || !example) return [];
    const { offer, reply } = example;
    const seen = name === 'longest' || name === 'shortest';
    const longer = ((cues.longer ?? 0.5) * 100).toFixed(0);
    return [
      {
        id: `cue:${name}`,
        // The player shuffles replies, so their place in the file shows only in Inky.
        level: seen ? 'warning' : 'note',
        ...where.reply(offer.targets[reply] ?? ''),
        what: `${SAYS[name]} earns credit at ${credited} of ${of} decisions; chance alone would do it in ${(chance * 100).toFixed(2)} of 100 stories.${seen ? ` Of two replies, the good one is the longer in ${longer} of 100 pairs.` : ''}`,
        why: 'A pattern that can be seen without reading is what gets learned.',
        path: pathTo(exploration, offer.state),
      },
    ];
  });
}
