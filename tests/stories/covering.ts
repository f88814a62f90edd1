import type { Evidence, Mark } from '../../src/core/marking/mark';
import type { Coverage, Row } from './coverage';

/** One play of a scenario, marked. */
export type MarkedPlay = { readonly scenario: string; readonly marks: readonly Mark[] };

/** How many scenarios a row must have before it counts as covered. */
const ENOUGH = 2;

/** The table with what real plays show: for each row, the scenarios where it can be seen. */
export function fillCoverage(coverage: Coverage, plays: readonly MarkedPlay[]): Coverage {
  const names = [...new Set(plays.map(({ scenario }) => scenario))].sort();
  const rows = coverage.rows.map((row): Row => {
    const scenarios = names.filter((name) => {
      const own = plays.filter(({ scenario }) => scenario === name);
      return tellsApart(row, kindOf(row, coverage) === 'mistake', own);
    });
    return { ...row, scenarios, covered: scenarios.length >= ENOUGH };
  });
  return { ...coverage, rows };
}

/**
 * Whether a scenario's plays tell apart those who do what a row asks and those who do not: its
 * point is met in one and not yet in another, each time on evidence of the row's own behaviours.
 * A row about a mistake asks that the mistake was really made.
 */
function tellsApart(row: Row, mistake: boolean, plays: readonly MarkedPlay[]): boolean {
  const own = [...row.earns, ...row.loses];
  const marks = plays.flatMap((play) => play.marks.filter(({ point }) => point === row.point));
  const met = marks.filter(({ outcome }) => outcome === 'met');
  const notYet = marks.filter(({ outcome }) => outcome === 'not-yet');
  return (
    met.some((mark) => rests(mark, own, ['earned', 'declined'])) &&
    notYet.some((mark) =>
      mistake ? rests(mark, row.loses, ['lost']) : rests(mark, own, ['lost', 'missed']),
    )
  );
}

/** Which kind of line a row is about. */
function kindOf({ seed, line }: Row, { seeds }: Coverage): string | undefined {
  const sections = seeds.find(({ id }) => id === seed)?.sections ?? [];
  return sections.find(({ from, to }) => from <= line && line <= to)?.kind;
}

/** Whether a mark rests on one of these behaviours, to one of these effects. */
function rests(
  { evidence }: Mark,
  behaviours: readonly string[],
  effects: readonly Evidence['effect'][],
): boolean {
  return evidence.some(
    ({ behaviour, effect }) => effects.includes(effect) && behaviours.includes(behaviour),
  );
}
