import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { piecesOf } from '../../core/transcript/sayings';
import { language } from '../../languages/en-GB/language';
import { sayings } from '../../languages/en-GB/sayings';
import { Quoted } from './content';
import './explained-text.css';

type Props = {
  readonly text: string;
  /** The language of the text. */
  readonly lang: string;
};

/** Which of the pieces is explained, and whether a key asked for it. */
type Open = { readonly at: number; readonly byKey: boolean };

/**
 * A line in which sayings can be opened to see what they mean. Nothing is spoken of it by itself: who
 * opens one with a key is taken to what it means, and Escape leads back.
 */
export function ExplainedText({ text, lang }: Props): JSX.Element {
  const [open, setOpen] = useState<Open | null>(null);
  const id = useId();
  const line = useRef<HTMLSpanElement>(null);
  const meaning = useRef<HTMLSpanElement>(null);
  const pieces = piecesOf(text, Object.keys(sayings().sayings));
  const shown = open === null ? undefined : pieces[open.at];
  useEscape(open !== null, () => {
    const leads = meaning.current === document.activeElement;
    setOpen(null);
    if (leads) line.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  });
  useLayoutEffect(() => {
    if (open) meaning.current?.scrollIntoView({ block: 'nearest' });
    // By a click the focus stays where it was, with the keys of the replies.
    if (open?.byKey) meaning.current?.focus();
  }, [open]);
  const press = (at: number, byKey: boolean): void =>
    setOpen(open?.at === at ? null : { at, byKey });
  return (
    <span ref={line}>
      {pieces.map((piece, at) =>
        piece.saying === null ? (
          piece.text
        ) : (
          <Saying key={at} open={open?.at === at} means={id} press={(byKey) => press(at, byKey)}>
            {piece.text}
          </Saying>
        ),
      )}
      {shown?.saying && (
        <span
          id={id}
          class="meaning"
          role="note"
          tabIndex={-1}
          ref={meaning}
          lang={language().code}
        >
          <b>
            <Quoted lang={lang}>{shown.text}</Quoted>
          </b>{' '}
          {sayings().means} {sayings().sayings[shown.saying]}
        </span>
      )}
    </span>
  );
}

type SayingProps = {
  readonly open: boolean;
  /** The id of what it means, once that is open. */
  readonly means: string;
  readonly press: (byKey: boolean) => void;
  readonly children: string;
};

function Saying({ open, means, press, children }: SayingProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button does not break over lines as words do.
    <span
      role="button"
      class="saying"
      tabIndex={0}
      aria-expanded={open}
      aria-controls={open ? means : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ detail }) => press(detail === 0)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}

function useEscape(active: boolean, close: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [active]);
}
