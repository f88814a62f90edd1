import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Turn, TurningPoint } from '../../../core/debrief/turning-points';
import { turns as words } from '../../../languages/en-GB/turns';
import { useRoom } from '../../kit/room';
import { type ChartPlan, planChart } from './chart-plan';
import { TurnMark } from './turn-mark';
import { takenWords } from './turn-words';

type Props = {
  readonly turns: readonly Turn[];
  readonly points: readonly TurningPoint[];
  /** The number of the reply that is looked at. */
  readonly selected: number;
  readonly select: (number: number) => void;
};

/**
 * Anger and trust over the conversation, with every reply on it. The replies are one choice: Tab leads
 * to the one that is looked at, the arrow keys along.
 */
export function TurnsChart({ turns, points, selected, select }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const room = useRoom(host);
  const plan = useMemo(() => planChart(turns, room), [turns, room]);
  const walk = (event: KeyboardEvent): void => {
    const next = placeBy(event.key, selected, turns.length);
    if (next === null) return;
    event.preventDefault();
    select(next);
    host.current?.querySelectorAll<SVGElement>('[role="radio"]')[next - 1]?.focus();
  };
  const t = words();
  return (
    <div class="turns-chart" ref={host} role="radiogroup" aria-label={t.marks} onKeyDown={walk}>
      <svg viewBox={`0 0 ${plan.width} ${plan.height}`} role="presentation">
        <Lines plan={plan} last={turns.at(-1)} selected={selected} />
        {turns.map((turn, at) => {
          const point = points.find((one) => one.turn.number === turn.number);
          const way = point ? t.way[point.way].toLowerCase() : '';
          return (
            <TurnMark
              key={turn.number}
              number={turn.number}
              way={point?.way ?? null}
              label={t.mark(turn.number, turn.reply.text, takenWords(turn), way)}
              plan={plan}
              at={at}
              selected={turn.number === selected}
              select={() => select(turn.number)}
            />
          );
        })}
      </svg>
    </div>
  );
}

function placeBy(key: string, now: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, now + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(1, now - 1);
    case 'Home':
      return 1;
    case 'End':
      return last;
    default:
      return null;
  }
}

type LinesProps = {
  readonly plan: ChartPlan;
  readonly last: Turn | undefined;
  readonly selected: number;
};

function Lines({ plan, last, selected }: LinesProps): JSX.Element {
  const t = words();
  const { left, right, bottom, labels } = plan;
  const column = plan.marks[selected - 1];
  return (
    <svg class="drawn-lines" aria-hidden="true">
      {column && (
        <rect
          class="looked-at"
          x={column.from}
          y={0}
          width={column.to - column.from}
          height={plan.height}
          rx={6}
        />
      )}
      {plan.levels.map(({ level, y }) => (
        <g key={level} class="level">
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left} y={y}>
            {level}
          </text>
        </g>
      ))}
      <path class="filled" d={plan.filled} />
      <path class="trust" d={plan.trust} />
      <path class="anger" d={plan.anger} />
      {plan.events.map(({ x, y }) => (
        <path key={x} class="event" d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} />
      ))}
      <text class="anger-label" x={right} y={labels.anger}>
        {`${t.anger} ${last?.later.anger ?? ''}`}
      </text>
      <text class="trust-label" x={right} y={labels.trust}>
        {`${t.trust} ${last?.later.trust ?? ''}`}
      </text>
      <text class="axis" x={(left + right) / 2} y={bottom}>
        {t.yourReplies}
      </text>
    </svg>
  );
}
