import type { JSX } from 'preact';
import { ownLog } from '../../../app/complaints/complaints';
import { complaintsLog } from '../../../languages/en-GB/complaints-log';
import { instead } from '../../../shell/page/faults';
import { ComplaintsView } from '../../complaints/complaints-view';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';

/** What the records that a learner has saved say together. */
export function LogScreen({ cast }: { readonly cast: Cast }): JSX.Element {
  const t = complaintsLog();
  const log = useAnswer(() => ownLog(cast.stores).catch(instead('failed' as const)), 0);
  const begin = { href: printRoute({ kind: 'shelf' }), words: t.few.choose };
  const back = { href: printRoute({ kind: 'progress' }), words: t.toProgress };
  return (
    <>
      <Bar title={t.title} back={back} />
      <main class="complaints" aria-busy={log === null}>
        {log === 'failed' && <p class="notice">{t.sorry}</p>}
        {log !== null && log !== 'failed' && <ComplaintsView log={log} whose="own" begin={begin} />}
      </main>
    </>
  );
}
