import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ClassRow, neverObserved } from '../../../core/class/class';
import type { Scheme } from '../../../core/marking/scheme';
import { classroom as words } from '../../../languages/en-GB/classroom';

type Props = {
  readonly rows: readonly ClassRow[];
  readonly scheme: Scheme;
  readonly done: boolean;
};

/** The points that nobody in the class has had a chance to show. */
export function NeverObserved({ rows, scheme, done }: Props): JSX.Element | null {
  const t = words().never;
  const points = useMemo(() => (done ? neverObserved(rows, scheme) : []), [rows, scheme, done]);
  if (!done) return null;
  return (
    <section class="card class-part">
      <h2>{t.heading}</h2>
      <p class="soft">{points.length > 0 ? t.words : t.none}</p>
      {points.length > 0 && (
        <ul class="never">
          {points.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
