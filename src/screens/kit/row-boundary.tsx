import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { faults } from '../../languages/en-GB/faults';
import { play } from '../../languages/en-GB/play';
import { report } from '../../shell/page/faults';

type Props = { readonly remove: () => void; readonly children: ComponentChildren };

/** One row of a list. One that breaks leaves the others as they are, says so, and can be deleted. */
export function RowBoundary({ remove, children }: Props): JSX.Element {
  const [broken] = useErrorBoundary(report);
  if (broken === undefined) return <>{children}</>;
  return (
    <li class="card">
      <p>{faults().row}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={remove}>
          {play().delete}
        </button>
      </div>
    </li>
  );
}
