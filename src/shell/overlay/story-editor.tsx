import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnFile, Remark } from './own-cast';

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

/** So that the text keeps its room: the rest stands in the list. */
const MOST_HERE = 2;

/** The text of one file, its lines numbered, with what is wrong written behind each line. */
export function StoryEditor(props: Props): JSX.Element {
  const { file, remarks, refusal, change } = props;
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { line, watchCaret } = useCaretLine(area);
  const lines = useMemo(() => file.text.split('\n'), [file.text]);
  const widths = useMemo(() => lines.map(widthOf), [lines]);
  const { from, to, onScroll } = useWindow(box);
  const marked = firstOfLines(remarks.filter(({ line: at }) => from < at && at <= to));
  useArrival(props, box, area);
  const here = remarks.filter((remark) => remark.line === line);
  const style = { '--rows': lines.length, '--cols': widest(widths) };
  return (
    <>
      <div class="code" ref={box} onScroll={onScroll}>
        <div class="sheet" style={style}>
          <pre class="numbers" aria-hidden="true">
            <span style={{ '--from': from }}>
              {lines.slice(from, to).map((_, at) => `${from + at + 1}\n`)}
            </span>
          </pre>
          <div class="lines">
            {marked.map(({ first, more }) => (
              <p
                key={first.line}
                class={`beside ${first.level}${first.line === line ? ' here' : ''}`}
                aria-hidden="true"
                style={{ '--line': first.line - 1, '--width': widths[first.line - 1] ?? 0 }}
              >
                <span>{more > 0 ? `${first.what} (and ${more} more)` : first.what}</span>
              </p>
            ))}
            <textarea
              ref={area}
              aria-label={`Text of ${file.name}`}
              aria-describedby="line-remarks"
              defaultValue={file.text}
              wrap="off"
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              onInput={({ currentTarget }) => {
                setRefused(null);
                change(currentTarget.value);
              }}
              onPaste={(event) => {
                const added = event.clipboardData?.getData('text/plain') ?? '';
                const words = refusal(event.currentTarget.value + added);
                setRefused(words);
                if (words !== null) event.preventDefault();
              }}
              {...watchCaret}
            />
          </div>
        </div>
      </div>
      <div id="line-remarks" class="line-remarks" role="status">
        <p class="soft">{`Line ${line} of ${lines.length}`}</p>
        {refused && <p class="error">{refused}</p>}
        {here.slice(0, MOST_HERE).map((remark) => (
          <p key={`${remark.id} ${remark.what}`} class={remark.level}>
            {`${remark.what} ${remark.why}`}
          </p>
        ))}
        {here.length > MOST_HERE && <p>{`And ${here.length - MOST_HERE} more on this line.`}</p>}
      </div>
    </>
  );
}

/** More than fits into the tallest box, so that little scrolling needs no drawing. */
const DRAWN = 120;

/** The lines to draw numbers and remarks for: thousands at once would keep the page busy. */
function useWindow(box: RefObject<HTMLDivElement | null>): {
  readonly from: number;
  readonly to: number;
  readonly onScroll: () => void;
} {
  const [from, setFrom] = useState(0);
  return {
    from,
    to: from + DRAWN,
    onScroll() {
      const { scrollTop = 0 } = box.current ?? {};
      const top = Math.floor(scrollTop / rowHeight(box.current));
      setFrom(Math.max(0, (Math.floor(top / 40) - 1) * 40));
    },
  };
}

/** Pixels. */
function rowHeight(box: Element | null): number {
  const text = box?.querySelector('textarea');
  return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 24;
}

/** The line the caret is on, from 1. */
function useCaretLine(area: RefObject<HTMLTextAreaElement | null>): {
  readonly line: number;
  readonly watchCaret: Readonly<Record<'onKeyUp' | 'onClick' | 'onFocus' | 'onSelect', () => void>>;
} {
  const [line, setLine] = useState(1);
  const look = (): void => {
    if (area.current) setLine(lineAt(area.current.value, area.current.selectionStart));
  };
  return { line, watchCaret: { onKeyUp: look, onClick: look, onFocus: look, onSelect: look } };
}

function lineAt(text: string, caret: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < caret; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** Puts the caret on the line asked for, and the line in the upper part of the box. */
function useArrival(
  { goTo, arrived }: Props,
  box: RefObject<HTMLDivElement | null>,
  area: RefObject<HTMLTextAreaElement | null>,
): void {
  // At once: what is typed next belongs on that line.
  useLayoutEffect(() => {
    const text = area.current;
    if (goTo === null || !text || !box.current) return;
    const before = text.value.split('\n').slice(0, goTo - 1);
    const start = before.reduce((sum, one) => sum + one.length + 1, 0);
    const end = text.value.indexOf('\n', start);
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, end < 0 ? text.value.length : end);
    box.current.scrollTop = (goTo - 1) * rowHeight(box.current) - box.current.clientHeight / 3;
    box.current.scrollLeft = 0;
    box.current.scrollIntoView({ block: 'nearest' });
    arrived();
  }, [goTo]);
}

/** Of the remarks on each line the first, which is the worst, and how many more there are. */
function firstOfLines(
  remarks: readonly Remark[],
): readonly { readonly first: Remark; readonly more: number }[] {
  const lines = new Map<number, Remark[]>();
  for (const remark of remarks) {
    lines.set(remark.line, [...(lines.get(remark.line) ?? []), remark]);
  }
  return [...lines.values()].flatMap(([first, ...more]) =>
    first ? [{ first, more: more.length }] : [],
  );
}

/** Columns a line takes, where a tab goes on to the next column that is a multiple of four. */
function widthOf(line: string): number {
  if (!line.includes('\t')) return line.length;
  return [...line].reduce((width, sign) => (sign === '\t' ? (width & ~3) + 4 : width + 1), 0);
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
