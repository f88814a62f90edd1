import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Drilled } from '../../../app/attempt/drills';
import { drill } from '../../../languages/en-GB/drill';
import { useFocusEachTurn } from '../../kit/focus';
import { printRoute } from '../../kit/route';
import { DrillMoment } from './drill-moment';

type Props = {
  readonly steps: readonly Drilled[];
  /** What the replies are shuffled by. */
  readonly seed: number;
  /** Whether it follows another drill, whose button had the focus. */
  readonly again: boolean;
  readonly more: () => void;
};

/** A few moments, one after another, and a sentence to go on with. */
export function DrillRun({ steps, seed, again, more }: Props): JSX.Element {
  const t = drill();
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return <Done more={more} />;
  return (
    <>
      {at === 0 && <p class="soft">{t.lead(steps.length)}</p>}
      <DrillMoment
        key={at}
        step={step}
        place={t.place(at + 1, steps.length)}
        seed={seed + at}
        takesFocus={again || at > 0}
        onward={at + 1 < steps.length ? t.next : t.finish}
        next={() => setAt(at + 1)}
      />
    </>
  );
}

function Done({ more }: Pick<Props, 'more'>): JSX.Element {
  const t = drill();
  const heading = useFocusEachTurn<HTMLHeadingElement>(0, true);
  return (
    <section class="card drilled">
      <h2 tabIndex={-1} ref={heading}>
        {t.done}
      </h2>
      <p>{t.end}</p>
      <div class="actions">
        <a class="main" href={printRoute({ kind: 'progress' })}>
          {t.progress}
        </a>
        <button type="button" class="quiet" onClick={more}>
          {t.more}
        </button>
      </div>
    </section>
  );
}
