import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnFile } from '../../../app/own-stories/own-check';
import type { OwnStories } from '../../../app/own-stories/own-stories';
import { BadInput } from '../../../core/transcript/bad-input';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { Bar } from '../../kit/bar';
import { ChooseFiles } from '../../kit/choose-files';
import { STORY_FILES, useDropped } from '../../kit/dropped-files';
import { printRoute } from '../../kit/route';
import { OwnList } from './own-list';

type Props = { readonly own: OwnStories };

/** Where a story is brought in, and where those brought before are found again. */
export function TryHome({ own }: Props): JSX.Element {
  const t = tryStory();
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (files: readonly OwnFile[]): Promise<void> => {
    const refused = files.length === 0 ? tryStory().noText : own.refusal(files);
    setProblem(refused);
    if (refused !== null) return;
    try {
      const { id } = await own.add(files);
      location.hash = printRoute({ kind: 'try', story: id });
    } catch (error) {
      report(error);
      setProblem(tryStory().notKept);
    }
  };
  const receive = async (files: readonly File[]): Promise<void> => {
    try {
      await open(await own.receive(files));
    } catch (error) {
      setProblem(error instanceof BadInput ? error.message : tryStory().unreadable);
    }
  };
  const { over, ...drop } = useDropped((files) => void receive(files));
  return (
    <>
      <Bar title={play().tryOwn} />
      <main class="try" {...drop}>
        <p class="lead">{t.lead}</p>
        <div class={over ? 'card bring over' : 'card bring'}>
          <div>
            <h2>{t.bring}</h2>
            <p>{t.bringHint}</p>
          </div>
          <ChooseFiles
            words={t.chooseFiles}
            what="several"
            accept={STORY_FILES}
            receive={(files) => void receive(files)}
          />
        </div>
        {problem && (
          <p class="notice" role="alert">
            {problem}
          </p>
        )}
        <PasteForm own={own} open={open} refuse={setProblem} />
        <p class="example">
          <button type="button" class="quiet" onClick={() => void own.example().then(open)}>
            {t.example}
          </button>
          <span class="soft">{t.exampleHint}</span>
        </p>
        <OwnList own={own} />
      </main>
    </>
  );
}

type PasteProps = Props & {
  readonly open: (files: readonly OwnFile[]) => Promise<void>;
  readonly refuse: (words: string) => void;
};

function PasteForm({ own, open, refuse }: PasteProps): JSX.Element {
  const t = tryStory();
  return (
    <form
      class="card paste"
      aria-label={t.pasteForm}
      onSubmit={(event) => {
        event.preventDefault();
        const text = String(new FormData(event.currentTarget).get('story') ?? '');
        void open(text.trim() === '' ? [] : [{ name: 'story.ink', text }]);
      }}
    >
      <label for="paste">{t.paste}</label>
      <textarea
        id="paste"
        name="story"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        placeholder={t.pastePlaceholder}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          const refused = own.refusal([{ name: t.pasted, text }]);
          if (refused === null) return;
          // Before it is in the page: so much text would make the page itself slow.
          event.preventDefault();
          refuse(refused);
        }}
      />
      <button type="submit" class="main">
        {t.checkText}
      </button>
    </form>
  );
}
