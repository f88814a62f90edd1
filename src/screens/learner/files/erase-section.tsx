import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AttemptFiles } from '../../../app/files/attempt-files';
import { files as words } from '../../../languages/en-GB/files';
import { type Doomed, EraseDialog } from './erase-dialog';

type Props = {
  readonly files: AttemptFiles;
  /** Whether everybody's work may be erased here, and not one's own alone. */
  readonly whole: boolean;
  readonly changed: () => void;
};

/** Erases what is one's own, or everything that this browser keeps. */
export function EraseSection({ files, whole, changed }: Props): JSX.Element {
  const t = words().erase;
  const [doomed, setDoomed] = useState<Doomed | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p class="soft">{t.lead}</p>
      <div class="actions">
        <button type="button" class="danger" onClick={() => setDoomed({ kind: 'me' })}>
          {t.mine}
        </button>
        <p role="status">{notice}</p>
      </div>
      {whole && (
        <p class="soft erase-all">
          {t.everythingMeans}{' '}
          <button type="button" class="plain" onClick={() => setDoomed({ kind: 'everything' })}>
            {t.everything}
          </button>
        </p>
      )}
      {doomed && (
        <EraseDialog
          files={files}
          doomed={doomed}
          onClose={() => setDoomed(null)}
          erased={() => {
            setNotice(t.done);
            changed();
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}
