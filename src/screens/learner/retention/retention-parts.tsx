import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Aged, OnScreen } from '../../../app/retention/retention';
import type { Fate } from '../../../core/centre/retention';
import { onDay } from '../../../languages/date-words';
import { retention } from '../../../languages/en-GB/retention';
import { report } from '../../../shell/page/faults';
import { printRoute } from '../../kit/route';
import './retention.css';

type NoticeProps = Pick<OnScreen, 'days' | 'deleted' | 'attempts' | 'shown'> & {
  /** Whose attempts are on this screen. */
  readonly whose: 'mine' | 'everybody';
  /** Leads to them where they are on this very screen. */
  readonly see?: () => void;
};

/** Says which practice will be deleted and when, and what was deleted just now. */
export function Notice({
  days,
  deleted,
  attempts,
  shown,
  whose,
  see,
}: NoticeProps): JSX.Element | null {
  const t = retention();
  const ending = [...attempts].filter(([, aged]) => isEnding(aged, whose));
  const told = useShown(
    ending.map(([id]) => id),
    shown,
  );
  if (days === null || (ending.length === 0 && deleted === 0)) return null;
  const first = Math.min(
    ...ending.map(([, { fate }]) => (fate.kind === 'due' ? fate.at : Infinity)),
  );
  return (
    <section class="notice ending" ref={told} aria-label={t.heading}>
      {deleted > 0 && <p role="status">{t.deleted(deleted, days)}</p>}
      {ending.length > 0 && (
        <>
          <p>
            <b>{t.ending(ending.length, onDay(first))}</b> {t.why(days)}
          </p>
          <div class="actions">
            {see ? (
              <button type="button" class="quiet" onClick={see}>
                {t.see}
              </button>
            ) : (
              <a class="quiet" href={printRoute({ kind: 'shelf' })}>
                {t.mine}
              </a>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** Whether an attempt's end is to be announced, or has been. */
function isEnding({ mine, fate }: Aged, whose: NoticeProps['whose']): boolean {
  return (mine || whose === 'everybody') && fate.kind === 'due' && fate.notice !== 'early';
}

/** Notes that they were on the screen, once they really were: a tab in the background shows nothing. */
function useShown(ids: readonly string[], shown: OnScreen['shown']) {
  const seen = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = seen;
    if (!current || ids.length === 0) return;
    const watcher = new IntersectionObserver((sights) => {
      if (!sights.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void shown(ids).catch(report);
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [ids.join(' ')]);
  return seen;
}

type KeepingProps = Pick<OnScreen, 'attempts' | 'keep'> & {
  readonly attempt: string;
  /** Which attempt it is, for who cannot see beside what the button stands. */
  readonly which: ComponentChildren;
};

/** Until when one attempt is kept, and a button that keeps it for good. */
export function KeepingOf({ attempts, keep, attempt, which }: KeepingProps): JSX.Element | null {
  const t = retention();
  const fate = attempts.get(attempt)?.fate;
  if (!fate) return null;
  const says = fateWords(fate);
  const asked = fate.kind === 'kept' && fate.why === 'asked';
  return (
    <span class="keeping">
      {says !== null && <span class={isNear(fate) ? 'near' : 'soft'}>{says}</span>}
      {(fate.kind === 'due' || asked) && (
        <button
          type="button"
          class="plain"
          aria-pressed={asked}
          onClick={() => void keep(attempt, !asked)}
        >
          {t.keep}
          <span class="unseen">{which}</span>
        </button>
      )}
    </span>
  );
}

function isNear(fate: Fate): boolean {
  return fate.kind === 'due' && fate.notice !== 'early';
}

function fateWords(fate: Fate): string | null {
  const t = retention();
  switch (fate.kind) {
    case 'due':
      return isNear(fate) ? t.deletedOn(onDay(fate.at)) : t.keptUntil(onDay(fate.at));
    case 'kept':
      return t.kept[fate.why];
    case 'over':
      return null;
  }
}
