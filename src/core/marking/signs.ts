import type { Entry, Noted, Sign } from '../transcript/entries';
import { sceneAt } from '../transcript/scene';

/** The behaviour of noting a sign that was there. */
export const NOTED = 'signs.noted';

/** What the body says; all others are heard, or read in a chat. */
const SEEN: readonly Sign[] = ['arms-crossed', 'pointing', 'looking-at-door'];

/** The behaviour of noticing such a sign: by ear or by eye. */
export function noticing(sign: Sign): 'signs.heard' | 'signs.seen' {
  return SEEN.includes(sign) ? 'signs.seen' : 'signs.heard';
}

/** One sign that the customer gave, and whether the learner noted it. */
export type SignSeen = {
  /** Number of the line it was given in. */
  readonly line: number;
  readonly sign: Sign;
  /** Number of the `noted` entry, or null for a sign that was missed. */
  readonly noted: number | null;
};

/** What a learner noted that was not there. */
export type FalseAlarm = { readonly noted: number; readonly sign: Sign };

/**
 * Every sign that the story gives, every other one that was noted where it could be seen, and every one
 * that was noted and not there.
 */
export function signsIn(entries: readonly Entry[]): {
  readonly given: readonly SignSeen[];
  readonly falseAlarms: readonly FalseAlarm[];
} {
  const notes = entries.flatMap((entry, noted) =>
    entry.kind === 'noted' ? [{ noted, sign: entry.sign, line: lineOf(entries, entry) }] : [],
  );
  const given = entries.flatMap((entry, line): SignSeen[] => {
    if (entry.kind !== 'said') return [];
    const hits = notes.filter((note) => note.line === line);
    const signs = new Set([...(entry.cues ?? []), ...hits.map(({ sign }) => sign)]);
    return [...signs].map((sign) => {
      const hit = hits.findLast((note) => note.sign === sign);
      return { line, sign, noted: hit?.noted ?? null };
    });
  });
  const falseAlarms = notes.flatMap(({ noted, sign, line }) =>
    line === null ? [{ noted, sign }] : [],
  );
  return { given, falseAlarms };
}

/** The behaviour that entry number `at`, which noted a sign, shows. */
export function noticed(entries: readonly Entry[], at: number): string {
  const entry = entries[at];
  const right = entry?.kind === 'noted' && lineOf(entries, entry) !== null;
  return right ? NOTED : 'signs.false-alarm';
}

/**
 * The line that gave the sign noted: the last one of the same answer. People note a sign when they
 * have read all of it, so it need not stand in the very line that was last shown.
 */
function lineOf(entries: readonly Entry[], { sign, line }: Noted): number | null {
  for (let at = line; at >= 0; at -= 1) {
    const entry = entries[at];
    if (isThere(sign, entries, at)) return at;
    if (entry?.kind === 'offered' || entry?.kind === 'chose') return null;
  }
  return null;
}

/** Whether a line gives a sign, or is drawn with it: whoever notes what can be seen is not wrong. */
function isThere(sign: Sign, entries: readonly Entry[], at: number): boolean {
  const entry = entries[at];
  if (entry?.kind !== 'said') return false;
  return entry.cues?.includes(sign) || sceneAt(entries, at + 1).pose === sign;
}
