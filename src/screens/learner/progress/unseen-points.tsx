import type { JSX } from 'preact';
import type { PointProgress } from '../../../core/progress/progress';
import { progress as words } from '../../../languages/en-GB/progress';
import { Fold } from '../../kit/fold';
import { listOf } from './list-words';

/** The points that nothing played so far gave a chance at, and where there is one. */
export function UnseenPoints({
  points,
}: {
  readonly points: readonly PointProgress[];
}): JSX.Element | null {
  const t = words().unseen;
  if (points.length === 0) return null;
  return (
    <Fold title={t.title} hint={words().points.count(points.length)}>
      <p class="soft">{t.words}</p>
      <ul class="unseen-points">
        {points.map(({ point, offeredBy }) => (
          <li key={point.id}>
            <b>{point.title}</b>
            <span class="soft">
              {offeredBy.length === 0
                ? t.nowhere
                : t.offered(listOf(offeredBy.map(({ title }) => t.named(title))))}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
