import type { Evidence } from '../marking/mark';
import { capital, filled, merged, type Runs, text } from './document';
import { act, cite, type Telling } from './telling';

/** What an outcome rests on: each behaviour once, with every entry it was seen in. */
export function restsOn(telling: Telling, evidence: readonly Evidence[]): Runs {
  const said = evidence.map((one) => ({ words: wordsFor(telling, one), entry: one.entry }));
  const unique = [...new Set(said.map(({ words }) => words))];
  const runs = unique.flatMap((words, at) => {
    const entries = said.filter((one) => one.words === words).map(({ entry }) => entry);
    const lead = at === 0 ? capital(words) : `; ${words}`;
    return [...text(`${lead} `), ...cite(...new Set(entries))];
  });
  return runs.length > 0 ? merged([...runs, ...text('.')]) : [];
}

function wordsFor(telling: Telling, { behaviour, effect, entry }: Evidence): string {
  const words = telling.words.points;
  const acts = act(telling, behaviour);
  switch (effect) {
    case 'earned':
    case 'lost':
      return acts;
    case 'declined':
      return filled(words.declined, { acts });
    case 'missed':
      return missedWords(telling, behaviour, entry, acts);
  }
}

/** A chance that was not taken: in a reply, in what was noticed, or in what was written afterwards. */
function missedWords(telling: Telling, behaviour: string, entry: number, acts: string): string {
  const words = telling.words.points;
  const thing = telling.words.holds[behaviour];
  const kind = telling.entries[entry]?.kind;
  if (kind === 'said') return words.signsMissed;
  if (kind !== 'ended') return filled(words.missed, { acts });
  return thing === undefined
    ? filled(words.notHandedOver, { acts })
    : filled(words.notRecorded, { thing });
}
