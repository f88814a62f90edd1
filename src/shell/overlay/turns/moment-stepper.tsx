import type { JSX } from 'preact';
import type { Turn } from '../../../core/report/turning-points';
import { turns as words } from '../../../words/turns';
import { takenWords } from './turn-words';

type Props = {
  readonly turns: readonly Turn[];
  readonly selected: number;
  readonly select: (number: number) => void;
};

/** From one reply to the next with a thumb; it says which one is looked at now. */
export function MomentStepper({ turns, selected, select }: Props): JSX.Element {
  const t = words();
  const turn = turns[selected - 1];
  const step = (by: number): void => select(Math.max(1, Math.min(turns.length, selected + by)));
  return (
    <div class="stepper">
      <button
        type="button"
        class="quiet"
        aria-label={t.earlierReply}
        aria-disabled={selected === 1}
        onClick={() => step(-1)}
      >
        ‹ {t.earlier}
      </button>
      <p role="status">
        <b>{t.replyOf(selected, turns.length)}</b>
        <span>{turn && takenWords(turn)}</span>
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={t.laterReply}
        aria-disabled={selected === turns.length}
        onClick={() => step(1)}
      >
        {t.later} ›
      </button>
    </div>
  );
}
