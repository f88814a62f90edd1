import type { Evidence, Mark } from '../marking/mark';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { Framework } from '../standards/framework';

/** A marking point that is evidence for or against a criterion, with the entries it rests on. */
export type Bearing = {
  readonly point: MarkingPoint;
  readonly outcome: 'met' | 'not-yet';
  readonly evidence: readonly Evidence[];
};

/** One criterion, and what an attempt shows of it. Whether it is met is for an assessor to say. */
export type CriterionRow = {
  readonly number: string;
  readonly says: string;
  /** What else it needs, as far as the framework says. */
  readonly otherwise: string | null;
  /**
   * `evidence`: every point that was seen is met. `mixed`: some are, and some not yet. `none`: no
   * point was seen. `knows`: it is about knowing, which doing alone does not prove.
   */
  readonly shows: 'evidence' | 'mixed' | 'not-yet' | 'none' | 'knows';
  readonly bearings: readonly Bearing[];
};

/** What an attempt shows of each criterion, in the framework's order. */
export function criterionRows(
  marks: readonly Mark[],
  scheme: Scheme,
  { criteria }: Framework,
): readonly CriterionRow[] {
  return criteria.map(({ number, says, kind, points, otherwise }) => {
    const bearings = points.flatMap((id) => bearingOf(id, marks, scheme));
    const shows = kind === 'knows' ? 'knows' : showing(bearings);
    return { number, says, otherwise: otherwise ?? null, shows, bearings };
  });
}

function bearingOf(id: string, marks: readonly Mark[], scheme: Scheme): readonly Bearing[] {
  const point = scheme.points.find((one) => one.id === id);
  const mark = marks.find((one) => one.point === id);
  if (!point || !mark || mark.outcome === 'not-observed') return [];
  return [{ point, outcome: mark.outcome, evidence: telling(mark) }];
}

/** The evidence that an outcome rests on: what was done well where it is met, and all of it where not. */
export function telling({ outcome, evidence }: Mark): readonly Evidence[] {
  if (outcome === 'met') return evidence.filter(({ effect }) => effect !== 'missed');
  const shown = evidence.filter(({ effect }) => effect !== 'declined');
  const lost = shown.some(({ effect }) => effect === 'lost');
  return lost ? shown.filter(({ effect }) => effect !== 'missed') : shown;
}

function showing(bearings: readonly Bearing[]): CriterionRow['shows'] {
  const met = bearings.some(({ outcome }) => outcome === 'met');
  const notYet = bearings.some(({ outcome }) => outcome === 'not-yet');
  if (met) return notYet ? 'mixed' : 'evidence';
  return notYet ? 'not-yet' : 'none';
}

/** The criteria that one entry speaks for, and those it speaks against, by their numbers. */
export type Beside = { readonly for: readonly string[]; readonly against: readonly string[] };

/**
 * What stands beside a passage. Criteria about knowing are left out: it may not be inferred from
 * what somebody did. A mistake left alone counts only where nothing else speaks for the point, at its
 * first chance. A criterion that an entry speaks both for and against stands as against.
 */
export function besideEntries(rows: readonly CriterionRow[], entries: readonly number[]): Beside {
  const numbers = (picked: (bearing: Bearing) => readonly Evidence[]): readonly string[] =>
    rows
      .filter(({ shows }) => shows !== 'knows')
      .filter(({ bearings }) =>
        bearings.flatMap(picked).some(({ entry }) => entries.includes(entry)),
      )
      .map(({ number }) => number);
  const against = numbers(({ evidence }) => evidence.filter(({ effect }) => effect === 'lost'));
  const speaking = numbers(speakingFor);
  return { for: speaking.filter((one) => !against.includes(one)), against };
}

function speakingFor({ outcome, evidence }: Bearing): readonly Evidence[] {
  const earned = evidence.filter(({ effect }) => effect === 'earned');
  if (earned.length > 0 || outcome !== 'met') return earned;
  return evidence.filter(({ effect }) => effect === 'declined').slice(0, 1);
}
