import { pathTo } from '../explore/explore';
import type { Finding, Subject } from '../finding';
import type { Score } from '../reader/reading';
import type { Tell } from '../reader/tells';

/** Above these: in one story, where few decisions leave much to luck, and over all. */
const STORY = { warning: 0.3, error: 0.5 };
const ALL = { warning: 0.15, error: 0.25 };

const WHY =
  'What can be told without listening is what gets learned. Let wrong replies sound as kind and as definite as good ones, and be wrong by what this customer said.';

/** Somebody who reads nothing but the words of the replies does little better than by chance. */
export function checkWords(subject: Subject): readonly Finding[] {
  const { words } = subject;
  if (words === null) return [];
  const { all, surest } = words;
  const tells = words.tells.map(tellWords).join(', ');
  const found = (id: string, level: Finding['level'] | null, what: string): readonly Finding[] =>
    level === null ? [] : [{ id, level, what, why: WHY, ...placeOf(subject, surest) }];
  return [
    ...(all?.worst
      ? found(
          'words.all',
          levelOf(all, ALL),
          `Over all ${all.stories} stories, ${pickedWords(all)} This story gives most away, by ${tells}.`,
        )
      : []),
    ...found(
      'words.story',
      levelOf(words, STORY),
      `In this story ${pickedWords(words)} What gave it away: ${tells}.`,
    ),
  ];
}

function levelOf(
  { advantage }: Score,
  above: { readonly warning: number; readonly error: number },
): 'error' | 'warning' | null {
  if (advantage > above.error) return 'error';
  return advantage > above.warning ? 'warning' : null;
}

function pickedWords({ decisions, picked, chance, advantage }: Score): string {
  const hits = (share: number): string => (share * decisions).toFixed(0);
  return `a reader who sees only the words of the replies, and has read the other stories, picks a good one at ${hits(picked)} of ${decisions} decisions, where chance would at ${hits(chance)}: an advantage of ${advantage.toFixed(2)}.`;
}

function tellWords({ trait, good, of }: Tell): string {
  return `"${trait}" (good in ${good} of ${of})`;
}

/** Where the good reply stands that was surest picked, and the way to it. */
function placeOf(
  { walk, where, exploration }: Subject,
  surest: string | null,
): Pick<Finding, 'file' | 'line' | 'path'> {
  const offer = walk.decisions.find(({ replies }) => replies.some(({ text }) => text === surest));
  const at = offer?.replies.findIndex(({ text }) => text === surest) ?? -1;
  return {
    ...where.reply(offer?.targets[at] ?? ''),
    path: offer ? pathTo(exploration, offer.state) : [],
  };
}
