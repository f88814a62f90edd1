import type { Entry, Sign } from '../../../core/transcript/entries';
import { language } from '../../../languages/en-GB/language';
import { observe } from '../../../languages/en-GB/observe';
import { play } from '../../../languages/en-GB/play';
import { BRITISH } from '../../kit/content';
import { type Line, linesOf } from '../../kit/lines';

/** Something that happened, as the assessor reads it: a line, or what was done beside talking. */
export type Row = {
  readonly at: number;
  readonly voice: Line['voice'] | 'event';
  /** Who speaks; empty where nobody does. */
  readonly name: string;
  readonly text: string;
  readonly lang: string;
  /** Signs that the line gives. */
  readonly signs: readonly Sign[];
};

/** Everything that happened, in order; `learner` is what the learner is called. */
export function rowsOf(entries: readonly Entry[], learner: string): readonly Row[] {
  const lines = linesOf(entries).map((line): Row => {
    const entry = entries[line.at];
    const signs = entry?.kind === 'said' ? (entry.cues ?? []) : [];
    return { ...line, name: line.voice === 'you' ? learner : line.name, signs };
  });
  const events = entries.flatMap((entry, at): readonly Row[] => {
    const text = eventWords(entry);
    const lang = text === null ? BRITISH : language().code;
    return text === null ? [] : [{ at, voice: 'event', name: learner, text, lang, signs: [] }];
  });
  return [...lines, ...events].sort((a, b) => a.at - b.at);
}

function eventWords(entry: Entry): string | null {
  const { events } = observe();
  switch (entry.kind) {
    case 'looked':
      return events.looked;
    case 'noted':
      return events.noted(play().sign[entry.sign]);
    case 'recorded':
      return events.recorded;
    case 'handed-over':
      return events.handed(entry.to);
    case 'ended':
      return events.ended;
    case 'faulted':
      return events.faulted;
    case 'helped':
      return events.helped;
    case 'worded':
      return entry.text === '' ? null : events.worded(entry.text);
    case 'began':
    case 'said':
    case 'offered':
    case 'chose':
      return null;
  }
}
