import type { JSX } from 'preact';
import type { Compared, Measured } from '../../../core/report/standardisation';
import { standardise } from '../../../words/standardise';
import { kappaWords, percent } from './agreement-words';

type Props = { readonly name: string; readonly compared: Compared; readonly hint?: string };

/** How far some agree: all together in figures, then criterion by criterion. */
export function AgreementPart({ name, compared, hint }: Props): JSX.Element {
  const t = standardise().results;
  const { overall, criteria } = compared;
  return (
    <div class="part">
      <h3>{name}</h3>
      {hint && <p class="hint">{hint}</p>}
      <dl class="sums">
        <div>
          <dt>{t.same}</dt>
          <dd>{percent(overall.observed)}</dd>
        </div>
        <div>
          <dt>{t.kappa}</dt>
          <dd>{kappaWords(overall)}</dd>
          <dd>{t.readings[overall.reading]}</dd>
        </div>
      </dl>
      <table class="reading">
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            {[t.criterion, t.same, t.kappa].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ criterion, measured }) => (
            <Row key={criterion} name={criterion} measured={measured} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { readonly name: string; readonly measured: Measured };

function Row({ name, measured }: RowProps): JSX.Element {
  const t = standardise().results;
  const told = kappaWords(measured);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figure" data-head={t.same}>
        {percent(measured.observed)}
      </td>
      <td data-head={t.kappa}>
        {told !== t.none && <span class="figure">{told} </span>}
        <span class="soft">{t.readings[measured.reading]}</span>
      </td>
    </tr>
  );
}
