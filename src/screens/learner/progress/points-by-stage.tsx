import type { JSX } from 'preact';
import type { Scheme } from '../../../core/marking/scheme';
import type { PointProgress, Progress } from '../../../core/progress/progress';
import { progress as words } from '../../../languages/en-GB/progress';
import { Fold } from '../../kit/fold';
import { lettersOf } from './letters';
import { PointRow } from './point-row';
import { MOST_DRAWN, StripMark } from './point-strip';

type Props = { readonly read: Progress; readonly scheme: Scheme };

/** Every point that has had a chance, under the stage of a conversation that it belongs to. */
export function PointsByStage({ read, scheme }: Props): JSX.Element | null {
  const seen = read.points.filter(({ chances }) => chances > 0);
  const stages = scheme.stages ?? [{ id: undefined, title: null }];
  const letters = lettersOf(read.attempts);
  if (seen.length === 0) return null;
  return (
    <Fold title={words().points.title} hint={words().points.count(seen.length)}>
      <Legend letters={letters} drawn={Math.min(read.attempts.length, MOST_DRAWN)} read={read} />
      {stages.map(({ id, title }) => (
        <StagePoints
          key={id ?? ''}
          title={title}
          points={seen.filter(({ point }) => point.stage === id)}
          letters={letters}
        />
      ))}
    </Fold>
  );
}

type Letters = ReadonlyMap<string, { readonly letter: string; readonly title: string }>;

type StageProps = {
  readonly title: string | null;
  readonly points: readonly PointProgress[];
  readonly letters: Letters;
};

function StagePoints({ title, points, letters }: StageProps): JSX.Element | null {
  if (points.length === 0) return null;
  return (
    <>
      {title !== null && <h3 class="stage-title">{title}</h3>}
      <ul class="points">
        {points.map((one) => (
          <PointRow key={one.point.id} progress={one} letters={letters} />
        ))}
      </ul>
    </>
  );
}

type LegendProps = { readonly letters: Letters; readonly drawn: number; readonly read: Progress };

function Legend({ letters, drawn, read }: LegendProps): JSX.Element {
  const t = words().points;
  const kinds = ['met', 'not-yet', 'not-observed'] as const;
  return (
    <div class="legend soft">
      <p>
        {t.legend.order} {drawn < read.attempts.length && t.latest(drawn)}
      </p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <StripMark kind={kind} />
            {t.legend[kind]}
          </li>
        ))}
        {read.attempts.some(({ help }) => help !== 'alone') && (
          <li>
            <StripMark kind="met" hollow />
            {t.legend.help}
          </li>
        )}
      </ul>
      <ul aria-label={t.letters}>
        {[...letters.values()].map(({ letter, title }) => (
          <li key={letter}>
            <b>{letter}</b> {title}
          </li>
        ))}
      </ul>
    </div>
  );
}
