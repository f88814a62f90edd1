import type { JSX } from 'preact';
import { type ClassLearner, classRows, latest } from '../../../core/class/class';
import type { ClassAttempt } from '../../../core/class/class-attempt';
import type { Scheme } from '../../../core/marking/scheme';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { Icon } from '../../kit/icons';
import { cellWords } from './save-table';

type Props = {
  readonly scheme: Scheme;
  readonly learner: ClassLearner;
  readonly attempts: readonly ClassAttempt[];
  /** Whether this is the only scheme, so that it need not be named. */
  readonly only: boolean;
};

/** What one learner has shown, point by point. */
export function LearnerPoints({ scheme, learner, attempts, only }: Props): JSX.Element {
  const t = words();
  const [row] = classRows([learner], attempts, { scenario: null, alone: false });
  const heading = `points-${scheme.id}`;
  return (
    <section class="card class-part">
      <h2 id={heading}>{only ? t.person.points : t.person.pointsBy(scheme.title)}</h2>
      <table class="stacked" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t.person.columns.point}</th>
            <th scope="col">{t.person.columns.latest}</th>
            <th scope="col">{t.person.columns.scenarios}</th>
          </tr>
        </thead>
        <tbody>
          {row &&
            scheme.points.map(({ id, title }, point) => {
              const outcome = latest(row, point) ?? 'not-observed';
              return (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td class={outcome}>
                    <span class="cell">
                      <Icon name={outcome} />
                      {t.outcomes[outcome]}
                    </span>
                  </td>
                  <td>{cellWords(row, point, 'scenarios')}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}
