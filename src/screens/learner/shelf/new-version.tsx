import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Offline } from '../../../app/offline/offline';
import { version } from '../../../languages/en-GB/version';
import { useOffline } from '../../kit/offline-state';

/** Says that a newer version of the product is ready, and goes over to it when the learner says so. */
export function NewVersion({ offline }: { readonly offline: Offline }): JSX.Element | null {
  const { newer } = useOffline(offline);
  const [waits, setWaits] = useState(false);
  if (!newer) return null;
  const t = version();
  const use = async (): Promise<void> => setWaits((await offline.update()) === 'attempt-open');
  return (
    <div class="notice quiet-notice new-version">
      <p role="status">{waits ? t.attemptOpen : t.ready}</p>
      <button type="button" class="plain" onClick={() => void use()}>
        {t.use}
      </button>
    </div>
  );
}
