import type { Evidence, Outcome } from '../marking/mark';
import { capital, filled, merged, type Runs, text } from './document';
import { act, cite, type Telling } from './telling';

type Ground = { readonly words: string; readonly entries: readonly number[] };

/**
 * What an outcome rests on: each behaviour once, with every entry it was seen in. What decided it
 * comes first, then what spoke the other way. Mistakes that were left alone are told one by one only
 * where nothing else speaks for the point.
 */
export function restsOn(telling: Telling, outcome: Outcome, evidence: readonly Evidence[]): Runs {
  const { against, favour } = telling.words.points;
  const other = outcome === 'met' ? 'lost' : 'earned';
  const deciding = evidence.filter(({ effect }) => effect !== other);
  const [first, ...more] = groundsIn(
    telling,
    evidence.filter(({ effect }) => effect === other),
  );
  const pattern = outcome === 'met' ? against : favour;
  const despite = first
    ? [{ ...first, words: filled(pattern, { acts: first.words }) }, ...more]
    : [];
  const grounds = [...groundsIn(telling, deciding), ...despite];
  const runs = grounds.flatMap(({ words, entries }, at) => [
    ...text(at === 0 ? `${capital(words)} ` : `; ${words} `),
    ...cite(...entries),
  ]);
  return runs.length > 0 ? merged([...runs, ...text('.')]) : [];
}

function groundsIn(telling: Telling, evidence: readonly Evidence[]): readonly Ground[] {
  const earned = evidence.some(({ effect }) => effect === 'earned');
  const said = evidence
    .toSorted((a, b) => Number(a.effect === 'declined') - Number(b.effect === 'declined'))
    .map((one) => ({
      entry: one.entry,
      words:
        earned && one.effect === 'declined'
          ? telling.words.points.allDeclined
          : wordsFor(telling, one),
    }));
  return [...new Set(said.map(({ words }) => words))].map((words) => ({
    words,
    entries: [...new Set(said.filter((one) => one.words === words).map(({ entry }) => entry))].sort(
      (a, b) => a - b,
    ),
  }));
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
