import type { Evidence, Mark } from '../marking/mark';
import { restingOn, speakingAgainst } from '../marking/resting';
import { unreadFor } from '../marking/unread';
import { capital, filled, merged, type Runs, text } from './document';
import { act, cite, listed, sentences, type Telling } from './telling';

type Ground = { readonly words: string; readonly entries: readonly number[] };

/**
 * What an outcome rests on: each behaviour once, with every entry it was seen in. What spoke the
 * other way stands apart, in a sentence of its own.
 */
export function restsOn(telling: Telling, mark: Mark): Runs {
  const { against, favour } = telling.words.points;
  const pattern = mark.outcome === 'met' ? against : favour;
  const [first, ...more] = groundsIn(telling, speakingAgainst(mark));
  const apart = first ? [{ ...first, words: filled(pattern, { acts: first.words }) }, ...more] : [];
  return sentences([
    sentence(groundsIn(telling, restingOn(mark))),
    sentence(apart),
    ...unreadWords(telling, mark),
  ]);
}

/** What an outcome leaves to a person to read. */
function unreadWords(telling: Telling, mark: Mark): readonly Runs[] {
  const { points, work } = telling.words;
  const point = telling.scheme.points.find(({ id }) => id === mark.point);
  if (!point) return [];
  const { fields, note } = unreadFor(point, telling.entries);
  const names = fields.map((field) => filled(telling.words.quote, { text: work.fields[field] }));
  return [
    names.length > 0 ? text(filled(points.unreadFields, { fields: listed(telling, names) })) : [],
    note ? text(points.unreadNote) : [],
  ];
}

function sentence(grounds: readonly Ground[]): Runs {
  const runs = grounds.flatMap(({ words, entries }, at) => [
    ...text(at === 0 ? `${capital(words)} ` : `; ${words} `),
    ...cite(...entries),
  ]);
  return runs.length > 0 ? merged([...runs, ...text('.')]) : [];
}

function groundsIn(telling: Telling, evidence: readonly Evidence[]): readonly Ground[] {
  const said = evidence.map((one) => ({ entry: one.entry, words: wordsFor(telling, one) }));
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
