import {
  type Began,
  choiceAt,
  type Entry,
  type HandedOver,
  type Said,
} from '../transcript/entries';
import { secrets } from './record-facts';
import { figuresIn, holds, holdsFigures, isEmpty, madeUp } from './tokens';
import { seenIn } from './told';

/** Something that came out which the next person needs, and the behaviour that passing it on shows. */
export type Need = {
  readonly behaviour: (typeof NOTE_BEHAVIOURS)[number];
  readonly value: string;
};

/** What a hand-over note may show: the facts, what the customer wants, what has been promised. */
export const NOTE_BEHAVIOURS = ['escalation.brief', 'handover.wanted', 'handover.so-far'] as const;
/** Something that the next person needs was left out of the note. */
export const NOTE_GAPS = 'handover.gaps';
/** The note holds a sum that was never said. */
const NOTE_WRONG = 'handover.wrong';

const NEEDED: ReadonlyMap<string, Need['behaviour']> = new Map([
  ['problem', 'escalation.brief'],
  ['reference', 'escalation.brief'],
  ['remedy', 'handover.wanted'],
]);

/** More lines than this that nobody needs, and the facts have to be looked for among them. */
const MOST_NEEDLESS = 1;

/**
 * What of this line the next person needs. What a colleague said themselves they know. A line that
 * holds what may not be kept cannot be passed on: of it only figures can be found in a note.
 */
export function needsOf(line: Said, colleagues: readonly string[]): readonly Need[] {
  if (isColleague(line.who ?? '', colleagues)) return [];
  const facts = (line.facts ?? []).flatMap(({ name, value }): readonly Need[] => {
    const behaviour = NEEDED.get(name);
    return behaviour ? [{ behaviour, value }] : [];
  });
  const promises = (line.promises ?? []).map(
    (value): Need => ({ behaviour: 'handover.so-far', value }),
  );
  const needs = [...facts, ...promises];
  return line.sensitive ? needs.filter(({ value }) => figuresIn(value).length > 0) : needs;
}

/** Whether this line says that a colleague has taken the complaint on. */
export function passesOn(line: Said, colleagues: readonly string[]): boolean {
  return ownersIn(line).some((owner) => isColleague(owner, colleagues));
}

/** Whom the complaint was handed to, by full name where it has one, else as `somebody`; null if it was not. */
export function handedTo(entries: readonly Entry[], somebody = 'your colleague'): string | null {
  const colleagues = colleaguesIn(entries);
  const lines = entries.filter((entry) => entry.kind === 'said');
  const owner = lines.flatMap(ownersIn).findLast((one) => isColleague(one, colleagues));
  const named = colleagues.find((one) => owner !== undefined && isColleague(owner, [one]));
  if (named !== undefined) return fullName(named);
  const escalated = entries.some((entry) => entry.kind === 'ended' && entry.ending === 'escalated');
  return escalated ? fullName(colleagues[0] ?? somebody) : null;
}

/** A note against what came out: what it passes on, what it leaves out, and what it should not hold. */
export type NoteCheck = {
  readonly passed: readonly Need[];
  readonly missing: readonly Need[];
  /** What may stand in the learner's own words, or not: a person has to read them. */
  readonly toRead: readonly Need[];
  /** Whether it has words of the learner's own: whether they are true, a person has to read. */
  readonly own: boolean;
  /** Whether it holds a sum that was never said. Days, times and numbers may be those of writing it. */
  readonly wrong: boolean;
  /** Lines passed on that hold nothing anybody needs to know. */
  readonly needless: readonly number[];
  /** Whether it holds what may not be kept. */
  readonly sensitive: boolean;
};

/**
 * What a note passes on: by a line that may be kept, or by its name or figure in the learner's own
 * words. Whether those say what has no figure, no program can know.
 */
export function checkNote(entries: readonly Entry[], { lines, note }: HandedOver): NoteCheck {
  const colleagues = colleaguesIn(entries);
  const ticked = lines.flatMap((at) => {
    const line = entries[at];
    return line?.kind === 'said' ? [{ at, line }] : [];
  });
  const fit = ticked.filter(({ line }) => !line.sensitive);
  const told = fit.flatMap(({ line }) => needsOf(line, colleagues));
  const secret = secrets(entries).some((one) => holds(note, one));
  const standingOf = (need: Need): 'passed' | 'missing' | 'toRead' => {
    const figures = figuresIn(need.value);
    if (told.some((one) => isSame(one, need))) return 'passed';
    if (figures.length > 0) return holdsFigures(note, figures) ? 'passed' : 'missing';
    return isEmpty(note) || secret ? 'missing' : 'toRead';
  };
  const needs = needsIn(entries);
  const those = (which: ReturnType<typeof standingOf>): readonly Need[] =>
    needs.filter((need) => standingOf(need) === which);
  return {
    passed: those('passed'),
    missing: those('missing'),
    toRead: those('toRead'),
    own: !isEmpty(note),
    wrong: madeUp(note, seenIn(entries)).some(({ kind }) => kind === 'money'),
    needless: ticked.flatMap(({ at, line }) => (isBare(line) ? [at] : [])),
    sensitive: secret || fit.length < ticked.length,
  };
}

/**
 * Behaviours that a note could show after this conversation. What may stand in the words of one that
 * was written was no chance missed: a person has to read them.
 */
export function noteChances(entries: readonly Entry[]): readonly string[] {
  if (handedTo(entries) === null) return [];
  const note = entries.find((entry): entry is HandedOver => entry.kind === 'handed-over');
  const { toRead, missing } = note ? checkNote(entries, note) : { toRead: [], missing: [] };
  const isUnread = (id: Need['behaviour']): boolean =>
    toRead.some(({ behaviour }) => behaviour === id) &&
    !missing.some(({ behaviour }) => behaviour === id);
  const needed = new Set(needsIn(entries).map(({ behaviour }) => behaviour));
  return [...needed].filter((id) => !isUnread(id));
}

/** Behaviours that a note shows. What the colleague was told in the conversation is no gap in it. */
export function noteShown(entries: readonly Entry[], handedOver: HandedOver): readonly string[] {
  const { passed, missing, toRead, wrong, needless, sensitive } = checkNote(entries, handedOver);
  const told = toldIn(entries);
  const crowded = needless.length > MOST_NEEDLESS;
  const whole = NOTE_BEHAVIOURS.filter(
    (id) =>
      passed.some(({ behaviour }) => behaviour === id) &&
      ![...missing, ...toRead].some(({ behaviour }) => behaviour === id) &&
      !(crowded && id === 'escalation.brief'),
  );
  return [
    ...whole,
    ...(missing.some(({ behaviour }) => !isTold(told, behaviour)) ? [NOTE_GAPS] : []),
    ...(wrong ? [NOTE_WRONG] : []),
    ...(sensitive ? ['record.sensitive'] : []),
  ];
}

/** Behaviours that this note, being written, was an occasion to show or to avoid. */
export function noteRisks(entries: readonly Entry[]): readonly string[] {
  return needsIn(entries).length > 0 ? [NOTE_GAPS, NOTE_WRONG] : [];
}

/** Whether these replies told a colleague aloud what a need asks for: one who was given the facts can ask for the rest. */
export function isTold(told: ReadonlySet<string>, behaviour: string): boolean {
  return told.has(behaviour) || told.has('escalation.brief');
}

/** What the replies that were given showed: a colleague who was briefed aloud has been briefed. */
function toldIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap((_, at) => choiceAt(entries, at)?.reply.shows ?? []));
}

/** How many lines that nobody needs stand among the others, to be left where they are. */
const MOST_BARE = 3;

/**
 * Entry numbers of the lines that a note can be made from: each in which something came out, and a
 * few in which the customer only said how they felt.
 */
export function linesForNote(entries: readonly Entry[]): readonly number[] {
  const colleagues = colleaguesIn(entries);
  const customer = entries.find((entry) => entry.kind === 'began')?.customer.split(' ')[0];
  const lines = entries.flatMap((line, at) =>
    line.kind === 'said' && !isColleague(line.who ?? '', colleagues) ? [{ line, at }] : [],
  );
  const bare = lines
    .filter(({ line }) => isBare(line) && line.who === customer)
    .sort((a, b) => heat(b.line) - heat(a.line) || a.at - b.at)
    .slice(0, MOST_BARE);
  const telling = lines.filter(({ line }) => !isBare(line));
  return [...telling, ...bare].map(({ at }) => at).sort((a, b) => a - b);
}

function isBare({ facts, promises, sensitive }: Said): boolean {
  return !facts && !promises && !sensitive;
}

/** Lines with a sign in them are the ones that people want to pass on. */
function heat({ cues, feelings }: Said): number {
  return (cues ? 100 : 0) + feelings.anger;
}

/** Each thing needed once, in the order in which it came out. */
function needsIn(entries: readonly Entry[]): readonly Need[] {
  const colleagues = colleaguesIn(entries);
  const all = entries.flatMap((entry) => (entry.kind === 'said' ? needsOf(entry, colleagues) : []));
  return all.filter((need, at) => all.findIndex((one) => isSame(one, need)) === at);
}

function isSame(a: Need, b: Need): boolean {
  return a.behaviour === b.behaviour && a.value === b.value;
}

function colleaguesIn(entries: readonly Entry[]): readonly string[] {
  const began = entries.find((entry): entry is Began => entry.kind === 'began');
  return began?.colleagues ?? [];
}

function ownersIn({ facts }: Said): readonly string[] {
  return (facts ?? []).flatMap(({ name, value }) => (name === 'owner' ? [value] : []));
}

/** Whether a name, in full or in part, is that of one of `Priya Shah (team leader)`. */
function isColleague(name: string, colleagues: readonly string[]): boolean {
  const words: readonly string[] = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return colleagues.some((one) =>
    fullName(one)
      .toLowerCase()
      .split(' ')
      .some((part) => words.includes(part)),
  );
}

/** `Priya Shah (team leader)` is Priya Shah. */
function fullName(colleague: string): string {
  return colleague.replace(/\s*\(.*$/, '');
}
