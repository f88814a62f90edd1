import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptFiles } from '../../../app/files/attempt-files';
import { files as words } from '../../../languages/en-GB/files';
import { people } from '../../../languages/en-GB/people';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { BringFiles } from './bring-files';
import { EraseSection } from './erase-section';
import './files.css';
import { useRetention } from '../retention/use-retention';
import { OtherPeople } from './other-people';
import { SaveAll } from './save-all';
import { WhoseForm } from './whose-form';

type Props = { readonly cast: Cast; readonly files: AttemptFiles };

/** Where everybody's work is on the desk, and this is not it. */
function DeskFirst(): JSX.Element {
  const t = people().lock;
  return (
    <p class="notice">
      {t.closedHere} <a href={printRoute({ kind: 'observe', observation: null })}>{t.toDesk}</a>
    </p>
  );
}

/** Attempts as files, in and out; whose they are; and erasing them. */
export function FilesScreen({ cast, files }: Props): JSX.Element {
  const retained = useRetention(cast);
  const [turn, setTurn] = useState(0);
  const kept = useAnswer(files.kept, `${turn} ${retained?.deleted ?? 0}`);
  const changed = (): void => setTurn((now) => now + 1);
  return (
    <>
      <Bar title={words().title} />
      {kept ? (
        <main class="files-screen">
          {retained && <retained.Notice {...retained} whose="everybody" />}
          <WhoseForm files={files} me={kept.me} names={kept.names} changed={changed} />
          <SaveAll files={files} kept={kept} />
          {!kept.whole && <DeskFirst />}
          <BringFiles files={files} kept={kept} changed={changed} />
          {kept.learners.length > 0 && (
            <OtherPeople
              files={files}
              learners={kept.learners}
              retained={retained}
              changed={changed}
            />
          )}
          <EraseSection files={files} whole={kept.whole} changed={changed} />
        </main>
      ) : (
        <main aria-busy="true" />
      )}
    </>
  );
}
