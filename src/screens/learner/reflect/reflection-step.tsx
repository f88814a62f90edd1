import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReflectionAids } from '../../../core/progress/reflection-aids';
import { MOST_WRITTEN, type ReflectionPart } from '../../../core/transcript/reflection';
import { reflection as words } from '../../../languages/en-GB/reflection';
import { useFocusEachTurn } from '../../kit/focus';
import { firstName } from '../../kit/lines';
import { AidList } from './aid-list';
import { inserted } from './inserted';

type Props = {
  readonly part: ReflectionPart;
  readonly aids: ReflectionAids;
  readonly text: string;
  readonly write: (text: string) => void;
  /** Changes when the learner has gone from part to part; 0 on arriving. */
  readonly turn: number;
  readonly foot: JSX.Element;
};

/** One part: a question from this very conversation, room for the learner's words, and what to quote. */
export function ReflectionStep({ part, aids, text, write, turn, foot }: Props): JSX.Element {
  const t = words();
  const heading = useFocusEachTurn<HTMLHeadingElement>(turn, turn > 0);
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  // The words arrive with the render: only then can the caret stand behind them.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  const quote = (words: string): void => {
    const now = inserted(text, area.current?.selectionEnd ?? text.length, words);
    caret.current = now.caret;
    write(now.text);
  };
  return (
    <section class="step">
      <div class="card">
        <h2 tabIndex={-1} ref={heading}>
          {t.parts[part]}
        </h2>
        <p id="ask" class="ask">
          {question(part, aids)}
        </p>
        <div class="field">
          <label for="words">{t.yours}</label>
          <textarea
            id="words"
            ref={area}
            rows={9}
            maxLength={MOST_WRITTEN}
            aria-describedby="ask"
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </div>
        {foot}
      </div>
      <AidList part={part} aids={aids} quote={quote} />
    </section>
  );
}

function question(part: ReflectionPart, aids: ReflectionAids): string {
  const t = words();
  const { began, turning, promise, notYet } = aids;
  const name = firstName(began.customer);
  switch (part) {
    case 'situation':
      return t.asks.situation(name, t.places[began.setting]);
    case 'task':
      return t.asks.task(name, began.role);
    case 'action':
      return t.asks.action(turning);
    case 'result':
      return t.asks.result(name, promise);
    case 'next':
      return t.asks.next(notYet?.title ?? null);
  }
}
