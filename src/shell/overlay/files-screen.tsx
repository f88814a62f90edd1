import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { files as words } from '../../words/files';
import { useAnswer } from '../kit/answer';
import { Bar } from '../kit/bar';
import { BringFiles } from './bring-files';
import { EraseSection } from './erase-section';
import type { AttemptFiles } from './files-cast';
import './files.css';
import { OtherPeople } from './other-people';
import { SaveAll } from './save-all';
import { WhoseForm } from './whose-form';

/** Attempts as files, in and out; whose they are; and erasing them. */
export function FilesScreen({ files }: { readonly files: AttemptFiles }): JSX.Element {
  const [turn, setTurn] = useState(0);
  const kept = useAnswer(files.kept, turn);
  const changed = (): void => setTurn((now) => now + 1);
  return (
    <>
      <Bar title={words().title} />
      {kept ? (
        <main class="files-screen">
          <WhoseForm files={files} me={kept.me} changed={changed} />
          <SaveAll files={files} kept={kept} />
          <BringFiles files={files} changed={changed} />
          {kept.learners.length > 0 && (
            <OtherPeople files={files} learners={kept.learners} changed={changed} />
          )}
          <EraseSection files={files} changed={changed} />
        </main>
      ) : (
        <main aria-busy="true" />
      )}
    </>
  );
}
