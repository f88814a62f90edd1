import type { JSX } from 'preact';
import type { Outcome } from '../../../core/marking/mark';
import type { Observation } from '../../../core/progress/readiness';

/** So many attempts are drawn in a strip: more would be too small to tell apart. */
export const MOST_DRAWN = 30;

type Props = {
  readonly seen: readonly Observation[];
  readonly letters: ReadonlyMap<string, { readonly letter: string }>;
};

const COLUMN = 18;
const HEIGHT = 54;
/** Where each outcome stands: what was met is higher up. */
const LANES: Readonly<Record<Outcome, number>> = { met: 9, 'not-observed': 21, 'not-yet': 33 };

/**
 * One point along its attempts. Outcomes differ in shape and height as well as in colour. It is
 * a picture of what stands beside it in words, and so hidden from who does not see it.
 */
export function PointStrip({ seen, letters }: Props): JSX.Element {
  const drawn = seen.slice(-MOST_DRAWN);
  const width = drawn.length * COLUMN;
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      {drawn.map(({ attempt, outcome, help, scenario }, at) => (
        <g key={attempt} transform={`translate(${at * COLUMN + COLUMN / 2} 0)`}>
          <Shape kind={outcome} hollow={help !== 'alone'} />
          <text y={HEIGHT - 3}>{letters.get(scenario)?.letter}</text>
        </g>
      ))}
    </svg>
  );
}

type MarkProps = { readonly kind: Outcome; readonly hollow?: boolean };

/** One mark by itself, for the legend. */
export function StripMark({ kind, hollow = false }: MarkProps): JSX.Element {
  const top = LANES[kind] - COLUMN / 2;
  return (
    <svg class="strip" viewBox={`-9 ${top} 18 18`} width="18" height="18" aria-hidden="true">
      <Shape kind={kind} hollow={hollow} />
    </svg>
  );
}

function Shape({ kind, hollow = false }: MarkProps): JSX.Element {
  const y = LANES[kind];
  const look = `${kind}${hollow ? ' hollow' : ''}`;
  switch (kind) {
    case 'met':
      return <circle class={look} cy={y} r="5.25" />;
    case 'not-yet':
      return <path class={look} d={`M0 ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />;
    case 'not-observed':
      return <path class={look} d={`M-4 ${y}h8`} />;
  }
}
