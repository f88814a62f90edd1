import type { JSX } from 'preact';
import type { ComparedPoint, Comparison } from '../../../core/debrief/compare';
import type { Outcome } from '../../../core/marking/mark';
import { compare as words } from '../../../languages/en-GB/compare';
import { BRITISH } from '../../kit/content';
import { Icon } from '../../kit/icons';

/** What each marking point came to in each: what differs first, what is the same closed behind it. */
export function ComparePoints({ compared }: { readonly compared: Comparison }): JSX.Element {
  const t = words();
  const differing = compared.points.filter(({ first, second }) => first !== second);
  const same = compared.points.filter(({ first, second }) => first === second);
  return (
    <section>
      <h2>{t.points}</h2>
      <p class="soft">{differing.length === 0 ? t.noDifference : t.different(differing.length)}</p>
      {differing.length > 0 && <Points points={differing} caption={t.differences} />}
      {same.length > 0 && (
        <details class="same">
          <summary>{t.same(same.length)}</summary>
          <Points points={same} caption={t.samePoints} />
        </details>
      )}
    </section>
  );
}

type PointsProps = { readonly points: readonly ComparedPoint[]; readonly caption: string };

function Points({ points, caption }: PointsProps): JSX.Element {
  const t = words();
  return (
    <table class="compared">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.point}</th>
          <th scope="col">{t.first}</th>
          <th scope="col">{t.second}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ point, first, second }) => (
          <tr key={point.id}>
            <th scope="row" lang={BRITISH}>
              {point.title}
            </th>
            <OutcomeCell outcome={first} />
            <OutcomeCell outcome={second} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OutcomeCell({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  return (
    <td>
      <span class={`outcome ${outcome}`}>
        <Icon name={outcome} />
        {words().outcomes[outcome]}
      </span>
    </td>
  );
}
