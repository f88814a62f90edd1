import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Bar } from './bar';
import type { OwnFile, OwnStories } from './own-cast';
import { OwnList } from './own-list';
import { printRoute } from './route';
import { ChooseFiles, useDropped } from './story-files';

type Props = { readonly own: OwnStories };

/** Where a story is brought in, and where those brought before are found again. */
export function TryHome({ own }: Props): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (files: readonly OwnFile[]): Promise<void> => {
    const refused = files.length === 0 ? 'There is no text to check yet.' : own.refusal(files);
    setProblem(refused);
    if (refused !== null) return;
    try {
      const { id } = await own.add(files);
      location.hash = printRoute({ kind: 'try', story: id });
    } catch {
      setProblem('This browser could not keep the story. There may be no room left.');
    }
  };
  const receive = async (files: readonly File[]): Promise<void> => {
    try {
      await open(await own.receive(files));
    } catch (error) {
      setProblem(error instanceof TypeError ? error.message : 'These files could not be read.');
    }
  };
  const { over, ...drop } = useDropped((files) => void receive(files));
  return (
    <>
      <Bar title="Try your own story" />
      <main class="try" {...drop}>
        <p class="lead">
          Bring a scenario written in Ink. It is checked here in your browser, and you can play it
          and be marked at once. Nothing is sent anywhere.
        </p>
        <div class={over ? 'card bring over' : 'card bring'}>
          <div>
            <h2>Bring files</h2>
            <p>Drop your .ink files here, all of them together. Or drop a story saved as a file.</p>
          </div>
          <ChooseFiles words="Choose files" receive={(files) => void receive(files)} />
        </div>
        {problem && (
          <p class="notice" role="alert">
            {problem}
          </p>
        )}
        <PasteForm own={own} open={open} refuse={setProblem} />
        <p class="example">
          <button type="button" class="quiet" onClick={() => void own.example().then(open)}>
            Begin with an example
          </button>
          <span class="soft">A short story that is sound as it stands, to be written over.</span>
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
  return (
    <form
      class="card paste"
      aria-label="Paste a story"
      onSubmit={(event) => {
        event.preventDefault();
        const text = String(new FormData(event.currentTarget).get('story') ?? '');
        void open(text.trim() === '' ? [] : [{ name: 'story.ink', text }]);
      }}
    >
      <label for="paste">Or paste the text of a story</label>
      <textarea
        id="paste"
        name="story"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        placeholder="# title: …"
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          const refused = own.refusal([{ name: 'The pasted text', text }]);
          if (refused === null) return;
          // Before it is in the page: so much text would make the page itself slow.
          event.preventDefault();
          refuse(refused);
        }}
      />
      <button type="submit" class="main">
        Check this text
      </button>
    </form>
  );
}
