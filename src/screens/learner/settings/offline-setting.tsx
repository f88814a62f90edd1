import type { JSX } from 'preact';
import type { Offline } from '../../../app/offline/offline';
import { settings } from '../../../languages/en-GB/settings';
import { report } from '../../../shell/page/faults';
import { useOffline } from '../../kit/offline-state';

/** Whether everything works without a network here, and a button that sees to it where it does not. */
export function OfflineSetting({ offline }: { readonly offline: Offline }): JSX.Element {
  const t = settings().offline;
  const { copy } = useOffline(offline);
  const canAsk = copy === 'none' || copy === 'unasked';
  return (
    <section class="card">
      <h2>{t.title}</h2>
      <p class="soft">{t.means}</p>
      <div class="setting">
        <p role="status">{t.states[copy]}</p>
        {canAsk && (
          <button type="button" class="quiet" onClick={() => void offline.keep().catch(report)}>
            {t.keep}
          </button>
        )}
      </div>
    </section>
  );
}
