import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Reply } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';
import { useFocusEachTurn } from '../../kit/focus';
import { useBelow } from './below';
import type { Hear } from './hear-replies';

type Props = {
  readonly replies: readonly Reply[];
  /** The language they are in. */
  readonly lang: string;
  readonly turn: number;
  /** The one that has been given and is being kept; null while one may be chosen. */
  readonly given: number | null;
  readonly takesFocus: boolean;
  /** The element that says what is being replied to, where a screen reader has not heard it yet. */
  readonly opening: string | undefined;
  readonly choose: (reply: number) => Promise<void>;
  /** Reads words aloud, where that is to be had; stops what it reads where they are none. */
  readonly hear?: Hear;
};

/** What the learner can say. Keys 1 to 9 work only in here, so they never surprise anyone. */
export function Replies(props: Props): JSX.Element {
  const { replies, lang, turn, given, takesFocus, opening, hear } = props;
  const group = useFocusEachTurn<HTMLFieldSetElement>(turn, takesFocus);
  const below = useBelow(group, turn);
  const say = useSay(props);
  const place = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const heard = /^r$/i.test(event.key) ? focusedReply(event) : null;
    if (heard !== null) hear?.(heard, lang);
    if (!/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    say(Number(event.key) - 1);
  };
  return (
    <fieldset
      class="next"
      tabIndex={-1}
      ref={group}
      aria-describedby={opening}
      onKeyDown={onKeyDown}
    >
      <legend>{play().reply}</legend>
      {replies.map(({ text }, at) => (
        <button
          key={`${turn} ${text}`}
          type="button"
          aria-describedby={`${place}-${at}`}
          aria-keyshortcuts={String(at + 1)}
          class={at === given ? 'reply given' : 'reply'}
          onClick={({ detail }) => {
            // The second click of a double click may fall on the reply that has come meanwhile.
            if (detail < 2) say(at);
          }}
        >
          <span class="number" aria-hidden="true">
            {at + 1}
          </span>
          <span lang={lang}>{text}</span>
        </button>
      ))}
      {replies.map((_reply, at) => (
        <span key={at} id={`${place}-${at}`} hidden>
          {play().replyPlace(at + 1, replies.length)}
        </span>
      ))}
      {below > 0 && (
        <p class="below" aria-hidden="true">
          {play().moreReplies(below)}
        </p>
      )}
    </fieldset>
  );
}

/** The words of the reply that a key was pressed on; null where it was on none. */
function focusedReply({ target }: KeyboardEvent): string | null {
  const words =
    target instanceof HTMLElement && target.matches('.reply') && target.lastElementChild;
  return words ? words.textContent : null;
}

/** Says one reply at a time: until it has been answered, another click or key says nothing. */
function useSay({ replies, given, choose }: Props): (reply: number) => void {
  const busy = useRef(false);
  return (reply) => {
    if (busy.current || given !== null || reply >= replies.length) return;
    busy.current = true;
    void choose(reply).finally(() => {
      busy.current = false;
    });
  };
}
