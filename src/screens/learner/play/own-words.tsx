import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import { type Entry, lastOffer } from '../../../core/transcript/entries';
import { wordsAt } from '../../../core/transcript/own-words';
import { ownWords } from '../../../languages/en-GB/own-words';
import { useFocusEachTurn } from '../../kit/focus';
import './own-words.css';

/** Longer than anybody speaks at once, in characters. */
const MOST = 600;

type Props = {
  readonly attempt: LiveAttempt;
  readonly turn: number;
  readonly takesFocus: boolean;
  /** The element that says what is being replied to, where a screen reader has not heard it yet. */
  readonly opening: string | undefined;
};

/** What the learner would say, before they see what there is to choose from. */
export function OwnWords({ attempt, turn, takesFocus, opening }: Props): JSX.Element {
  const t = ownWords();
  const id = useId();
  const [text, setText] = useState('');
  const group = useFocusEachTurn<HTMLFormElement>(turn, takesFocus);
  return (
    <form
      class="next own-words"
      aria-labelledby={id}
      aria-describedby={opening}
      tabIndex={-1}
      ref={group}
      onSubmit={(event) => {
        event.preventDefault();
        // Nothing written is an answer too: then the replies come without it.
        void attempt.word(text);
      }}
    >
      <label id={id} for={`${id}-text`}>
        {t.ask}
      </label>
      <textarea
        id={`${id}-text`}
        rows={2}
        maxLength={MOST}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="main">
          {t.show}
        </button>
      </div>
    </form>
  );
}

/** What was written, over the replies it is now to be held against; nothing where nothing was. */
export function OwnWordsNote({
  entries,
}: {
  readonly entries: readonly Entry[];
}): JSX.Element | null {
  const t = ownWords();
  const words = wordsAt(entries, lastOffer(entries));
  if (!words) return null;
  return (
    <p class="own-words-note">
      <b>{t.wrote}</b> {words.text}
      <span class="soft"> {t.nearest}</span>
    </p>
  );
}
