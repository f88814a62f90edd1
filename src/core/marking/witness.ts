import { choiceAt, type Entry, type Sign } from '../transcript/entries';
import { noteChances, noteRisks, noteShown } from './handover';
import { recordChances, recordRisks, recordShown } from './record';
import { NOTED, noticed, noticing } from './signs';

/** A behaviour, and the number of the entry that it was witnessed in. */
export type Witnessed = { readonly behaviour: string; readonly entry: number };

/** Every behaviour that was shown, in the order of the transcript. */
export function shownIn(entries: readonly Entry[]): readonly Witnessed[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind === 'recorded') return witnessed(recordShown(entries, entry), at);
    if (entry.kind === 'handed-over') return witnessed(noteShown(entries, entry), at);
    if (entry.kind === 'noted') return witnessed(notedShown(entries, entry.sign, at), at);
    if (entry.kind === 'looked') return witnessed(['policy.look'], at);
    return witnessed(choiceAt(entries, at)?.reply.shows ?? [], at);
  });
}

/**
 * Every behaviour that could have been shown, at the entry that decided it: the reply chosen, or
 * the end, after which the complaint can be recorded and handed over. Replies nobody has answered do not count.
 */
export function chancesIn(entries: readonly Entry[]): readonly Witnessed[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind === 'ended') {
      return witnessed([...recordChances(entries), ...noteChances(entries)], at);
    }
    // Only what was written can have gaps.
    if (entry.kind === 'recorded') return witnessed(recordRisks(entries), at);
    if (entry.kind === 'handed-over') return witnessed(noteRisks(entries), at);
    if (entry.kind === 'said') return witnessed(signChances(entry.cues ?? []), at);
    // Nobody has to look or to note: it is a chance only when it was taken.
    if (entry.kind === 'noted') return witnessed(notedShown(entries, entry.sign, at), at);
    if (entry.kind === 'looked') return witnessed(['policy.look'], at);
    const replies = choiceAt(entries, at)?.offered.replies ?? [];
    return witnessed([...new Set(replies.flatMap((reply) => reply.shows))], at);
  });
}

function witnessed(behaviours: readonly string[], entry: number): readonly Witnessed[] {
  return behaviours.map((behaviour) => ({ behaviour, entry }));
}

/** A sign noted rightly shows that it was noticed, and by which sense; a false alarm only itself. */
function notedShown(entries: readonly Entry[], sign: Sign, at: number): readonly string[] {
  const what = noticed(entries, at);
  return what === NOTED ? [NOTED, noticing(sign)] : [what];
}

/** Behaviours that noting these signs would show. */
export function signChances(signs: readonly Sign[]): readonly string[] {
  return signs.length === 0 ? [] : [NOTED, ...new Set(signs.map(noticing))];
}
