import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ScenarioChances } from '../../../core/marking/chance';
import { type Progress, progress } from '../../../core/progress/progress';
import { READINESS } from '../../../core/progress/readiness';
import { onDay } from '../../../languages/date-words';
import { progress as words } from '../../../languages/en-GB/progress';
import type { Strand } from './attempt-marks';
import { listOf } from './list-words';
import { NextPractice } from './next-practice';
import { PointsByStage } from './points-by-stage';
import { UnseenPoints } from './unseen-points';

type Props = {
  readonly strand: Strand;
  readonly scenarios: readonly ScenarioChances[];
  /** Whether there is no other: then its scheme need not be named. */
  readonly alone: boolean;
  /** The scenario that is named above as the next step. */
  readonly first: string | null;
};

/** Everything about the attempts that are marked by one scheme. */
export function StrandSection({ strand, scenarios, alone, first }: Props): JSX.Element {
  const { scheme, own, attempts } = strand;
  const read = useMemo(() => progress(attempts, scheme, scenarios), [attempts, scheme, scenarios]);
  const name = own ? words().ownStories(scheme.title) : scheme.title;
  return (
    <section class="strand" aria-label={name}>
      <Summary read={read} name={alone && !own ? null : name} />
      <div class="folds">
        {!own && <NextPractice next={read.next.filter(({ scenario }) => scenario !== first)} />}
        <PointsByStage read={read} scheme={scheme} />
        <UnseenPoints points={read.points.filter(({ chances }) => chances === 0)} />
      </div>
    </section>
  );
}

type SummaryProps = { readonly read: Progress; readonly name: string | null };

function Summary({ read, name }: SummaryProps): JSX.Element {
  const t = words();
  const { attempts, points } = read;
  const ready = points.filter(({ readiness }) => readiness.kind === 'ready').length;
  const scenarios = new Set(attempts.map(({ scenario }) => scenario)).size;
  return (
    <section class="card summary">
      {name !== null && <p class="soft">{name}</p>}
      <h2>{t.summary(ready, points.length)}</h2>
      <p>{t.played(attempts.length, scenarios, onDay(attempts[0]?.startedAt ?? 0))}</p>
      <p>{t.rule(READINESS.scenarios)}</p>
      <details>
        <summary>{t.ruleTitle}</summary>
        <p>{t.counts}</p>
        <p>
          {t.why} <span class="soft">{t.sources(listOf(READINESS.sources))}</span>
        </p>
      </details>
    </section>
  );
}
