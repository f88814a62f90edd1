import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { play } from '../../../languages/en-GB/play';
import { Icon } from '../../kit/icons';
import type { Cast } from '../cast';

/** Reads words aloud in a language, instead of what was being read. */
export type Hear = (words: string, lang: string) => void;

/** Reads replies aloud as they are asked for, and stops with the turn. Says whether this device has no voice. */
export function useHear(sounds: Cast['sounds'], turn: number): { hear: Hear; silent: boolean } {
  const [silent, setSilent] = useState(false);
  useEffect(() => sounds.hush, [turn]);
  const hear: Hear = (words, lang) => {
    sounds.say(words, lang).then(
      (state) => setSilent(state !== 'ready'),
      () => setSilent(true),
    );
  };
  return { hear, silent };
}

type Props = {
  readonly replies: readonly string[];
  readonly lang: string;
  readonly hear: Hear;
  readonly silent: boolean;
};

/** All replies on offer, read aloud with their numbers. It stands beside the group of replies, not among them. */
export function HearReplies({ replies, lang, hear, silent }: Props): JSX.Element {
  const t = play();
  const all = replies.map((text, at) => `${at + 1}. ${text}`).join(' ');
  return (
    <div class="hear">
      <output>{silent && t.noVoice}</output>
      <button
        type="button"
        aria-label={t.hearReplies}
        title={t.hearKey}
        onClick={() => hear(all, lang)}
      >
        <Icon name="heard" />
      </button>
    </div>
  );
}
