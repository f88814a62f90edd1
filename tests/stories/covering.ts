import type { Evidence, Mark } from '../../src/core/marking/mark';
import type { Setting } from '../../src/core/transcript/looks';
import type { Coverage, Row } from './coverage';

/** One play of a scenario, marked. */
export type MarkedPlay = {
  readonly scenario: string;
  readonly setting: Setting;
  readonly marks: readonly Mark[];
};

/** How many scenarios a row must have before it counts as covered. */
const ENOUGH = 2;

/** The table with what real plays show: for each row, the scenarios where it can be seen. */
export function fillCoverage(coverage: Coverage, plays: readonly MarkedPlay[]): Coverage {
  const names = [...new Set(plays.map(({ scenario }) => scenario))].sort();
  const rows = coverage.rows.map((row): Row => {
    const scenarios = names.filter((name) => {
      const own = plays.filter(
        ({ scenario, setting }) => scenario === name && (row.settings?.includes(setting) ?? true),
      );
      return tellsApart(row, own);
    });
    return { ...row, scenarios, covered: scenarios.length >= ENOUGH };
  });
  return { ...coverage, rows };
}

/**
 * Whether a scenario's plays tell apart those who do what a row asks and those who do not: its point
 * is met in one because it was shown, and not yet in another because a mistake was made. That a
 * mistake was on offer, or a chance was missed, proves nothing about the line.
 */
function tellsApart(row: Row, plays: readonly MarkedPlay[]): boolean {
  const marks = plays.flatMap((play) => play.marks.filter(({ point }) => point === row.point));
  const of = (wanted: Mark['outcome']) => marks.filter(({ outcome }) => outcome === wanted);
  return (
    of('met').some((mark) => rests(mark, row.earns, 'earned', row)) &&
    of('not-yet').some((mark) => rests(mark, row.loses, 'lost', row))
  );
}

/** Whether a mark rests on one of these behaviours, to this effect, and about a law that the row is about. */
function rests(
  { evidence }: Mark,
  behaviours: readonly string[],
  effect: Evidence['effect'],
  { about }: Row,
): boolean {
  const isAbout = ({ law = [] }: Evidence): boolean =>
    about?.some((beginning) => law.some((card) => card.startsWith(beginning))) ?? true;
  return evidence.some(
    (one) => one.effect === effect && behaviours.includes(one.behaviour) && isAbout(one),
  );
}
