import type { JSX } from 'preact';
import type { TurningPoint } from '../../../core/debrief/turning-points';
import { turns as words } from '../../../languages/en-GB/turns';

type Props = {
  readonly number: number;
  readonly of: number;
  readonly way: TurningPoint['way'] | null;
  readonly select: (number: number) => void;
};

/** Which reply is looked at, and the way to the ones before and after it. */
export function MomentStepper({ number, of, way, select }: Props): JSX.Element {
  const t = words();
  const step = (by: number): void => select(Math.max(1, Math.min(of, number + by)));
  return (
    <div class="stepper">
      <button
        type="button"
        class="quiet"
        aria-label={t.earlierReply}
        aria-disabled={number === 1}
        onClick={() => step(-1)}
      >
        ‹ {t.earlier}
      </button>
      <div>
        <h3>{t.replyOf(number, of)}</h3>
        {way && <p class="way-badge">{t.way[way]}</p>}
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={t.laterReply}
        aria-disabled={number === of}
        onClick={() => step(1)}
      >
        {t.later} ›
      </button>
    </div>
  );
}
