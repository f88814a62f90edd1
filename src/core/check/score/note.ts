import { isTold, NOTE_BEHAVIOURS, NOTE_GAPS, needsOf, passesOn } from '../../marking/handover';
import type { Ending, Said } from '../../transcript/entries';
import type { Moment } from './tracker';

/**
 * How the complaint is recorded and handed over after the conversation. `kept`: everything that came out and
 * nothing else, the most that can be earned. `worst`: nothing but what may not be kept.
 */
export type RecordKept = 'kept' | 'worst';

/**
 * What bears on the hand-over note beside behaviours. Only both together give an occasion for it:
 * that it was handed over, and something came out which the next person needs.
 */
const DUE = 'note:due';
const NEEDED: ReadonlyMap<string, string> = new Map(
  NOTE_BEHAVIOURS.map((behaviour) => [`note:${behaviour}`, behaviour]),
);

/** What a colleague was told aloud, by the behaviour that told it: no gap in a note. */
const TOLD: ReadonlyMap<string, string> = new Map(
  NOTE_BEHAVIOURS.map((behaviour) => [`told:${behaviour}`, behaviour]),
);

/** What a reply that shows these tells a colleague aloud. */
export function toldBy(shows: readonly string[]): readonly string[] {
  return shows.map((behaviour) => `told:${behaviour}`).filter((fact) => TOLD.has(fact));
}

/** What these lines, and the end that they lead to, bear on the hand-over note. */
export function noteFactsIn(
  lines: readonly Said[],
  colleagues: readonly string[],
  ending: Ending | null,
): readonly string[] {
  const due = ending === 'escalated' || lines.some((line) => passesOn(line, colleagues));
  const needs = lines.flatMap((line) => needsOf(line, colleagues));
  return [...needs.map(({ behaviour }) => `note:${behaviour}`), ...(due ? [DUE] : [])];
}

export function isNoteFact(fact: string): boolean {
  return fact === DUE || NEEDED.has(fact) || TOLD.has(fact);
}

/** These behaviours, and what bears on a note that may show them. */
export function withNoteFacts(named: readonly string[]): readonly string[] {
  const all = named.includes(NOTE_GAPS);
  const needs = [...NEEDED].flatMap(([fact, id]) => (all || named.includes(id) ? [fact] : []));
  const due = needs.length > 0 || named.includes('record.sensitive') ? [DUE] : [];
  const told = all ? [...TOLD].flat() : [];
  return [...named, ...needs, ...due, ...told];
}

/** These, and the behaviours that a note could show because of them. */
export function withNote(facts: Iterable<string>): ReadonlySet<string> {
  const all = new Set(facts);
  if (!all.has(DUE)) return all;
  const needs = neededIn(all);
  for (const one of needs) all.add(one);
  if (needs.length > 0) all.add(NOTE_GAPS);
  return all;
}

function neededIn(facts: ReadonlySet<string>): readonly string[] {
  return [...NEEDED].flatMap(([fact, behaviour]) => (facts.has(fact) ? [behaviour] : []));
}

/**
 * The note, as two moments: it could be written once the conversation had ended, and it was. At
 * worst it leaves out what is needed, and holds what may not be kept. Empty where there is none.
 */
export function noteMoments(facts: readonly string[], record: RecordKept): readonly Moment[] {
  const all = new Set(facts);
  if (!all.has(DUE)) return [];
  const needs = neededIn(all);
  const gaps = needs.length > 0 ? [NOTE_GAPS] : [];
  const told = new Set(facts.flatMap((fact) => TOLD.get(fact) ?? []));
  const untold = needs.some((behaviour) => !isTold(told, behaviour));
  const worst = [...(untold ? gaps : []), ...facts.filter((fact) => fact === 'record.sensitive')];
  return [
    { chances: needs, shown: [] },
    { chances: gaps, shown: record === 'kept' ? needs : worst },
  ];
}
