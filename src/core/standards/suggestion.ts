import type { Mark, Outcome } from '../marking/mark';
import type { Setting } from '../transcript/looks';
import { bearsIn, type Criterion, type Framework, pointsOf } from './framework';

/** What the scorer suggests for one criterion, and the marks that it goes by. */
export type Suggestion = {
  readonly criterion: string;
  /** Null where nothing can be suggested: knowledge is not inferred from what was done. */
  readonly outcome: Outcome | null;
  readonly marks: readonly Mark[];
};

/**
 * A suggestion for each criterion of a framework. Met: every point that it needs is met, by what it
 * asks for, and no mistake was made against another that bears on it. Not yet: one of them is. Else not observed:
 * one point met and the others unseen is not what it asks for. The decision is the assessor's.
 */
export function suggest(
  { criteria }: Framework,
  marks: readonly Mark[],
  setting: Setting | null,
): readonly Suggestion[] {
  return criteria.map((criterion) => {
    const own = bearingOn(criterion, marks, setting);
    const isOpen = criterion.kind === 'does' && criterion.needs.length > 0;
    return {
      criterion: criterion.number,
      outcome: isOpen ? togetherOf(criterion, own) : null,
      marks: own,
    };
  });
}

/**
 * The marks that bear on a criterion in a setting: those of its points, and where it asks for the whole
 * case those of every point that a critical fault decided. What was merely not done of a point that only
 * helps is asked for by other criteria; of a whole case it is still to be seen.
 */
export function bearingOn(
  criterion: Criterion,
  marks: readonly Mark[],
  setting: Setting | null,
): readonly Mark[] {
  if (!bearsIn(criterion, setting)) return [];
  const { needs, whole = false } = criterion;
  const points = pointsOf(criterion);
  return marks.filter((mark) => {
    if (!points.includes(mark.point)) return whole && isGrave(mark);
    const isAsked = needs.includes(mark.point) && !whole;
    return isAsked || mark.outcome !== 'not-yet' || isMistaken(mark);
  });
}

function isGrave({ evidence }: Mark): boolean {
  return evidence.some(({ critical }) => critical);
}

function isMistaken({ evidence }: Mark): boolean {
  return evidence.some(({ effect }) => effect === 'lost');
}

function togetherOf(criterion: Criterion, marks: readonly Mark[]): Outcome {
  if (marks.some(({ outcome }) => outcome === 'not-yet')) return 'not-yet';
  const met = marks.filter(({ outcome }) => outcome === 'met').map(({ point }) => point);
  const isWhole =
    criterion.needs.every((id) => met.includes(id)) && notShownOf(criterion, marks).length === 0;
  return isWhole ? 'met' : 'not-observed';
}

/**
 * Behaviours by which a criterion is to be met, and which earned none of these marks, or none of them about
 * a law that it is about.
 */
export function notShownOf(
  { by = [], about }: Pick<Criterion, 'by' | 'about'>,
  marks: readonly Mark[],
): readonly string[] {
  const earned = marks.flatMap(({ evidence }) =>
    evidence.filter(({ effect }) => effect === 'earned'),
  );
  const missing = by.filter((id) => !earned.some(({ behaviour }) => behaviour === id));
  if (!about) return missing;
  const cards = earned.flatMap(({ law }) => law ?? []);
  const isMet = cards.some((card) => about.some((beginning) => card.startsWith(beginning)));
  return isMet ? missing : [...missing, OF_LAW];
}

/** What is missing where no law that a criterion is about was spoken of. */
const OF_LAW = 'law.right';
