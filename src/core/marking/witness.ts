import { choiceAt, type Entry, type Reply, type Sign } from '../transcript/entries';
import { noteChances, noteRisks, noteShown } from './handover';
import { recordChances, recordRisks, recordShown } from './record';
import { NOTED, noticed, noticing } from './signs';

/** A behaviour, the number of the entry that it was witnessed in, and the law cards that it was about. */
export type Witnessed = {
  readonly behaviour: string;
  readonly entry: number;
  readonly law?: readonly string[];
};

/** Every behaviour that was shown, in the order of the transcript. */
export function shownIn(entries: readonly Entry[]): readonly Witnessed[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind === 'recorded') return witnessed(recordShown(entries, entry), at);
    if (entry.kind === 'handed-over') return witnessed(noteShown(entries, entry), at);
    if (entry.kind === 'noted') return witnessed(notedShown(entries, entry.sign, at), at);
    if (entry.kind === 'looked') return witnessed(['policy.look'], at);
    const choice = choiceAt(entries, at);
    return choice ? saidIn([choice.reply], at) : [];
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
    return saidIn(choiceAt(entries, at)?.offered.replies ?? [], at);
  });
}

function witnessed(behaviours: readonly string[], entry: number): readonly Witnessed[] {
  return behaviours.map((behaviour) => ({ behaviour, entry }));
}

/** What these replies show, each behaviour once. */
function saidIn(replies: readonly Reply[], entry: number): readonly Witnessed[] {
  const behaviours = new Set(replies.flatMap(({ shows }) => shows));
  return [...behaviours].map((behaviour) => {
    const law = replies.flatMap((one) => (one.shows.includes(behaviour) ? (one.law ?? []) : []));
    return law.length > 0 ? { behaviour, entry, law: [...new Set(law)] } : { behaviour, entry };
  });
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
