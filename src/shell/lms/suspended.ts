import { deflateSync, inflateSync } from 'fflate';
import type { Act, Acts } from '../../core/story/acts';
import { BadInput } from '../../core/transcript/bad-input';
import { parseEntry } from '../../core/transcript/codec';
import type { Began, Entry } from '../../core/transcript/entries';
import { readJson } from '../../core/transcript/json-text';
import { BEGIN, END, suspendedIn } from './suspended-text';

/** An attempt as an LMS keeps it between two sessions: what its story says again is left out. */
export type Suspended = Acts & {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Whose it is, as the LMS calls them; never a name. */
  readonly learner: string;
  readonly began: Began;
  /** How many choices of earlier attempts the LMS holds before those of this one. */
  readonly before: number;
};

/** More than this goes missing when a page is closed in some LMSs. */
export const MOST_SUSPENDED = 8000;

/** What a whole conversation could take, unpacked: a hostile one is cut off there. */
const UNPACKED = 400_000;

/** The text that an LMS keeps. */
export function printSuspended(suspended: Suspended): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(suspended)), { level: 9 });
  return BEGIN + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) + END;
}

/** Reads what an LMS kept. Throws a `BadInput` with one sentence that says what is wrong. */
export function parseSuspended(text: string): Suspended {
  const [found] = suspendedIn(text);
  const read = found === undefined ? null : unpacked(found.slice(BEGIN.length, -END.length));
  if (!isSuspended(read)) {
    throw new BadInput(
      'This is no attempt from an LMS, or not all of it: copy everything from “composure-1.” to the full stop.',
    );
  }
  const acts = read.acts.map(([at, entry]): Act => [at, parseEntry(JSON.stringify(entry))]);
  const began = parseEntry(JSON.stringify(read.began));
  if (began.kind !== 'began') throw new BadInput('This attempt does not say how it began.');
  return { ...read, acts, began };
}

function unpacked(packed: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const out = inflateSync(bytes, { out: new Uint8Array(UNPACKED) });
    const text = new TextDecoder().decode(out);
    return readJson(text, { what: 'an attempt from an LMS', characters: UNPACKED, depth: 16 });
  } catch {
    return null;
  }
}

type Unread = Omit<Suspended, 'began' | 'acts'> & {
  readonly began: unknown;
  readonly acts: readonly (readonly [number, Entry])[];
};

function isSuspended(read: unknown): read is Unread {
  if (typeof read !== 'object' || read === null) return false;
  const one = read as Record<string, unknown>;
  return (
    typeof one.id === 'string' &&
    /^[A-Za-z0-9-]{1,100}$/.test(one.id) &&
    typeof one.learner === 'string' &&
    one.learner.length <= 100 &&
    [one.startedAt, one.before, one.length].every(isCount) &&
    Number(one.length) <= 10_000 &&
    Array.isArray(one.acts) &&
    one.acts.every((act) => Array.isArray(act) && act.length === 2 && isCount(act[0]))
  );
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
