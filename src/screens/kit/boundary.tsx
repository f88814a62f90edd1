import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { faults } from '../../languages/en-GB/faults';
import { report } from '../../shell/page/faults';
import { Bar } from './bar';
import { printRoute } from './route';

/**
 * A screen that breaks takes no other with it: the error is reported, the ways out stay, and what is
 * kept, if only until the tab is closed, can be saved from another screen of the same page.
 */
export function Boundary({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [broken, mend] = useErrorBoundary(report);
  if (broken === undefined) return <>{children}</>;
  const t = faults();
  return (
    <>
      <Bar title={t.title} />
      <main>
        <div class="notice">
          <p>{t.screen}</p>
          <div class="actions">
            <button type="button" class="main" onClick={mend}>
              {t.again}
            </button>
            <a class="quiet" href={printRoute({ kind: 'files' })}>
              {t.save}
            </a>
          </div>
        </div>
      </main>
    </>
  );
}
