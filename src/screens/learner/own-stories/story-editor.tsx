import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { OwnFile, Remark } from '../../../app/own-stories/own-check';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { BesideLines } from './beside-lines';
import { useArrival, useCaretLine, useWindow } from './editor-view';
import { LineRemarks } from './line-remarks';

type Props = {
  readonly file: OwnFile;
  /** What is wrong in this file. */
  readonly remarks: readonly Remark[];
  /** The line to go to, from 1; null once that is done. */
  readonly goTo: number | null;
  readonly arrived: () => void;
  /** Why the file may not hold this text; null if it may. */
  readonly refusal: (text: string) => string | null;
  readonly change: (text: string) => void;
};

/** The text of one file, its lines numbered, with what is wrong written behind each line. */
export function StoryEditor(props: Props): JSX.Element {
  const { file, remarks } = props;
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { refused, typing } = useTyping(props);
  const { line, watchCaret } = useCaretLine(area);
  const lines = useMemo(() => file.text.split('\n'), [file.text]);
  const widths = useMemo(() => lines.map(widthOf), [lines]);
  const { from, to, onScroll } = useWindow(box);
  useArrival(props, box, area);
  const seen = remarks.filter((remark) => from < remark.line && remark.line <= to);
  return (
    <>
      <div class="code" ref={box} onScroll={onScroll}>
        <div class="sheet" style={{ '--rows': lines.length, '--cols': widest(widths) }}>
          <Numbers from={from} to={Math.min(to, lines.length)} />
          <div class="lines">
            <BesideLines remarks={seen} widths={widths} line={line} />
            <textarea
              ref={area}
              aria-label={tryStory().text(file.name)}
              aria-describedby="line-remarks"
              defaultValue={file.text}
              wrap="off"
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              {...typing}
              {...watchCaret}
            />
          </div>
        </div>
      </div>
      <LineRemarks
        line={line}
        lines={lines.length}
        refused={refused}
        remarks={remarks.filter((remark) => remark.line === line)}
      />
    </>
  );
}

type NumbersProps = { readonly from: number; readonly to: number };

function Numbers({ from, to }: NumbersProps): JSX.Element {
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at + 1);
  return (
    <pre class="numbers" aria-hidden="true">
      <span style={{ '--top': from }}>{numbers.join('\n')}</span>
    </pre>
  );
}

type Typing = {
  readonly onInput: (event: { readonly currentTarget: HTMLTextAreaElement }) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

/** Passes on what is typed; a paste that is too much is refused before the page has to show it. */
function useTyping({ refusal, change }: Props): {
  readonly refused: string | null;
  readonly typing: Typing;
} {
  const [refused, setRefused] = useState<string | null>(null);
  const typing: Typing = {
    onInput({ currentTarget }) {
      setRefused(null);
      change(currentTarget.value);
    },
    onPaste(event) {
      const before = event.target instanceof HTMLTextAreaElement ? event.target.value : '';
      const words = refusal(before + (event.clipboardData?.getData('text/plain') ?? ''));
      setRefused(words);
      if (words !== null) event.preventDefault();
    },
  };
  return { refused, typing };
}

/** Columns a line takes, where a tab goes on to the next column that is a multiple of four. */
function widthOf(line: string): number {
  if (!line.includes('\t')) return line.length;
  return [...line].reduce((width, sign) => (sign === '\t' ? (width & ~3) + 4 : width + 1), 0);
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
