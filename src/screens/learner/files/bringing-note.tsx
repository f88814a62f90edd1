import type { JSX } from 'preact';
import type { Progress } from '../../../app/files/bring-files';
import { dropBringing, stopBringing } from '../../../app/files/bringing';
import { files as words } from '../../../languages/en-GB/files';
import { printRoute } from '../../kit/route';
import { bringingWords } from './bringing-words';
import './files.css';

/** On every other screen: how far the files that are brought in have come, or how that ended. */
export function BringingNote({ progress }: { readonly progress: Progress }): JSX.Element {
  const t = words().bring;
  return (
    <aside class="bringing-note" aria-label={t.heading}>
      <p role="status">{bringingWords(progress)}</p>
      <div class="actions">
        <a class="quiet" href={printRoute({ kind: 'files' })}>
          {t.see}
        </a>
        <button
          type="button"
          class="plain"
          onClick={progress.finished ? dropBringing : stopBringing}
        >
          {progress.finished ? t.close : t.stop}
        </button>
      </div>
    </aside>
  );
}
