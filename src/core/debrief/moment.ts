import type { Evidence } from '../marking/mark';
import type { Scheme } from '../marking/scheme';
import { noticed, signsIn } from '../marking/signs';
import { choiceAt, type Entry, type Noted, type Reply, type Sign } from '../transcript/entries';
import { strongest } from './reply-reading';

/** What a moment of evidence was. */
export type Source =
  | { readonly kind: 'reply' }
  /** A line that gave signs, none of which was noted. */
  | { readonly kind: 'signs-missed'; readonly signs: readonly Sign[] }
  /** A sign that was noted, and whether it was there. */
  | { readonly kind: 'noted'; readonly sign: Sign; readonly there: boolean }
  | { readonly kind: 'looked' }
  | { readonly kind: 'record' }
  | { readonly kind: 'note' };

/** One moment that an outcome rests on, in words. */
export type Moment = {
  readonly entry: number;
  readonly effect: Evidence['effect'];
  readonly critical: boolean;
  readonly source: Source;
  /** Number of the line where it can be seen in the conversation; null for the record. */
  readonly line: number | null;
  /** What the customer had just said. */
  readonly heard: string | null;
  /** The learner's own words; null for anything that is not a reply. */
  readonly said: string | null;
  /** What that showed: "Said the problem back in your own words". */
  readonly shows: readonly string[];
  /** Why it earns or loses the point. */
  readonly why: string;
  /** What was on offer instead: the chance missed, the mistake declined, or a sound reply. */
  readonly instead: string | null;
  /** Ids of the law cards that the reply relies on, or the one that was on offer instead. */
  readonly law: readonly string[];
};

/** The moments that some evidence stands for, one for each entry, in the order of the evidence. */
export function momentsOf(
  evidence: readonly Evidence[],
  entries: readonly Entry[],
  scheme: Scheme,
): readonly Moment[] {
  const numbers = [...new Set(evidence.map((one) => one.entry))];
  return numbers.flatMap((entry): Moment[] => {
    const here = evidence.filter((one) => one.entry === entry);
    const [first] = here;
    const where = sourceOf(entries, entry);
    return first && where ? [momentOf(first, here, where, entries, scheme)] : [];
  });
}

type Where = Pick<Moment, 'source' | 'line'>;

function momentOf(
  first: Evidence,
  here: readonly Evidence[],
  where: Where,
  entries: readonly Entry[],
  scheme: Scheme,
): Moment {
  const behaviours = here.map((one) => one.behaviour);
  const choice = choiceAt(entries, first.entry);
  const other = otherReply(first, behaviours, entries, scheme);
  const own = first.effect === 'lost' || first.effect === 'earned' ? choice?.reply.why : undefined;
  return {
    ...where,
    entry: first.entry,
    effect: first.effect,
    critical: here.some((one) => one.critical),
    heard: heardBefore(entries, first.entry),
    said: choice?.reply.text ?? null,
    shows: behaviours.map((id) => scheme.behaviours[id]?.says ?? id),
    why: own ?? scheme.behaviours[first.behaviour]?.why ?? '',
    instead: other?.text ?? null,
    law: [...new Set([...(choice?.reply.law ?? []), ...(other?.law ?? [])])],
  };
}

/** What was on offer there and was not chosen, where it has anything to teach. */
function otherReply(
  { effect, entry }: Evidence,
  behaviours: readonly string[],
  entries: readonly Entry[],
  scheme: Scheme,
): Reply | undefined {
  const choice = choiceAt(entries, entry);
  const others = (choice?.offered.replies ?? []).filter((reply) => reply !== choice?.reply);
  if (effect === 'earned') return undefined;
  if (effect === 'lost') return strongest(others, scheme)?.reply;
  return others.find((reply) => reply.shows.some((id) => behaviours.includes(id)));
}

/** What an entry was; null for a line whose signs were all noted, where no chance was missed. */
function sourceOf(entries: readonly Entry[], at: number): Where | null {
  const entry = entries[at];
  switch (entry?.kind) {
    case 'chose':
      return { source: { kind: 'reply' }, line: at };
    case 'noted':
      return notedAt(entries, entry, at);
    case 'said':
      return missedAt(entries, at);
    case 'looked': {
      const before = entries.slice(0, at).findLastIndex(({ kind }) => kind === 'said');
      return { source: { kind: 'looked' }, line: before < 0 ? null : before };
    }
    case 'ended':
    case 'recorded':
      return { source: { kind: 'record' }, line: null };
    case 'handed-over':
      return { source: { kind: 'note' }, line: null };
    case 'began':
    case 'offered':
    case 'helped':
    case 'worded':
    case 'faulted':
    case undefined:
      return null;
  }
}

function notedAt(entries: readonly Entry[], { sign, line }: Noted, at: number): Where {
  const there = noticed(entries, at) === 'signs.noted';
  const given = signsIn(entries).given.find(({ noted }) => noted === at);
  return { source: { kind: 'noted', sign, there }, line: given?.line ?? line };
}

function missedAt(entries: readonly Entry[], at: number): Where | null {
  const signs = signsIn(entries).given.flatMap(({ line, sign, noted }) =>
    line === at && noted === null ? [sign] : [],
  );
  return signs.length > 0 ? { source: { kind: 'signs-missed', signs }, line: at } : null;
}

function heardBefore(entries: readonly Entry[], at: number): string | null {
  const line = entries
    .slice(0, at)
    .findLast((entry) => entry.kind === 'said' && entry.who !== null);
  return line?.kind === 'said' ? line.text : null;
}
