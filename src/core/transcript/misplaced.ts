import { type Began, type Entry, lastOffer, modeOf } from './entries';
import { asksForWords } from './own-words';

/** Why an entry cannot have come about in a conversation as it is played. */
const MISPLACEMENTS = [
  'conditions-without-observation',
  'origin-of-nothing',
  'before-the-answer-was-over',
  'after-the-last-entry',
  'before-the-end',
  'handed-over-twice',
  'line-not-said',
  'help-not-given',
  'help-about-nothing',
  'no-such-colleague',
  'words-about-nothing',
] as const;
export type Misplacement = (typeof MISPLACEMENTS)[number];

/** What the story neither asks for nor answers: a replay cannot tell whether it belongs there. */
const ACTS: readonly Entry['kind'][] = [
  'noted',
  'looked',
  'worded',
  'helped',
  'handed-over',
  'recorded',
];

/** Whether an entry is something a learner does besides choosing a reply. */
export function isAct(entry: Entry): boolean {
  return ACTS.includes(entry.kind);
}

/** How far the conversation has come where an entry stands. */
type SoFar = {
  readonly entries: readonly Entry[];
  readonly at: number;
  /** The last thing that the story told. */
  readonly told: Entry['kind'] | null;
  readonly handedOver: boolean;
  readonly closed: boolean;
};

/** The first entry that cannot have come about where it stands, and why; null if all can. */
export function firstMisplaced(
  entries: readonly Entry[],
): { readonly at: number; readonly why: Misplacement } | null {
  let told: Entry['kind'] | null = null;
  let handedOver = false;
  let closed = false;
  for (const [at, entry] of entries.entries()) {
    const why = whyMisplaced(entry, { entries, at, told, handedOver, closed });
    if (why !== null) return { at, why };
    if (!isAct(entry)) told = entry.kind;
    handedOver ||= entry.kind === 'handed-over';
    closed ||= entry.kind === 'recorded' || entry.kind === 'faulted';
  }
  return null;
}

function whyMisplaced(entry: Entry, so: SoFar): Misplacement | null {
  if (entry.kind === 'began') return mannerOf(entry, so.entries);
  if (so.closed) return 'after-the-last-entry';
  if (!isAct(entry)) return null;
  // A beat is stored whole: what the learner does stands between beats, never inside of one.
  if (so.told !== 'offered' && so.told !== 'ended') return 'before-the-answer-was-over';
  return whyNotDone(entry, so);
}

/** Whether it can have been played as it says it was. */
function mannerOf(
  { mode, origin, conditions }: Began,
  entries: readonly Entry[],
): Misplacement | null {
  if (conditions && mode !== 'observation') return 'conditions-without-observation';
  // A mock observation is sat once; anything else is tried again where replies were on offer.
  const tried = !origin || (mode !== 'observation' && entries[origin.entry]?.kind === 'offered');
  return tried ? null : 'origin-of-nothing';
}

function whyNotDone(entry: Entry, so: SoFar): Misplacement | null {
  const { entries, at } = so;
  const said = (line: number): boolean => line < at && entries[line]?.kind === 'said';
  switch (entry.kind) {
    case 'noted':
      return said(entry.line) ? null : 'line-not-said';
    case 'helped':
      if (modeOf(entries) !== 'coached') return 'help-not-given';
      return entry.entry < at ? null : 'help-about-nothing';
    case 'worded':
      return isUnseen(entry.entry, so) ? null : 'words-about-nothing';
    case 'handed-over':
      if (so.told !== 'ended') return 'before-the-end';
      if (so.handedOver) return 'handed-over-twice';
      if (!isColleague(entry.to, entries)) return 'no-such-colleague';
      return entry.lines.every(said) ? null : 'line-not-said';
    case 'recorded':
      return so.told === 'ended' ? null : 'before-the-end';
    case 'began':
    case 'said':
    case 'offered':
    case 'chose':
    case 'looked':
    case 'ended':
    case 'faulted':
      return null;
  }
}

/** Whether the replies of entry number `offered` are those on offer, and nothing was written of them yet. */
function isUnseen(offered: number, { entries, at, told }: SoFar): boolean {
  const before = entries.slice(0, at);
  return told === 'offered' && lastOffer(before) === offered && asksForWords(before);
}

/** Colleagues stand as "Priya Shah (team leader)"; a story that names none has "your colleague". */
function isColleague(to: string, [began]: readonly Entry[]): boolean {
  const names = began?.kind === 'began' ? began.colleagues : [];
  if (names.length === 0) return to === 'your colleague';
  return names.some((name) => name.replace(/\s*\(.*$/, '') === to);
}
