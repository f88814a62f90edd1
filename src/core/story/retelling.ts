import { choiceAt, type Entry, type Sign } from '../transcript/entries';
import { type Beat, createSession, type Session, type SessionPlan } from './session';

/** Something a learner did, in words, so that it can be done again on another edition. */
export type Deed =
  /** `beside`: what else was on offer, in any order; empty if that is not known. */
  | { readonly kind: 'replied'; readonly text: string; readonly beside: readonly string[] }
  | { readonly kind: 'noted'; readonly sign: Sign }
  | { readonly kind: 'looked' };

export type Retold = {
  readonly entries: Beat;
  /** How many replies could be given again. */
  readonly kept: number;
  /** The first reply that could not, in its own words; null if all could. */
  readonly lost: string | null;
  /** How the story broke on that reply, or at its opening if none is lost; null if it did not. */
  readonly broke: string | null;
};

/** What was done in a transcript before its conversation ended. */
export function deedsIn(entries: readonly Entry[]): readonly Deed[] {
  return entries.flatMap((entry, at): readonly Deed[] => {
    if (entry.kind === 'noted') return [{ kind: 'noted', sign: entry.sign }];
    if (entry.kind === 'looked') return [{ kind: 'looked' }];
    const choice = choiceAt(entries, at);
    if (!choice) return [];
    const { text } = choice.reply;
    const beside = choice.offered.replies.map((reply) => reply.text).filter((one) => one !== text);
    return [{ kind: 'replied', text, beside }];
  });
}

/** Replies by their words alone. */
export function deedsOf(replies: readonly string[]): readonly Deed[] {
  return replies.map((text) => ({ kind: 'replied', text, beside: [] }));
}

/**
 * Does `deeds` in a story, by their words, up to the first reply that is not on offer there or that
 * the story breaks on.
 */
export function retell(plan: SessionPlan, deeds: readonly Deed[]): Retold {
  const session = createSession(plan);
  const entries: Entry[] = [...session.begin()];
  let kept = 0;
  const stopped = (lost: string | null, broke: string | null): Retold => {
    return { entries, kept, lost, broke };
  };
  const opening = faultIn(entries);
  if (opening !== null) return stopped(null, opening);
  for (const deed of deeds) {
    if (deed.kind !== 'replied') {
      entries.push(...passing(deed, entries));
      continue;
    }
    const beat = answer(session, entries, deed);
    const fault = beat && faultIn(beat);
    if (!beat || fault !== null) return stopped(deed.text, fault);
    entries.push(...beat);
    kept += 1;
  }
  return stopped(null, null);
}

function faultIn(beat: Beat): string | null {
  return beat.find((entry) => entry.kind === 'faulted')?.detail ?? null;
}

type Replied = Extract<Deed, { kind: 'replied' }>;

function answer(session: Session, entries: readonly Entry[], deed: Replied): Beat | null {
  const last = entries.findLast((entry) => entry.kind === 'offered' || entry.kind === 'chose');
  if (last?.kind !== 'offered') return null;
  const reply = findReply(
    last.replies.map(({ text }) => text),
    deed,
  );
  return reply < 0 ? null : session.choose(reply);
}

/** By its words; or, where everything beside it is as it was, the one reply that was reworded. */
function findReply(offered: readonly string[], { text, beside }: Replied): number {
  const same = offered.indexOf(text);
  if (same >= 0 || beside.length === 0 || offered.length !== beside.length + 1) return same;
  const others = offered.filter((one) => !beside.includes(one));
  return others.length === 1 ? offered.indexOf(others[0] ?? '') : -1;
}

function passing(deed: Exclude<Deed, Replied>, entries: readonly Entry[]): Beat {
  if (deed.kind === 'looked') return [{ kind: 'looked', at: 'policy' }];
  const line = entries.findLastIndex((entry) => entry.kind === 'said');
  return [{ kind: 'noted', sign: deed.sign, line }];
}
