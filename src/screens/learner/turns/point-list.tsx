import type { JSX } from 'preact';
import type { TurningPoint } from '../../../core/debrief/turning-points';
import { turns as words } from '../../../languages/en-GB/turns';
import { turningWords } from './turn-words';

type Props = {
  readonly points: readonly TurningPoint[];
  readonly name: string;
  readonly selected: number;
  readonly select: (number: number) => void;
};

/** The turning points in the order of the conversation, each in one sentence. */
export function PointList({ points, name, selected, select }: Props): JSX.Element | null {
  const t = words();
  if (points.length === 0) return null;
  const inOrder = [...points].sort((a, b) => a.turn.number - b.turn.number);
  return (
    <ul class="turning-points" aria-label={t.turningPoints}>
      {inOrder.map((point) => (
        <li key={point.turn.number}>
          <button
            type="button"
            class={point.way}
            aria-pressed={point.turn.number === selected}
            onClick={() => select(point.turn.number)}
          >
            <span class="pin" aria-hidden="true">
              {point.turn.number}
            </span>
            <span>
              <span class="way">
                <span class="unseen">{t.reply(point.turn.number)}, </span>
                {t.way[point.way]}
              </span>
              {turningWords(point, name)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
