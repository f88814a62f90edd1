import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { faults } from '../../languages/en-GB/faults';
import { report } from '../../shell/page/faults';
import { Bar } from './bar';

/** A screen that breaks takes no other with it: the error is reported, and the ways out stay. */
export function Boundary({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [broken] = useErrorBoundary(report);
  if (broken === undefined) return <>{children}</>;
  return (
    <>
      <Bar title={faults().title} />
      <main>
        <p class="notice">{faults().screen}</p>
      </main>
    </>
  );
}
