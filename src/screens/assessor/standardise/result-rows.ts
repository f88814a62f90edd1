import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Compared, Standardisation, Suggested } from '../../../core/observation/agreeing';
import { type Adjudicated, cellsOf, isAbout, judgedOf } from '../../../core/observation/exercise';
import { dateWords } from '../../../languages/date-words';
import { standardise } from '../../../languages/en-GB/standardise';
import { nameOf } from '../parts/person-choice';
import { kappaWords, shareWords } from './agreement-words';
import { criteriaOf } from './marked-criteria';

type Rows = readonly (readonly string[])[];

/** How far everybody agrees, as a table with a head. */
export function agreementRows({ people, withScorer }: Standardisation): Rows {
  const t = standardise().results;
  return [
    [t.whose, t.criterion, t.same, t.kappa, t.reading],
    ...rowsOf(t.people, people),
    ...rowsOf(t.scorer, withScorer),
  ];
}

function rowsOf(whose: string, { overall, criteria }: Compared): Rows {
  const t = standardise().results;
  const all = [{ criterion: t.overall, measured: overall }, ...criteria];
  return all.map(({ criterion, measured }) => [
    whose,
    criterion,
    shareWords(measured.observed),
    kappaWords(measured),
    t.readings[measured.reading],
  ]);
}

/** Everything that was marked: a row for each criterion in each attempt, a column for each rater. */
export function markRows(open: OpenExercise, suggested: readonly Suggested[]): Rows {
  const { results: t, outcomes } = standardise();
  const { exercise, raters, people, proceedings } = open;
  const criteria = criteriaOf(open);
  const says = new Map(criteria.map((one) => [one.number, one.says]));
  const notes = proceedings.filter((one): one is Adjudicated => one.kind === 'adjudicated');
  const names = raters.map(({ rater }) => nameOf(people, rater));
  const cells = cellsOf(
    exercise,
    criteria.map(({ number }) => number),
  );
  return [
    [
      t.attempt,
      t.criterion,
      t.says,
      ...names.flatMap((one) => [one, t.linesOf(one)]),
      t.theScorer,
      t.agreed,
    ],
    ...cells.map((cell) => [
      String(exercise.attempts.indexOf(cell.attempt) + 1),
      cell.criterion,
      says.get(cell.criterion) ?? '',
      ...raters.flatMap((rater) => {
        const judged = judgedOf(rater, cell);
        return judged ? [outcomes[judged.outcome], judged.lines.join(' ')] : ['', ''];
      }),
      scorerWords(suggested.find((one) => isAbout(one, cell))),
      notes
        .filter((one) => isAbout(one, cell))
        .map(({ note, by, at }) => `${note} (${t.noted(nameOf(people, by), dateWords(at))})`)
        .join('\n'),
    ]),
  ];
}

function scorerWords(suggested: Suggested | undefined): string {
  const { outcome = null } = suggested ?? {};
  return outcome === null ? '' : standardise().outcomes[outcome];
}
