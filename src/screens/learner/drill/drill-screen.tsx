import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Drills, loadDrills } from '../../../app/attempt/drills';
import { drill } from '../../../languages/en-GB/drill';
import { language } from '../../../languages/en-GB/language';
import { report } from '../../../shell/page/faults';
import { shelf } from '../../../shell/shipped/stories';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import { cardsOf } from '../../kit/shelf-cards';
import type { Cast } from '../cast';
import './drill.css';
import { DrillRun } from './drill-run';

type Props = {
  readonly cast: Cast;
  /** The id of the point to practise; null for what was missed. */
  readonly point: string | null;
};

const DAY = 86_400_000;

/** Single moments out of all scenarios that need what was missed. Nothing of it is marked or kept. */
export function DrillScreen({ cast, point }: Props): JSX.Element {
  const t = drill();
  const found = useAnswer(() => load(cast, point), point ?? '');
  const [today] = useState(() => Math.floor(Date.now() / DAY));
  const [more, setMore] = useState(0);
  const steps = found === null || found === 'failed' ? [] : found.steps(today + more);
  return (
    <>
      <Bar title={t.title} back={{ href: printRoute({ kind: 'progress' }), words: t.progress }} />
      <main class="drill" aria-busy={found === null}>
        {found === 'failed' && <p class="notice">{t.sorry}</p>}
        {found !== null && found !== 'failed' && steps.length === 0 && <NothingYet />}
        {steps.length > 0 && (
          <DrillRun
            key={more}
            steps={steps}
            seed={today + more}
            again={more > 0}
            more={() => setMore(more + 1)}
          />
        )}
      </main>
    </>
  );
}

async function load({ attempts }: Cast, point: string | null): Promise<Drills | 'failed'> {
  try {
    const scenarios = cardsOf(shelf(), language().code).map(({ item }) => item.scenario);
    return await loadDrills(attempts, scenarios, point);
  } catch (error) {
    report(error);
    return 'failed';
  }
}

function NothingYet(): JSX.Element {
  const t = drill();
  return (
    <section class="card">
      <p>{t.none}</p>
      <a class="main" href="#/">
        {t.choose}
      </a>
    </section>
  );
}
