import { spokenBy, tellingLine } from '../debrief/customer-statement';
import type { Finding } from '../debrief/debrief';
import { lessonOf } from '../debrief/lesson';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import {
  type Began,
  type Ending,
  type Entry,
  lastOffer,
  type RecordField,
} from '../transcript/entries';
import { wordsAt } from '../transcript/own-words';
import type { ReflectionPart } from '../transcript/reflection';

/** Words from the attempt that a learner may quote. `own`: a reply of theirs. */
export type Quote = {
  readonly entry: number;
  readonly from:
    | { readonly kind: 'own' }
    /** Written before the replies were seen. */
    | { readonly kind: 'worded' }
    | { readonly kind: 'customer' }
    | { readonly kind: 'record'; readonly field: RecordField };
  readonly text: string;
};

/** Something that was so, to write from. */
export type AidFact =
  | { readonly kind: 'place' }
  | { readonly kind: 'policy'; readonly rules: readonly string[] }
  | { readonly kind: 'promised'; readonly promise: string }
  | { readonly kind: 'ended'; readonly ending: Ending }
  /** How the customer's anger changed from their first line to their last. */
  | { readonly kind: 'temper'; readonly change: 'calmer' | 'angrier' }
  /** What was on offer where something else was said. */
  | { readonly kind: 'instead'; readonly said: string; readonly instead: string };

type PartAids = { readonly facts: readonly AidFact[]; readonly quotes: readonly Quote[] };

/** What stands beside each part of a reflective account: drawn from one attempt, written by nobody. */
export type ReflectionAids = {
  readonly began: Began;
  readonly parts: Readonly<Record<ReflectionPart, PartAids>>;
  /** The reply that mattered most, or changed most, to ask about; null if none did. */
  readonly turning: string | null;
  readonly promise: string | null;
  readonly ending: Ending | null;
  /** The point to work on first, to ask about; null where all that was seen was met. */
  readonly notYet: MarkingPoint | null;
};

/** Gathers what a learner may want to quote or look at; null without a beginning. */
export function reflectionAids(entries: readonly Entry[], scheme: Scheme): ReflectionAids | null {
  const [began] = entries;
  if (began?.kind !== 'began') return null;
  const ended = entries.find((entry) => entry.kind === 'ended');
  const { read, points, mattered, workOn } = lessonOf(entries, scheme);
  const turned = [mattered?.turn, ...points.map(({ turn }) => turn)].flatMap((one) => one ?? []);
  const turns = [...new Map(turned.map((turn) => [turn.entry, turn.reply.text]))].map(
    ([entry, text]) => ({ entry, text }),
  );
  const promises = entries.flatMap((one) => (one.kind === 'said' ? (one.promises ?? []) : []));
  const open = read.findings.filter(({ outcome }) => outcome === 'not-yet');
  const missed = [...new Set([...workOn, ...open])];
  const own = (one: { readonly entry: number; readonly text: string }): Quote => ({
    ...one,
    from: { kind: 'own' },
  });
  return {
    began,
    parts: {
      situation: { facts: [{ kind: 'place' }], quotes: beginning(began, entries) },
      task: {
        facts: [{ kind: 'policy', rules: began.policy }],
        quotes: recorded(entries, ['problem', 'remedy']),
      },
      action: {
        facts: promises.map((promise) => ({ kind: 'promised', promise })),
        quotes: turns
          .toSorted((a, b) => a.entry - b.entry)
          .flatMap((turn) => [...worded(turn.entry, entries), own(turn)]),
      },
      result: {
        facts: [
          ...(ended ? [{ kind: 'ended', ending: ended.ending } as const] : []),
          ...temper(began, entries),
        ],
        quotes: [...lastWords(began, entries), ...recorded(entries, ['promises', 'passed-to'])],
      },
      next: nextAids(missed),
    },
    turning: turns[0]?.text ?? null,
    promise: promises[0] ?? null,
    ending: ended?.ending ?? null,
    notYet: missed[0]?.point ?? null,
  };
}

/** The customer's first words, and those that say what is wrong. */
function beginning({ customer }: Began, entries: readonly Entry[]): readonly Quote[] {
  const spoken = spokenBy(customer, entries);
  const lines = [spoken[0], tellingLine(spoken)].flatMap((one) => one ?? []);
  return [...new Set(lines)].map(({ at, line }) => customerQuote(at, line.text));
}

function lastWords({ customer }: Began, entries: readonly Entry[]): readonly Quote[] {
  const last = spokenBy(customer, entries).slice(-2);
  return last.map(({ at, line }) => customerQuote(at, line.text));
}

/** What the learner would have said before they saw the replies that entry number `chosen` picked from. */
function worded(chosen: number, entries: readonly Entry[]): readonly Quote[] {
  const found = wordsAt(entries, lastOffer(entries.slice(0, chosen)));
  if (!found) return [];
  return [{ entry: entries.indexOf(found), text: found.text, from: { kind: 'worded' } }];
}

function customerQuote(entry: number, text: string): Quote {
  return { entry, text, from: { kind: 'customer' } };
}

/** What the learner wrote in these fields of the complaint record. */
function recorded(entries: readonly Entry[], fields: readonly RecordField[]): readonly Quote[] {
  return entries.flatMap((one, entry) =>
    one.kind !== 'recorded'
      ? []
      : fields.flatMap((field): Quote[] => {
          const text = one.fields[field]?.trim() ?? '';
          return text === '' ? [] : [{ entry, text, from: { kind: 'record', field } }];
        }),
  );
}

/** A change of less than this is none that anybody would notice. */
const NOTICEABLE = 2;

function temper({ customer }: Began, entries: readonly Entry[]): readonly AidFact[] {
  const spoken = spokenBy(customer, entries);
  const [first, last] = [spoken[0]?.line, spoken.at(-1)?.line];
  const rose = (last?.feelings.anger ?? 0) - (first?.feelings.anger ?? 0);
  if (Math.abs(rose) < NOTICEABLE) return [];
  return [{ kind: 'temper', change: rose > 0 ? 'angrier' : 'calmer' }];
}

/** Enough to choose from. */
const MOST_NEXT = 3;

/** Replies that lost or missed a point, each once, and what could have been said. */
function nextAids(missed: readonly Finding[]): PartAids {
  const moments = missed
    .flatMap((one) => one.moments)
    .filter(({ effect, said }) => said !== null && (effect === 'lost' || effect === 'missed'));
  const byEntry = new Map(moments.toReversed().map((one) => [one.entry, one]));
  const some = [...byEntry.values()].reverse().slice(0, MOST_NEXT);
  return {
    facts: some.flatMap(({ said, instead }): AidFact[] =>
      said !== null && instead !== null ? [{ kind: 'instead', said, instead }] : [],
    ),
    quotes: some.flatMap(({ entry, said }): Quote[] =>
      said === null ? [] : [{ entry, text: said, from: { kind: 'own' } }],
    ),
  };
}
