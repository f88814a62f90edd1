import {
  type Asked,
  type Decided,
  type Judgement,
  type Reopened,
  type Signed,
  type Standing,
  standingOf,
  TEXTS,
} from './judgements';

/** A version of a record: why it was begun, and all that had been written by its end. */
export type Version = {
  readonly number: number;
  /** Null for the first. */
  readonly reopened: Reopened | null;
  readonly standing: Standing;
};

/** Every version of a record, the first one first. */
export function versionsOf(judgements: readonly Judgement[]): readonly Version[] {
  const starts = judgements.flatMap((one, at) => (one.kind === 'reopened' ? [at] : []));
  return [...starts, judgements.length].map((end, at) => {
    const reopened = judgements[starts[at - 1] ?? -1];
    return {
      number: at + 1,
      reopened: reopened?.kind === 'reopened' ? reopened : null,
      standing: standingOf(judgements.slice(0, end)),
    };
  });
}

/** One difference between a version and the one before it. */
export type Change =
  | {
      readonly kind: 'decision';
      readonly criterion: string;
      readonly before: Decided | null;
      readonly after: Decided;
    }
  | {
      readonly kind: 'evidence';
      readonly criterion: string;
      readonly added: readonly number[];
      readonly removed: readonly number[];
    }
  | { readonly kind: 'text'; readonly part: (typeof TEXTS)[number] }
  | { readonly kind: 'question'; readonly asked: Asked }
  | { readonly kind: 'remarks'; readonly count: number };

/** What stands otherwise than before, in the order of a record. */
export function changesBetween(before: Standing, after: Standing): readonly Change[] {
  return [
    ...decisionChanges(before, after),
    ...evidenceChanges(before, after),
    ...TEXTS.filter((part) => before.texts[part] !== after.texts[part]).map(
      (part): Change => ({ kind: 'text', part }),
    ),
    ...questionChanges(before, after),
    ...remarkChanges(before, after),
  ];
}

function decisionChanges(before: Standing, after: Standing): readonly Change[] {
  return [...after.decisions.values()].flatMap((decided): readonly Change[] => {
    const earlier = before.decisions.get(decided.criterion) ?? null;
    if (earlier === decided) return [];
    return [{ kind: 'decision', criterion: decided.criterion, before: earlier, after: decided }];
  });
}

function evidenceChanges(before: Standing, after: Standing): readonly Change[] {
  return [...after.evidence].flatMap(([criterion, now]): readonly Change[] => {
    const earlier = before.evidence.get(criterion) ?? [];
    const added = now.filter((entry) => !earlier.includes(entry));
    const removed = earlier.filter((entry) => !now.includes(entry));
    return added.length + removed.length > 0
      ? [{ kind: 'evidence', criterion, added, removed }]
      : [];
  });
}

function questionChanges(before: Standing, after: Standing): readonly Change[] {
  return after.questions
    .filter((asked) => !before.questions.includes(asked))
    .map((asked): Change => ({ kind: 'question', asked }));
}

function remarkChanges(before: Standing, after: Standing): readonly Change[] {
  const count = after.remarks.length - before.remarks.length;
  return count > 0 ? [{ kind: 'remarks', count }] : [];
}

/** Who signed a version, in the order of signing. */
export function signersOf({ standing }: Version): readonly Signed[] {
  return [standing.signed.assessor, standing.signed.learner].flatMap((one) => one ?? []);
}
