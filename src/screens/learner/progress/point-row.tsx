import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PointProgress } from '../../../core/progress/progress';
import { READINESS, type Readiness } from '../../../core/progress/readiness';
import { onDay } from '../../../languages/date-words';
import { progress as words } from '../../../languages/en-GB/progress';
import { Icon } from '../../kit/icons';
import { PointStrip } from './point-strip';
import { PointTable } from './point-table';

type Props = {
  readonly progress: PointProgress;
  readonly letters: ReadonlyMap<string, { readonly letter: string }>;
};

/** One point: how ready it is, what was seen of it in words and as a strip, and every attempt on demand. */
export function PointRow({ progress, letters }: Props): JSX.Element {
  const t = words();
  const [open, setOpen] = useState(false);
  const { point, seen, met, chances, scenarios, lastMet } = progress;
  const { look, badge, words: how } = standing(progress.readiness);
  return (
    <li class={look}>
      <div class="point-words">
        <h4>{point.title}</h4>
        <p class="badge">
          <Icon name={look} />
          {badge}
        </p>
        <p class="soft">
          {t.tally(met, chances, scenarios, onDay(lastMet ?? 0))} {how}
        </p>
      </div>
      <PointStrip seen={seen} letters={letters} />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {t.every}
          <span class="unseen">{t.of(point.title)}</span>
        </summary>
        {open && <PointTable title={point.title} seen={seen} />}
      </details>
    </li>
  );
}

type Standing = {
  readonly look: 'met' | 'not-yet' | 'not-observed';
  readonly badge: string;
  readonly words: string;
};

function standing(readiness: Readiness): Standing {
  const t = words().readiness;
  switch (readiness.kind) {
    case 'ready':
      return { look: 'met', ...t.ready };
    case 'more-scenarios':
      return {
        look: 'not-observed',
        ...t.moreScenarios(readiness.scenarios, READINESS.scenarios),
      };
    case 'slipped':
      return { look: 'not-yet', ...t.slipped(readiness.last.title) };
    case 'not-yet':
      return { look: 'not-yet', ...t.notYet };
    case 'with-help':
      return { look: 'not-observed', ...t.withHelp };
    case 'never':
      return { look: 'not-observed', badge: '', words: '' };
  }
}
