import type { JSX } from 'preact';
import type { TurningPoint } from '../../../core/debrief/turning-points';
import type { ChartPlan } from './chart-plan';

type Props = {
  readonly number: number;
  /** How it turned the conversation; null for a reply that did not. */
  readonly way: TurningPoint['way'] | null;
  readonly label: string;
  readonly plan: ChartPlan;
  /** Its place among the marks of the plan. */
  readonly at: number;
  readonly selected: boolean;
  readonly select: () => void;
};

/** One reply on the picture. All of its column is its own, so that a finger finds it. */
export function TurnMark(props: Props): JSX.Element | null {
  const { number, way, label, plan, at, selected, select } = props;
  const mark = plan.marks[at];
  if (!mark) return null;
  const { x, y, from, to } = mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot stand in a drawing.
    <g
      class={`turn-mark ${way ?? 'plain-mark'}${selected ? ' selected' : ''}`}
      role="radio"
      aria-checked={selected}
      aria-label={label}
      tabindex={selected ? 0 : -1}
      onClick={select}
    >
      <rect class="column" x={from} y={0} width={to - from} height={plan.height} rx={6} />
      <svg class="drawn-mark" aria-hidden="true">
        <Shape way={way} x={x} y={y} small={to - from < 18} />
        {way && (
          <text class="number-mark" x={x} y={y}>
            {number}
          </text>
        )}
        {(plan.numbered[at] || way || selected) && (
          <text class="tick" x={x} y={plan.bottom}>
            {number}
          </text>
        )}
      </svg>
    </g>
  );
}

type ShapeProps = Pick<Props, 'way'> & {
  readonly x: number;
  readonly y: number;
  /** Where replies stand close together. */
  readonly small: boolean;
};

/** For the worse a square, for the better a circle, at a price a circle with a broken edge. */
function Shape({ way, x, y, small }: ShapeProps): JSX.Element {
  switch (way) {
    case 'worse':
      return <rect class="shape" x={x - 10} y={y - 10} width={20} height={20} rx={4} />;
    case 'better':
    case 'at-a-price':
      return <circle class="shape" cx={x} cy={y} r={11} />;
    case null:
      return <circle class="shape" cx={x} cy={y} r={small ? 3 : 4.5} />;
  }
}
