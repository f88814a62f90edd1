import type { ComponentChildren, JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/attempt';
import { play } from '../../../languages/en-GB/play';
import { LineItem } from '../../kit/line-item';
import type { Line } from '../../kit/lines';
import { RecordForm } from './record-form';

type Props = {
  readonly attempt: LiveAttempt;
  readonly lines: readonly Line[];
  readonly notice: ComponentChildren;
};

/** Writing it up: the form, with the conversation beside it. */
export function RecordScreen({ attempt, lines, notice }: Props): JSX.Element {
  // Beside the form there is room for it; above the form it would be in the way.
  const roomy = matchMedia('(min-width: 60rem)').matches;
  return (
    <main class="record">
      {notice}
      <details class="said card" open={roomy}>
        <summary>{play().wasSaid}</summary>
        <ol>
          {lines.map((line) => (
            <LineItem key={line.at} {...line} />
          ))}
        </ol>
      </details>
      <RecordForm attempt={attempt} lines={lines} />
    </main>
  );
}
