import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { latestAttempts } from '../../../app/attempt/latest-attempts';
import type { ScenarioChances } from '../../../core/marking/chance';
import { type Recommended, recommended } from '../../../core/progress/recommended';
import { complaintsLog } from '../../../languages/en-GB/complaints-log';
import { language } from '../../../languages/en-GB/language';
import { progress as words } from '../../../languages/en-GB/progress';
import { report } from '../../../shell/page/faults';
import { scenarioChances } from '../../../shell/shipped/chances';
import { shelf } from '../../../shell/shipped/stories';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { usePrintedWhole } from '../../kit/printed-whole';
import { printRoute } from '../../kit/route';
import { cardsOf, storiesOn } from '../../kit/shelf-cards';
import type { Cast } from '../cast';
import { type Marked, markAll } from './attempt-marks';
import { NextStep } from './next-practice';
import './progress.css';
import { StrandSection } from './strand-section';

type Loaded = Marked & {
  readonly scenarios: readonly ScenarioChances[];
  readonly next: Recommended | null;
};

/** What has been shown over weeks, point by point, and what to practise next. */
export function ProgressScreen({ cast }: { readonly cast: Cast }): JSX.Element {
  const t = words();
  usePrintedWhole('.fold');
  const [[done, all], setDone] = useState<readonly [number, number]>([0, 0]);
  const found = useAnswer(() => load(cast, (...now) => setDone(now)), 0);
  return (
    <>
      <Bar title={t.title} />
      <main class="progress" aria-busy={found === null}>
        {found === null && <p class="soft">{t.reading(done, all)}</p>}
        {found === 'failed' && <p class="notice">{t.sorry}</p>}
        {found !== null && found !== 'failed' && <Reading {...found} />}
      </main>
    </>
  );
}

async function load(
  cast: Cast,
  tell: (done: number, all: number) => void,
): Promise<Loaded | 'failed'> {
  try {
    const { attempts } = cast;
    const past = await attempts.past();
    const latest = await latestAttempts(attempts, past);
    const chances = scenarioChances();
    const onShelf = storiesOn(cardsOf(shelf(), language().code));
    const next = recommended({ shelf: onShelf, latest, chances });
    return { ...(await markAll(cast, past, tell)), scenarios: chances, next };
  } catch (error) {
    report(error);
    return 'failed';
  }
}

function Reading({ strands, strangers, scenarios, next }: Loaded): JSX.Element {
  const t = words();
  return (
    <>
      {strands.length === 0 ? <Empty /> : <NextStep next={next} />}
      {strands.map((strand) => (
        <StrandSection
          key={`${strand.scheme.id} ${strand.own}`}
          strand={strand}
          scenarios={strand.own ? [] : scenarios}
          alone={strands.length === 1}
          first={next?.scenario ?? null}
        />
      ))}
      {strands.length > 0 && <ToLog />}
      {strangers > 0 && <p class="soft">{t.unknownScheme(strangers)}</p>}
      {strands.length > 0 && <p class="soft">{t.formative}</p>}
    </>
  );
}

/** The way to what the records say together. */
function ToLog(): JSX.Element {
  const { fromProgress: t } = complaintsLog();
  return (
    <section class="card empty">
      <h2>{t.title}</h2>
      <p>{t.words}</p>
      <a class="quiet" href={printRoute({ kind: 'log' })}>
        {t.open}
      </a>
    </section>
  );
}

function Empty(): JSX.Element {
  const t = words();
  return (
    <section class="card empty">
      <h2>{t.empty.title}</h2>
      <p>{t.empty.words}</p>
      <a class="main" href="#/">
        {t.empty.choose}
      </a>
    </section>
  );
}
