import type { JSX } from 'preact';
import type { Entry } from '../../../core/transcript/entries';
import { linesOf } from '../../kit/lines';
import { Said } from '../../kit/said';

type LineWords = {
  readonly line: (number: string) => string;
  readonly record: string;
  readonly note: string;
};

type Props = {
  readonly entries: readonly Entry[];
  readonly lines: readonly number[];
  readonly words: LineWords;
};

/** The lines that a decision rests on, as they were said, each with its entry number. */
export function EvidenceLines({ entries, lines, words }: Props): JSX.Element {
  return (
    <ul class="talk-lines">
      {lines.map((at) => (
        <li key={at}>
          <span class="soft figure">{at}</span>
          <LineText entries={entries} at={at} words={words} />
        </li>
      ))}
    </ul>
  );
}

type TextProps = Omit<Props, 'lines'> & { readonly at: number };

/** One entry in words: what was said, or what was written. */
export function LineText({ entries, at, words }: TextProps): JSX.Element {
  const line = linesOf(entries).find((one) => one.at === at);
  if (line) {
    return (
      <span>
        <Said {...line} />
      </span>
    );
  }
  const entry = entries[at];
  if (entry?.kind === 'recorded') {
    return <span>{[`${words.record}:`, ...Object.values(entry.fields)].join(' ')}</span>;
  }
  if (entry?.kind === 'handed-over') return <span>{`${words.note}: ${entry.note}`}</span>;
  return <span>{words.line(String(at))}</span>;
}

/** Entry numbers that can be evidence: what was said, and what was written afterwards. */
export function citableIn(entries: readonly Entry[]): readonly number[] {
  return entries.flatMap(({ kind }, at) =>
    ['said', 'chose', 'recorded', 'handed-over'].includes(kind) ? [at] : [],
  );
}
