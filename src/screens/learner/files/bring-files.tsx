import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Verification } from '../../../app/attempt/own-player';
import type { AttemptFiles, Kept } from '../../../app/files/attempt-files';
import type { Progress } from '../../../app/files/bring-files';
import type { Received } from '../../../app/files/receive-attempt';
import { files as words } from '../../../languages/en-GB/files';
import { language } from '../../../languages/en-GB/language';
import { report } from '../../../shell/page/faults';
import { ChooseFiles } from '../../kit/choose-files';
import { useDropped } from '../../kit/dropped-files';
import { whoseWords } from '../../kit/verification-words';
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
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef(() => {});
  const bring = (brought: Brought): void => {
    stop.current();
    stop.current = files.bring(brought, (now) => {
      setProgress(now);
      if (now.finished) changed();
    });
  };
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
      {progress && <Told progress={progress} stop={() => stop.current()} />}
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
  const { done, all, finished, received } = progress;
  return (
    <div class="told">
      <h3>{t.results}</h3>
      <div class="actions">
        <p role="status">{finished ? summary(progress) : soFar(done, all)}</p>
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

function soFar(done: number, all: number | null): string {
  const t = words().bring;
  if (all === null) return t.counting;
  const number = new Intl.NumberFormat(language().code);
  return t.reading(number.format(done), number.format(all));
}

function summary({ done, all, received }: Progress): string {
  const t = words().bring;
  if (all === 0) return t.none;
  const outcomes = received.map(({ outcome }) => outcome);
  const count = (fits: (outcome: (typeof outcomes)[number]) => boolean): number =>
    outcomes.filter(fits).length;
  const parts: readonly (readonly [number, (count: number) => string])[] = [
    [count((one) => isNew(one) === true), t.kept],
    [count((one) => isNew(one) === false), t.already],
    [count((one) => stateOf(one) === 'differs'), t.doubtful],
    [count((one) => /^no-/.test(stateOf(one) ?? '')), t.unchecked],
    [count((one) => one.kind === 'thing' && one.became === 'differs'), t.differs],
    [count(({ kind }) => kind === 'refused' || kind === 'not-an-attempt'), t.refused],
    [(all ?? done) - done, t.stopped],
  ];
  const said = parts.filter(([many]) => many > 0).map(([many, say]) => say(many));
  return [t.files(all ?? done), ...said].join(' ');
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

/** Whether something came in that was not here; null where nothing came in. */
function isNew(outcome: Received['outcome']): boolean | null {
  if (outcome.kind === 'record') return outcome.isNew;
  if (outcome.kind === 'thing') {
    return outcome.became === 'differs' ? null : outcome.became !== 'already';
  }
  if (outcome.kind === 'already') return false;
  return /^(kept|apart|joined)$/.test(outcome.kind) ? true : null;
}

function stateOf(outcome: Received['outcome']): Verification['kind'] | null {
  return 'verification' in outcome ? outcome.verification.kind : null;
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
