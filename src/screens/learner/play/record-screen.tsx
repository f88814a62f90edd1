import type { ComponentChildren, JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Carried } from '../../../core/marking/carried-record';
import { play } from '../../../languages/en-GB/play';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { LineItem } from '../../kit/line-item';
import type { Line } from '../../kit/lines';
import type { Cast } from '../cast';
import { RecordForm } from './record-form';

type Props = {
  readonly cast: Cast;
  readonly attempt: LiveAttempt;
  readonly lines: readonly Line[];
  readonly notice: ComponentChildren;
};

/** Writing it up: the form, with the conversation beside it. */
export function RecordScreen({ cast, attempt, lines, notice }: Props): JSX.Element {
  const carried = useCarried(cast, attempt);
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
      {carried && <RecordForm attempt={attempt} lines={lines} {...carried} />}
    </main>
  );
}

type Found = { readonly carried: Carried | null };
const NOTHING: Found = { carried: null };

/** What a retry keeps of what was written up before; null until that is known. */
function useCarried(cast: Cast, attempt: LiveAttempt): Found | null {
  const entries = attempt.log.entries();
  const [began] = entries;
  const origin = began?.kind === 'began' ? began.origin : undefined;
  const found = useAnswer(async () => {
    if (!origin) return NOTHING;
    const [{ carriedRecord }, earlier] = await Promise.all([
      import('../../../core/marking/carried-record'),
      cast.attempts.read(origin.attempt),
    ]).catch(instead([{ carriedRecord: () => null }, null] as const));
    return earlier ? { carried: carriedRecord(earlier.entries, entries) } : NOTHING;
  }, attempt.id);
  return origin ? found : NOTHING;
}
