import type { Scheme } from '../marking/scheme';
import { bySoundness, soundest, soundness } from '../marking/soundness';
import { worthOf } from '../marking/worth';
import { choiceAt, type Entry } from '../transcript/entries';

/** What to listen for, as the customer is by now. */
type Listening = 'sign' | 'unheard' | 'waiting' | 'moving';

/** What a coach says after a reply that went wrong. */
export type Thought = {
  /** Why it went wrong. */
  readonly why: string;
  /** Whose words those are. */
  readonly by: 'story' | 'scheme';
  /** Null when the conversation is over. */
  readonly listening: Listening | null;
};

/** The thought on the reply chosen at entry number `at`; null where there is none to have. */
export function thoughtAt(entries: readonly Entry[], at: number, scheme: Scheme): Thought | null {
  const choice = choiceAt(entries, at);
  if (!choice) return null;
  const mistake = mistakeIn(choice.reply.shows, scheme);
  const best = soundest(choice.offered.replies, scheme);
  if (mistake === null || best === null) return null;
  const better = bySoundness(soundness(best, scheme), soundness(choice.reply, scheme)) > 0;
  if (!better) return null;
  const listening = listeningAfter(entries.slice(at + 1));
  const { why } = choice.reply;
  if (why !== undefined) return { why, by: 'story', listening };
  return { why: scheme.behaviours[mistake]?.why ?? '', by: 'scheme', listening };
}

/** The gravest thing that a reply showed; null when it loses nothing. */
function mistakeIn(shows: readonly string[], scheme: Scheme): string | null {
  const kinds = (behaviour: string): readonly string[] =>
    worthOf(scheme, behaviour).map(({ kind }) => kind);
  return (
    shows.find((behaviour) => kinds(behaviour).includes('critical')) ??
    shows.find((behaviour) => kinds(behaviour).includes('loses')) ??
    null
  );
}

function listeningAfter(after: readonly Entry[]): Listening | null {
  const over = after.some(({ kind }) => kind === 'ended' || kind === 'faulted');
  const next = after.findIndex(({ kind }) => kind === 'chose');
  const said = (next < 0 ? after : after.slice(0, next)).filter((entry) => entry.kind === 'said');
  const last = said.at(-1);
  if (over || !last) return null;
  if (said.some(({ cues }) => cues !== undefined)) return 'sign';
  if (!last.feelings.heard) return 'unheard';
  return last.feelings.progress === 0 ? 'waiting' : 'moving';
}

/** What kind of thing would help at a decision. It never says which reply that is. */
export type Hint =
  /** Showing this would help. */
  | { readonly kind: 'show'; readonly what: Kind }
  /** Nothing is earned here, but this would go wrong. */
  | { readonly kind: 'avoid'; readonly what: Kind }
  /** No reply on offer does better or worse than another. */
  | { readonly kind: 'open' };

/** A behaviour, and what the scheme says of it. */
type Kind = { readonly behaviour: string; readonly says: string; readonly why: string };

/** The hint at the replies of entry number `at`; null if none are on offer there. */
export function hintAt(entries: readonly Entry[], at: number, scheme: Scheme): Hint | null {
  const offered = entries[at];
  if (offered?.kind !== 'offered') return null;
  const best = soundest(offered.replies, scheme);
  const rest = offered.replies.filter((reply) => reply !== best).flatMap(({ shows }) => shows);
  const earned = (best?.shows ?? []).filter((id) => isWorth(id, ['earns'], scheme));
  // One thing is a hint, two would describe the reply: the one that no other reply shows.
  const helps = kindOf(earned.find((id) => !rest.includes(id)) ?? earned[0], scheme);
  if (helps) return { kind: 'show', what: helps };
  const harms = kindOf(
    rest.find((id) => isWorth(id, ['critical', 'loses'], scheme)),
    scheme,
  );
  return harms ? { kind: 'avoid', what: harms } : { kind: 'open' };
}

function isWorth(behaviour: string, kinds: readonly string[], scheme: Scheme): boolean {
  return worthOf(scheme, behaviour).some(({ kind }) => kinds.includes(kind));
}

function kindOf(behaviour: string | undefined, scheme: Scheme): Kind | null {
  const known = behaviour === undefined ? undefined : scheme.behaviours[behaviour];
  return behaviour !== undefined && known ? { behaviour, ...known } : null;
}
