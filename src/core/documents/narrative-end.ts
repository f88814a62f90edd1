import { noteShown } from '../marking/handover';
import { recordShown } from '../marking/record';
import type { Entry } from '../transcript/entries';
import type { Paragraph, Runs } from './document';
import { eventsBetween } from './narrative-events';
import { act, actsOf, besideWords, cite, listed, sentences, type Telling, tell } from './telling';

/** How it ended, and what the learner wrote afterwards; `since` is the entry of the last reply. */
export function closing(telling: Telling, since: number): Paragraph {
  const { entries } = telling;
  const after = entries.flatMap((entry, at) => (at > since ? [{ entry, at }] : []));
  const runs = sentences([
    ...eventsBetween(telling, since + 1, entries.length),
    ...after.flatMap(({ entry, at }) => endAt(telling, entry, at)),
    ...(entries.some(({ kind }) => kind === 'recorded')
      ? []
      : [tell(telling, telling.words.narrative.noRecord)]),
  ]);
  const numbers = after.map(({ at }) => at);
  return { kind: 'paragraph', runs, ...besideWords(telling, numbers), lesser: 0 };
}

/** What an entry after the conversation says: the end, the note, the record. */
function endAt(telling: Telling, entry: Entry, at: number): readonly Runs[] {
  const words = telling.words.narrative;
  if (entry.kind === 'ended') {
    return [tell(telling, words.endings[entry.ending], { cite: cite(at) })];
  }
  if (entry.kind === 'handed-over') {
    const acts = actsOf(telling, noteShown(telling.entries, entry));
    return [
      tell(telling, words.note, { colleague: entry.to, cite: cite(at) }),
      ...(acts ? [tell(telling, words.inNote, { acts })] : []),
    ];
  }
  if (entry.kind !== 'recorded') return [];
  return recordedAt(telling, recordShown(telling.entries, entry), at);
}

function recordedAt(telling: Telling, shown: readonly string[], at: number): readonly Runs[] {
  const { narrative: words, holds } = telling.words;
  const things = shown.flatMap((id) => holds[id] ?? []);
  const others = shown.filter((id) => holds[id] === undefined).map((id) => act(telling, id));
  return [
    tell(telling, words.record, { cite: cite(at) }),
    ...(things.length > 0 ? [tell(telling, words.holds, { things: listed(telling, things) })] : []),
    ...(others.length > 0
      ? [tell(telling, words.recordBad, { acts: listed(telling, others) })]
      : []),
  ];
}
