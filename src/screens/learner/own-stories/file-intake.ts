import { useState } from 'preact/hooks';
import type { OwnFile } from '../../../app/own-stories/own-check';
import type { OwnStories } from '../../../app/own-stories/own-stories';
import { BadInput } from '../../../core/transcript/bad-input';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { play } from '../../../languages/en-GB/play';
import { printRoute } from '../../kit/route';
import type { Writing } from './use-writing';

type Intake = {
  readonly receive: (files: readonly File[]) => void;
  /** What became of the files, in words. */
  readonly notice: string | null;
  /** Takes back what was replaced; null when nothing was. */
  readonly undo: (() => void) | null;
  /** Grows whenever the text has changed other than by typing. */
  readonly turn: number;
};

type Done = { readonly notice: string | null; readonly before: readonly OwnFile[] | null };

/** Files that come to a story: new names are added, known names replaced, and that can be undone. */
export function useFileIntake(own: OwnStories, writing: Writing): Intake {
  const [{ notice, before }, setDone] = useState<Done>({ notice: null, before: null });
  const [turn, setTurn] = useState(0);
  const put = (files: readonly OwnFile[], done: Done): void => {
    writing.change(files);
    setDone(done);
    setTurn(turn + 1);
  };
  const receive = async (dropped: readonly File[]): Promise<void> => {
    const files = await own.receive(dropped);
    if (dropped.some(({ name }) => /\.json$/i.test(name))) {
      // A whole story of its own, which this one must not be mixed with.
      const { id } = await own.add(files);
      location.hash = printRoute({ kind: 'try', story: id });
      return;
    }
    const now = writing.story.files;
    const all = [...now.map((old) => named(files, old.name) ?? old), ...others(files, now)];
    const refused = own.refusal(all);
    if (refused !== null) throw new BadInput(refused);
    const replaced = now
      .filter(({ name }) => named(files, name))
      .map(({ name }) => play().quote(name));
    const words = tryStory().replaced(replaced.join(', '));
    put(all, replaced.length > 0 ? { notice: words, before: now } : { notice: null, before: null });
  };
  return {
    receive(files) {
      receive(files).catch((error: unknown) => {
        const words = error instanceof BadInput ? error.message : tryStory().unreadable;
        setDone({ notice: words, before: null });
      });
    },
    notice,
    undo: before && (() => put(before, { notice: null, before: null })),
    turn,
  };
}

function named(files: readonly OwnFile[], name: string): OwnFile | undefined {
  return files.find((file) => file.name === name);
}

function others(files: readonly OwnFile[], known: readonly OwnFile[]): readonly OwnFile[] {
  return files.filter(({ name }) => !named(known, name));
}
