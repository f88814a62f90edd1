import type { ChoiceTold, Report } from './report';
import type { ScormTarget } from './scorm-calls';

/** Elements of a SCORM data model with their values, in the order in which they have to be set. */
export type Elements = readonly (readonly [element: string, value: string])[];

/** What an LMS is told besides a report. Times are milliseconds since 1970. */
export type Told = {
  /** Names the attempt in front of the numbers of its entries. */
  readonly attempt: string;
  /** How many choices of earlier attempts stand before these. */
  readonly before: number;
  /** When each choice was made, by the number of its entry, and how long it took; of some nothing is known. */
  readonly times: ReadonlyMap<number, ChoiceTime>;
  /** What is reached already and stays: nothing that was done is ever undone by trying again. */
  readonly reached: Reached;
};

export type ChoiceTime = { readonly at: number; readonly took: number | null };

export type Reached = {
  readonly done: boolean;
  /** Null where nothing was passed or failed. */
  readonly passed: boolean | null;
  /** From 0 to 100; null where there is none. */
  readonly score: number | null;
};

/** How one version of SCORM names and writes things. */
export type Dialect = {
  readonly target: ScormTarget;
  readonly choice: (choice: ChoiceTold, time: ChoiceTime | null) => Elements;
  readonly point: (point: Report['points'][number]) => Elements;
  readonly status: (status: {
    readonly done: boolean;
    readonly passed: boolean | null;
  }) => Elements;
  readonly score: (score: { readonly met: number; readonly of: number }) => Elements;
  /** Read back from an LMS. */
  readonly reached: (get: (element: string) => string) => Reached;
  /** So that whoever leaves, in whatever way, comes back to what is kept. */
  readonly suspend: readonly [string, string];
  /** `ms`: how long this session has lasted. */
  readonly session: (ms: number) => readonly [string, string];
};

/** Everything that an LMS is to hold of an attempt by now. */
export function elementsOf(report: Report, dialect: Dialect, told: Told): Elements {
  const { choices, points, done, score, passed } = report;
  const { reached } = told;
  const better = score && score.met * 100 >= (reached.score ?? 0) * score.of ? score : null;
  const status = {
    done: done || reached.done,
    passed: reached.passed === true ? true : (passed ?? reached.passed),
  };
  return [
    ...choices.flatMap((choice, at) =>
      numbered(`cmi.interactions.${told.before + at}`, [
        ['id', `${told.attempt}.${choice.entry}`],
        ...dialect.choice(choice, told.times.get(choice.entry) ?? null),
      ]),
    ),
    ...points.flatMap((point, at) =>
      numbered(`cmi.objectives.${at}`, [['id', point.id], ...dialect.point(point)]),
    ),
    ...(better ? dialect.score(better) : []),
    ...dialect.status(status),
  ];
}

function numbered(before: string, elements: Elements): Elements {
  return elements.map(([name, value]) => [`${before}.${name}`, value] as const);
}

/** A number with at most two decimals: a third is refused where times are written. */
export function decimals(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Whether a status says that it was passed or failed; null where it says neither. */
export function passedIn(status: string): boolean | null {
  return status === 'passed' ? true : status === 'failed' ? false : null;
}

/** A number that an LMS gives; null where it gives none. */
export function numberIn(text: string): number | null {
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}
