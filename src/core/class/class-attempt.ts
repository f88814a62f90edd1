import { type Mark, mark, type Outcome } from '../marking/mark';
import type { Scheme } from '../marking/scheme';
import { finishedAttempt, type MarkedAttempt } from '../progress/marked-attempt';
import { choiceAt, type Entry, heardBefore } from '../transcript/entries';

/** A reply that lost something, as it stands in one scenario, whoever chose it. */
export type Slip = {
  readonly scenario: string;
  readonly title: string;
  /** What the customer had just said. */
  readonly heard: string | null;
  /** The reply, as it was put. */
  readonly said: string;
  /** Ids of the behaviours that lost. */
  readonly shows: readonly string[];
  /** Ids of the points that it costs. */
  readonly costs: readonly string[];
};

/** A finished attempt of one learner of a class: light enough that a browser holds thousands. */
export type ClassAttempt = Omit<MarkedAttempt, 'outcomes'> & {
  readonly learner: string;
  readonly scheme: string;
  /** In the order of the scheme's points. */
  readonly outcomes: readonly Outcome[];
  readonly slips: readonly Slip[];
};

type Attempt = Pick<ClassAttempt, 'id' | 'startedAt' | 'learner'> & {
  readonly entries: readonly Entry[];
};

/** What one attempt tells of a class; null where it is not finished, or its story broke. */
export function classAttempt(attempt: Attempt, scheme: Scheme): ClassAttempt | null {
  const finished = finishedAttempt(attempt);
  if (finished === null) return null;
  const marks = mark(attempt.entries, scheme);
  return {
    ...finished,
    learner: attempt.learner,
    scheme: scheme.id,
    outcomes: marks.map(({ outcome }) => outcome),
    slips: slipsIn(attempt.entries, marks, finished),
  };
}

type Where = Pick<Slip, 'scenario' | 'title'>;

/** Every reply that lost a point. One that a scheme forgives lost nothing. */
function slipsIn(
  entries: readonly Entry[],
  marks: readonly Mark[],
  { scenario, title }: Where,
): readonly Slip[] {
  const lost = marks
    .filter(({ outcome }) => outcome === 'not-yet')
    .flatMap(({ point, evidence }) =>
      evidence.filter(({ effect }) => effect === 'lost').map((one) => ({ ...one, point })),
    );
  const numbers = [...new Set(lost.map(({ entry }) => entry))].sort((a, b) => a - b);
  return numbers.flatMap((at): readonly Slip[] => {
    const choice = choiceAt(entries, at);
    if (choice === null) return [];
    const here = lost.filter(({ entry }) => entry === at);
    return [
      {
        scenario,
        title,
        heard: heardBefore(entries, at)?.text ?? null,
        said: choice.reply.text,
        shows: [...new Set(here.map(({ behaviour }) => behaviour))],
        costs: [...new Set(here.map(({ point }) => point))],
      },
    ];
  });
}
