import type { Evidence, Mark } from '../marking/mark';
import { restingOn, speakingAgainst } from '../marking/resting';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { Criterion, Framework } from '../standards/framework';
import { bearingOn, notShownOf } from '../standards/suggestion';
import type { Setting } from '../transcript/looks';

/** A marking point that is evidence for or against a criterion, with the entries it rests on. */
export type Bearing = {
  readonly point: MarkingPoint;
  readonly outcome: 'met' | 'not-yet';
  /** What the outcome rests on. */
  readonly rests: readonly Evidence[];
  /** What speaks the other way, and stands apart. */
  readonly other: readonly Evidence[];
};

/** One criterion, and what an attempt shows of it. Whether it is met is for an assessor to say. */
export type CriterionRow = {
  readonly number: string;
  readonly says: string;
  /** What else it needs, and what more an assessor has to ask. */
  readonly otherwise: string;
  /**
   * `evidence`: every point it needs is met, and nothing speaks against it. `part`: some of them are,
   * and the others were not seen. `mixed`: some points are met, and some not yet. `none`: no point was
   * seen. `knows`: it is about knowing, which doing alone does not prove.
   */
  readonly shows: 'evidence' | 'part' | 'mixed' | 'not-yet' | 'none' | 'knows';
  readonly bearings: readonly Bearing[];
  /** Points that it needs and that were not seen, or what else of them was to be seen. */
  readonly unseen: readonly { readonly title: string }[];
};

/** What an attempt in a setting shows of each criterion, in the framework's order. */
export function criterionRows(
  marks: readonly Mark[],
  scheme: Scheme,
  { criteria }: Framework,
  setting: Setting | null,
): readonly CriterionRow[] {
  return criteria.map((criterion) => {
    const { number, says, kind, otherwise } = criterion;
    const bearings = bearingOn(criterion, marks, setting).flatMap((one) => bearingOf(one, scheme));
    const unseen = unseenOf(criterion, bearings, marks, scheme);
    const shows = kind === 'knows' ? 'knows' : showing(criterion, bearings, unseen);
    return { number, says, otherwise, shows, bearings, unseen };
  });
}

function bearingOf(mark: Mark, scheme: Scheme): readonly Bearing[] {
  const point = scheme.points.find(({ id }) => id === mark.point);
  if (!point || mark.outcome === 'not-observed') return [];
  return [{ point, outcome: mark.outcome, rests: restingOn(mark), other: speakingAgainst(mark) }];
}

function unseenOf(
  criterion: Criterion,
  bearings: readonly Bearing[],
  marks: readonly Mark[],
  scheme: Scheme,
): CriterionRow['unseen'] {
  const seen = bearings.map(({ point }) => point.id);
  const points = scheme.points.filter(
    ({ id }) => criterion.needs.includes(id) && !seen.includes(id),
  );
  if (points.length > 0 || criterion.needs.length === 0) return points;
  const own = marks.filter(({ point }) => seen.includes(point));
  return notShownOf(criterion, own).map((id) => ({ title: scheme.behaviours[id]?.says ?? id }));
}

function showing(
  { needs }: Criterion,
  bearings: readonly Bearing[],
  unseen: CriterionRow['unseen'],
): CriterionRow['shows'] {
  const of = (outcome: Bearing['outcome']) => bearings.filter((one) => one.outcome === outcome);
  const met = of('met').map(({ point }) => point.id);
  if (of('not-yet').length > 0) return met.length > 0 ? 'mixed' : 'not-yet';
  if (met.length === 0) return 'none';
  return needs.length > 0 && unseen.length === 0 ? 'evidence' : 'part';
}

/** The entries that speak against a criterion: mistakes made, and chances missed where nothing else decided. */
export function entriesAgainst({ bearings }: CriterionRow): readonly number[] {
  return numbersOf(
    bearings.flatMap(({ rests, other }) =>
      [...rests, ...other].filter(({ effect }) => effect === 'lost' || effect === 'missed'),
    ),
  );
}

/** The entries that points which are met rest on; none that speaks against the same criterion. */
export function entriesFor(row: CriterionRow): readonly number[] {
  const against = entriesAgainst(row);
  const met = row.bearings.filter(({ outcome }) => outcome === 'met');
  const rests = numbersOf(met.flatMap((one) => one.rests));
  return rests.filter((entry) => !against.includes(entry));
}

function numbersOf(evidence: readonly Evidence[]): readonly number[] {
  return [...new Set(evidence.map(({ entry }) => entry))].sort((a, b) => a - b);
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
  const against = numbers(({ rests, other }) =>
    [...rests, ...other].filter(({ effect }) => effect === 'lost'),
  );
  const speaking = numbers(speakingFor);
  return { for: speaking.filter((one) => !against.includes(one)), against };
}

function speakingFor({ rests, other }: Bearing): readonly Evidence[] {
  const earned = [...rests, ...other].filter(({ effect }) => effect === 'earned');
  return earned.length > 0
    ? earned
    : rests.filter(({ effect }) => effect === 'declined').slice(0, 1);
}
