import type { JSX } from 'preact';
import type { Complaint } from '../../../core/complaints/complaint';
import { complaintsLog } from '../../../languages/en-GB/complaints-log';
import { instead } from '../../../shell/page/faults';
import { ComplaintsView } from '../../complaints/complaints-view';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';

type Props = { readonly read: () => Promise<readonly Complaint[]> };

/** What the records that a class has saved say together: to look at with the class, without names. */
export function ClassLogScreen({ read }: Props): JSX.Element {
  const t = complaintsLog();
  const log = useAnswer(() => read().catch(instead('failed' as const)), 0);
  const begin = { href: printRoute({ kind: 'files' }), words: t.few.bring };
  const back = { href: printRoute({ kind: 'class' }), words: t.toClass };
  return (
    <>
      <Bar title={t.ofClass} back={back} />
      <main class="complaints" aria-busy={log === null}>
        {log === 'failed' && <p class="notice">{t.sorry}</p>}
        {log !== null && log !== 'failed' && (
          <ComplaintsView log={log} whose="class" begin={begin} />
        )}
      </main>
    </>
  );
}
