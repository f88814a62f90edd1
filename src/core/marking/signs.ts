import type { Entry, Noted, Sign } from '../transcript/entries';

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

/** Every sign that was given, and every one that was noted and not given. */
export function signsIn(entries: readonly Entry[]): {
  readonly given: readonly SignSeen[];
  readonly falseAlarms: readonly FalseAlarm[];
} {
  const notes = entries.flatMap((entry, at) => (entry.kind === 'noted' ? [{ entry, at }] : []));
  const hits = new Map(
    notes.flatMap(({ entry, at }): [string, number][] => {
      const line = lineOf(entries, entry);
      return line === null ? [] : [[`${line} ${entry.sign}`, at]];
    }),
  );
  const given = entries.flatMap((entry, line) =>
    entry.kind === 'said'
      ? (entry.cues ?? []).map((sign) => ({
          line,
          sign,
          noted: hits.get(`${line} ${sign}`) ?? null,
        }))
      : [],
  );
  const falseAlarms = notes.flatMap(({ entry, at }) =>
    lineOf(entries, entry) === null ? [{ noted: at, sign: entry.sign }] : [],
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
    if (entry?.kind === 'said' && entry.cues?.includes(sign)) return at;
    if (entry?.kind === 'offered' || entry?.kind === 'chose') return null;
  }
  return null;
}
