import type { JSX } from 'preact';
import type { ClassAttempt } from '../../../core/report/class-attempt';
import { classroom as words } from '../../../words/classroom';
import { dateWords } from '../../kit/date-words';
import { printRoute } from '../../kit/route';

/** Every finished attempt of one learner, the newest first. */
export function LearnerAttempts(props: {
  readonly attempts: readonly ClassAttempt[];
}): JSX.Element {
  const t = words().person;
  const attempts = props.attempts.toSorted((a, b) => b.startedAt - a.startedAt);
  return (
    <section class="card class-part">
      <h2 id="learner-attempts">{t.attempts}</h2>
      {attempts.length === 0 && <p class="soft">{t.noAttempts}</p>}
      {attempts.length > 0 && (
        <table class="stacked" aria-labelledby="learner-attempts">
          <thead>
            <tr>
              <th scope="col">{t.columns.when}</th>
              <th scope="col">{t.columns.scenario}</th>
              <th scope="col">{t.columns.played}</th>
              <th scope="col">{t.columns.outcome}</th>
              <th scope="col">
                <span class="unseen">{t.columns.debrief}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((one) => (
              <Row key={one.id} attempt={one} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ attempt }: { readonly attempt: ClassAttempt }): JSX.Element {
  const t = words().person;
  const { id, startedAt, title, help, outcomes } = attempt;
  const when = dateWords(startedAt);
  const of = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  return (
    <tr>
      <td>{when}</td>
      <td>{title}</td>
      <td>{t.helps[help]}</td>
      <td>{t.sum(of('met'), of('not-yet'))}</td>
      <td>
        <a class="where" href={printRoute({ kind: 'debrief', attempt: id, line: null })}>
          {t.debrief}
          <span class="unseen">{t.debriefOf(title, when)}</span>
        </a>
      </td>
    </tr>
  );
}
