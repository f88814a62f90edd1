import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { AttemptFiles, Kept } from '../../../app/files/attempt-files';
import type { Progress } from '../../../app/files/bring-files';
import { bringing, dropBringing, stopBringing, watchBringing } from '../../../app/files/bringing';
import type { Received } from '../../../app/files/receive-attempt';
import { files as words } from '../../../languages/en-GB/files';
import { report } from '../../../shell/page/faults';
import { ChooseFiles } from '../../kit/choose-files';
import { useDropped } from '../../kit/dropped-files';
import { whoseWords } from '../../kit/verification-words';
import { bringingWords } from './bringing-words';
import { ReceivedList } from './received-list';

type Props = {
  readonly files: AttemptFiles;
  /** Whether names go into files, and whether there is anything here that is one's own. */
  readonly kept: Pick<Kept, 'names' | 'mine'>;
  readonly changed: () => void;
};
type Brought = readonly (File | FileSystemEntry)[];

/** Where files, folders and zips are brought in, and what became of each. */
export function BringFiles({ files, kept, changed }: Props): JSX.Element {
  const t = words().bring;
  const progress = useBringing();
  const finished = progress?.finished === true;
  useEffect(() => {
    if (finished) changed();
  }, [finished]);
  // How it ended has been read here: no other screen says so again.
  useEffect(() => dropBringing, []);
  const bring = (brought: Brought): void => files.bring(brought);
  const { over, ...drop } = useDropped((chosen, transfer) => bring(entriesIn(transfer) ?? chosen));
  return (
    <section {...drop}>
      <div class={over ? 'card bring over' : 'card bring'}>
        <div>
          <h2>{t.heading}</h2>
          <p>{t.lead}</p>
        </div>
        <div class="actions">
          <ChooseFiles words={t.choose} what="several" accept=".json,.zip" receive={bring} />
          <ChooseFiles words={t.folder} what="folder" accept=".json,.zip" receive={bring} />
        </div>
        <PasteBox paste={(text) => bring(files.pasted(text, t.pasted))} />
      </div>
      {progress && <Told progress={progress} stop={stopBringing} />}
      {progress?.finished && kept.mine.length === 0 && (
        <Claim received={progress.received} files={files} names={kept.names} changed={changed} />
      )}
    </section>
  );
}

function Told({
  progress,
  stop,
}: {
  readonly progress: Progress;
  readonly stop: () => void;
}): JSX.Element {
  const t = words().bring;
  const { finished, received } = progress;
  return (
    <div class="told">
      <h3>{t.results}</h3>
      <div class="actions">
        <p role="status">{bringingWords(progress)}</p>
        {!finished && (
          <button type="button" class="quiet" onClick={stop}>
            {t.stop}
          </button>
        )}
      </div>
      {finished && received.length > 0 && <ReceivedList received={received} />}
    </div>
  );
}

/** How far the files have been taken in, whichever screen that was begun on. */
function useBringing(): Progress | null {
  const [, turn] = useState({});
  useEffect(() => watchBringing(() => turn({})), []);
  return bringing();
}

type ClaimProps = Pick<Props, 'files' | 'changed'> & {
  readonly received: readonly Received[];
  readonly names: boolean;
};

/** Lets whoever brought in their own copy say so: nobody else's attempts become theirs by themselves. */
function Claim({ received, files, names, changed }: ClaimProps): JSX.Element | null {
  const t = words();
  const [from, another] = received.flatMap(({ outcome }) =>
    outcome.kind === 'thing' && outcome.from ? [outcome.from] : [],
  );
  // Of the zips of a whole class, none is that of whoever brings them in.
  if (!from || another) return null;
  return (
    <div class="actions">
      <p>{t.from(whoseWords(from))}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => void files.keepMe(from, names, null).then(changed, report)}
      >
        {t.claim}
      </button>
    </div>
  );
}

function PasteBox({ paste }: { readonly paste: (text: string) => void }): JSX.Element {
  const t = words().bring;
  const id = useId();
  return (
    <div class="paste-box">
      <label for={id}>{t.paste}</label>
      <textarea
        id={id}
        rows={1}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onPaste={(event) => {
          // Before it is in the page: so much text would make the page itself slow.
          event.preventDefault();
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (text.trim() !== '') paste(text);
        }}
      />
      <span id={`${id}-hint`} class="hint">
        {t.pasteHint}
      </span>
    </div>
  );
}

/** What was dropped, with its folders; a browser gives it away only while it is being dropped. */
function entriesIn(transfer: DataTransfer | null): Brought | null {
  if (!transfer) return null;
  return [...transfer.items].flatMap((item): Brought => {
    const dropped = item.kind === 'file' ? (item.webkitGetAsEntry() ?? item.getAsFile()) : null;
    return dropped ? [dropped] : [];
  });
}
