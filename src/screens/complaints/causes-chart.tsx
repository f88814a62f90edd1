import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { CausesOverTime } from '../../core/complaints/causes-over-time';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { useRoom } from '../kit/room';
import { planCauses } from './causes-plan';
import { shortDay } from './log-words';

/** Causes over time. It is a picture of the table below it, and so hidden from who does not see it. */
export function CausesChart({ over }: { readonly over: CausesOverTime }): JSX.Element {
  const t = complaintsLog();
  const host = useRef<HTMLDivElement>(null);
  const room = useRoom(host);
  const plan = useMemo(() => planCauses(over, room), [over, room]);
  return (
    <>
      <p class="soft">
        {t.time.columns[over.length]} {plan.squares ? t.time.square : t.time.bar}
      </p>
      <div class="causes-chart" ref={host}>
        <svg viewBox={`0 0 ${plan.width} ${plan.height}`} aria-hidden="true">
          {plan.lanes.map((lane) => (
            <g key={lane.kind} class={lane.kind}>
              <line x1={plan.left} x2={plan.right} y1={lane.base} y2={lane.base} />
              <text {...lane.name}>{t.kinds[lane.kind]}</text>
              {lane.boxes.map(({ count, ...box }) => (
                <g key={`${box.x} ${box.y}`}>
                  <rect {...box} rx={3} />
                  {count !== null && (
                    <text class="number" x={box.x + box.width / 2} y={box.y}>
                      {count}
                    </text>
                  )}
                </g>
              ))}
              <text class="total" x={plan.width} y={lane.name.y}>
                {lane.total}
              </text>
            </g>
          ))}
          {plan.days.map(({ day, x, y }) => (
            <text key={day} class="day" x={x} y={y}>
              {shortDay(day)}
            </text>
          ))}
        </svg>
      </div>
    </>
  );
}
