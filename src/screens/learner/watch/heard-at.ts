import { decisionAt } from '../../../core/transcript/playhead';
import { watch } from '../../../languages/en-GB/watch';
import { linesOf } from '../../kit/lines';
import { type Example, firstOf } from './example';

/** What has come since the stop at `from`, as somebody hears it who listens to the page. */
export function heardAt({ entries, readings }: Example, from: number, at: number): string {
  const t = watch();
  const decision = decisionAt(entries, at);
  if (entries[at]?.kind === 'chose') {
    const reading = readings.get(at);
    const said = decision?.replies[decision.chosen ?? -1]?.text ?? '';
    return [
      `${t.said}: “${said}”`,
      `${t.why}:`,
      t.shows(firstOf(reading)),
      reading?.why ?? '',
    ].join(' ');
  }
  const lines = linesOf(entries).filter((line) => line.at > from && line.at <= at);
  const said = lines.map(({ name, text }) => (name === '' ? text : `${name}: ${text}`));
  return [...said, entries[at]?.kind === 'offered' ? t.ask : t.end].join(' ');
}
