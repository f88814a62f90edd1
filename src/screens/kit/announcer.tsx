import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { BRITISH } from './content';

/** Says a text, in its language, to whoever listens to the page. */
type Announce = (text: string, lang: string) => void;

type Spoken = { readonly count: number; readonly text: string; readonly lang: string };

const Announcing = createContext<Announce>(() => {});

/**
 * Long enough for everything that belongs together to have come, and for the focus to have moved and
 * been spoken of: what is said to a screen reader before that is cut off by it.
 */
const GATHERED = 150;

/**
 * Holds the one region of a screen that speaks. What comes to it at one time is spoken once, as one
 * text; regions beside each other are spoken in any order, and some of it twice.
 */
export function Announcer({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [{ count, text, lang }, setSpoken] = useState<Spoken>({
    count: 0,
    text: '',
    lang: BRITISH,
  });
  const gathering = useMemo(() => createGathering(setSpoken), []);
  useEffect(() => gathering.stop, [gathering]);
  return (
    <Announcing.Provider value={gathering.announce}>
      {children}
      <div role="status" class="unseen spoken">
        {/* A new element each time, so that the same words are spoken again. */}
        <p key={count} lang={lang}>
          {text}
        </p>
      </div>
    </Announcing.Provider>
  );
}

/** What speaks for this part of the screen; nothing does where no announcer stands around it. */
export function useAnnounce(): Announce {
  return useContext(Announcing);
}

function createGathering(speak: (next: (before: Spoken) => Spoken) => void): {
  readonly announce: Announce;
  readonly stop: () => void;
} {
  let parts: { readonly text: string; readonly lang: string }[] = [];
  let timer = 0;
  return {
    announce(text, lang) {
      if (text === '') return;
      parts.push({ text, lang });
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const spoken = parts.map((part) => part.text).join(' ');
        // What was said comes before what is seen, or thought of it.
        const [first = { lang }] = parts;
        parts = [];
        speak(({ count }) => ({ count: count + 1, text: spoken, lang: first.lang }));
      }, GATHERED);
    },
    stop: () => clearTimeout(timer),
  };
}
