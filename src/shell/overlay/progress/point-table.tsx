import type { JSX } from 'preact';
import type { Observation } from '../../../core/report/readiness';
import { progress as words } from '../../../words/progress';
import { dateWords } from '../../kit/date-words';
import { printRoute } from '../../kit/route';

type Props = { readonly title: string; readonly seen: readonly Observation[] };

/** Every attempt and what it showed of one point, the newest first. */
export function PointTable({ title, seen }: Props): JSX.Element {
  const t = words();
  return (
    <table class="attempts-table">
      <caption class="unseen">
        {t.every}
        {t.of(title)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.when}</th>
          <th scope="col">{t.columns.scenario}</th>
          <th scope="col">{t.columns.outcome}</th>
          <th scope="col">
            <span class="unseen">{t.columns.debrief}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {seen.toReversed().map((one) => (
          <Row key={one.attempt} seen={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ seen }: { readonly seen: Observation }): JSX.Element {
  const t = words();
  const { attempt, startedAt, title, outcome, help } = seen;
  const when = dateWords(startedAt);
  return (
    <tr>
      <td>{when}</td>
      <td>{title}</td>
      <td>{t.outcome(t.outcomes[outcome], t.help[help])}</td>
      <td>
        <a class="where" href={printRoute({ kind: 'debrief', attempt, line: null })}>
          {t.debrief}
          <span class="unseen">{t.attempt(title, when)}</span>
        </a>
      </td>
    </tr>
  );
}
