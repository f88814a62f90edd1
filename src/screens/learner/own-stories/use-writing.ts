import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked, OwnFile, OwnStory } from '../../../app/own-stories/own-check';
import type { OwnStories } from '../../../app/own-stories/own-stories';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { report } from '../../../shell/page/faults';

/** A story that is being written: its text as typed, kept as it is, and checked after each pause. */
export type Writing = {
  readonly story: OwnStory;
  readonly checked: Checked;
  /** Why the text is not kept, in words; null while all is well. */
  readonly trouble: string | null;
  readonly change: (files: readonly OwnFile[]) => void;
  readonly stop: () => void;
  readonly again: () => void;
  /** Resolves when what was typed is kept, and what was compiled can be played. */
  readonly ready: () => Promise<void>;
};

/** A check that starts with every key would never end. */
const PAUSE_MS = 500;

export function useWriting(own: OwnStories, first: OwnStory): Writing {
  const [story, setStory] = useState(first);
  const [checked, setChecked] = useState<Checked>({ kind: 'compiling' });
  const [trouble, setTrouble] = useState<string | null>(null);
  const check = useRef({ timer: 0, stop: () => {} });
  const keep = useKeeper(own, setStory, setTrouble);

  const halt = (): void => {
    clearTimeout(check.current.timer);
    check.current.stop();
  };
  const start = (now: OwnStory): void => {
    halt();
    check.current.stop = own.check(now, setChecked);
  };
  useEffect(() => {
    start(first);
    return halt;
  }, []);
  return {
    story,
    checked,
    trouble,
    change(files) {
      const changed = { ...story, files };
      setStory(changed);
      setChecked({ kind: 'compiling' });
      keep.soon(changed);
      halt();
      check.current.timer = window.setTimeout(() => start(changed), PAUSE_MS);
    },
    stop() {
      halt();
      const playable = checked.kind === 'exploring';
      setChecked({ kind: 'stopped', why: 'by-hand', detail: '', playable });
    },
    again: () => start(story),
    async ready() {
      await keep.settled();
      await own.ready(story);
    },
  };
}

/** Keeps every change, one at a time; of those that come meanwhile only the last. */
function useKeeper(
  own: OwnStories,
  show: (change: (now: OwnStory) => OwnStory) => void,
  say: (trouble: string | null) => void,
): { readonly soon: (story: OwnStory) => void; readonly settled: () => Promise<void> } {
  const queue = useRef<{ waiting: OwnStory | null; busy: Promise<void> | null }>({
    waiting: null,
    busy: null,
  });
  const drain = async (): Promise<void> => {
    for (let next = queue.current.waiting; next; next = queue.current.waiting) {
      queue.current.waiting = null;
      try {
        const { title } = await own.keep(next, next.files);
        show((now) => ({ ...now, title }));
        say(null);
      } catch (error) {
        report(error);
        say(tryStory().changeNotKept);
      }
    }
    queue.current.busy = null;
  };
  return {
    soon(story) {
      queue.current.waiting = story;
      queue.current.busy ??= drain();
    },
    settled: async () => queue.current.busy ?? undefined,
  };
}
