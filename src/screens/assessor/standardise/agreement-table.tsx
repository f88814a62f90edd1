import type { JSX } from 'preact';
import type { Compared, Measured } from '../../../core/observation/agreeing';
import { standardise } from '../../../languages/en-GB/standardise';
import { kappaParts, kappaWords, shareWords } from './agreement-words';

type Props = { readonly name: string; readonly compared: Compared; readonly hint?: string };

/** How far some agree: all together in figures, then criterion by criterion. */
export function AgreementPart({ name, compared, hint }: Props): JSX.Element {
  const t = standardise().results;
  const { overall, criteria } = compared;
  return (
    <div class="part">
      <h3>{name}</h3>
      <Sums overall={overall} />
      {hint && <p class="hint">{hint}</p>}
      <table>
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

/** Everything together: how often the same, how far beyond chance, and what that says. */
function Sums({ overall }: { readonly overall: Measured }): JSX.Element {
  const t = standardise().results;
  const told = kappaParts(overall);
  return (
    <dl class="sums">
      <div>
        <dt>{t.same}</dt>
        <dd>{shareWords(overall.observed)}</dd>
      </div>
      <div>
        <dt>{t.kappaAlone}</dt>
        <dd>{told?.kappa ?? t.none}</dd>
        {told && <dd>{t.interval(told.from, told.to)}</dd>}
        <dd>{t.readings[overall.reading]}</dd>
      </div>
    </dl>
  );
}

type RowProps = { readonly name: string; readonly measured: Measured };

function Row({ name, measured }: RowProps): JSX.Element {
  const t = standardise().results;
  const told = kappaWords(measured);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figure">{shareWords(measured.observed)}</td>
      <td>
        {told !== t.none && <span class="figure">{told} </span>}
        <span class="soft">{t.readings[measured.reading]}</span>
      </td>
    </tr>
  );
}
