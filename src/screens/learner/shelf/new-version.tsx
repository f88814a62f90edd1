import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Offline } from '../../../app/offline/offline';
import { version } from '../../../languages/en-GB/version';
import { useOffline } from '../../kit/offline-state';

/** What came of the learner's saying so; after `changing` the page is loaded anew. */
type Step = 'ready' | 'changing' | 'attemptOpen' | 'putOff';

/** Says that a newer version of the product is ready, and goes over to it when the learner says so. */
export function NewVersion({ offline }: { readonly offline: Offline }): JSX.Element | null {
  const { newer } = useOffline(offline);
  const [step, setStep] = useState<Step>('ready');
  if (!newer) return null;
  const t = version();
  const use = async (): Promise<void> => {
    if (step === 'changing') return;
    setStep('changing');
    const came = await offline.update().catch((error: unknown) => {
      setStep('ready');
      throw error;
    });
    if (came !== 'taken') setStep(came === 'put-off' ? 'putOff' : 'attemptOpen');
  };
  return (
    <div class="notice quiet-notice new-version">
      <p role="status">{t[step]}</p>
      <button
        type="button"
        class="plain"
        aria-disabled={step === 'changing'}
        onClick={() => void use()}
      >
        {t.use}
      </button>
    </div>
  );
}
