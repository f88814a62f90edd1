import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  type Compared,
  standardise as compare,
  type Measured,
} from '../../../core/report/standardisation';
import { language } from '../../../words/language';
import { standardise } from '../../../words/standardise';
import { Differences } from './differences';
import { criteriaOf } from './marked-criteria';
import type { OpenExercise, StandardisationDesk } from './standardise-cast';
import { WithdrawnNote } from './withdrawn-note';

type Props = {
  readonly desk: StandardisationDesk;
  readonly open: OpenExercise;
  readonly changed: () => void;
};

/** How far those who marked agree, and where they do not. */
export function Results({ desk, open, changed }: Props): JSX.Element {
  const t = standardise().results;
  const told = useMemo(() => {
    const numbers = criteriaOf(open).map(({ number }) => number);
    return compare(open.exercise, numbers, open.raters, open.suggested());
  }, [open]);
  return (
    <>
      <WithdrawnNote open={open} />
      <section class="card">
        <h2>{t.heading}</h2>
        <p class="hint">{t.about}</p>
        <AgreementTable name={t.people} compared={told.people} />
        <h3>{t.scorer}</h3>
        <p class="hint">{t.scorerHint}</p>
        <AgreementTable name={t.scorer} compared={told.withScorer} />
        <div class="actions">
          <button type="button" class="quiet" onClick={() => print()}>
            {t.print}
          </button>
        </div>
      </section>
      <Differences desk={desk} open={open} differences={told.differences} changed={changed} />
    </>
  );
}

type TableProps = { readonly name: string; readonly compared: Compared };

function AgreementTable({ name, compared }: TableProps): JSX.Element {
  const t = standardise().results;
  return (
    <table class="reading">
      <caption>{name}</caption>
      <thead>
        <tr>
          {[t.criterion, t.same, t.kappa, t.reading].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row name={t.overall} measured={compared.overall} />
        {compared.criteria.map(({ criterion, measured }) => (
          <Row key={criterion} name={criterion} measured={measured} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly name: string; readonly measured: Measured };

function Row({ name, measured }: RowProps): JSX.Element {
  const t = standardise().results;
  const { observed, reading } = measured;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number" data-head={t.same}>
        {observed === null ? t.none : percent(observed)}
      </td>
      <td class="number" data-head={t.kappa}>
        {kappaWords(measured)}
      </td>
      <td data-head={t.reading}>{t.readings[reading]}</td>
    </tr>
  );
}

/** Where too little was marked, no number is shown that could be taken for an answer. */
function kappaWords({ kappa, interval, reading }: Measured): string {
  const t = standardise().results;
  if (kappa === null || interval === null || reading === 'too-few') return t.none;
  return t.range(decimal(kappa), decimal(interval.from), decimal(interval.to));
}

function percent(share: number): string {
  return new Intl.NumberFormat(language().code, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

function decimal(value: number): string {
  return new Intl.NumberFormat(language().code, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}
