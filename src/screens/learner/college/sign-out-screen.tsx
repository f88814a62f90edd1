import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Link } from '../../../app/college/link';
import { college } from '../../../languages/en-GB/college';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import './college.css';

/** Going out, here or everywhere: on a computer that others use nothing stays. */
export function SignOutScreen({ link }: { readonly link: Link }): JSX.Element {
  const t = college().out;
  const unsent = useAnswer(link.unsent, 0) ?? 0;
  const [problem, setProblem] = useState<string | null>(null);
  const goOut = async (everywhere: boolean): Promise<void> => {
    if (await link.goOut(everywhere)) location.hash = printRoute({ kind: 'shelf' });
    else setProblem(t.silent);
  };
  return (
    <>
      <Bar title={t.heading} />
      <main class="college">
        <section class="card">
          <p>{t.lead}</p>
          {unsent > 0 && <p class="notice">{t.unsent(unsent)}</p>}
          <p class="trouble" role="alert">
            {problem}
          </p>
          <div class="actions">
            <button
              type="button"
              class={unsent > 0 ? 'danger' : 'main'}
              onClick={() => void goOut(false).catch(report)}
            >
              {unsent > 0 ? t.lose : t.here}
            </button>
            <button type="button" class="quiet" onClick={() => void goOut(true).catch(report)}>
              {t.everywhere}
            </button>
          </div>
        </section>
      </main>
    </>
  );
}
