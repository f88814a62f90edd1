import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { faults as words } from '../../languages/en-GB/faults';
import { type Fault, faultsNow } from '../../shell/page/faults';
import './fault-note.css';

/** Shows what has gone wrong so far in `host`, until it is closed. */
export function showFaults(host: HTMLElement): void {
  render(<FaultNote faults={[...faultsNow()]} close={() => render(null, host)} />, host);
}

type Props = { readonly faults: readonly Fault[]; readonly close: () => void };

/** Says that something went wrong, with a short code, and with the details for whoever asks. */
function FaultNote({ faults, close }: Props): JSX.Element {
  const t = words();
  const [said, setSaid] = useState('');
  const details = faults.map(textOf).join('\n\n');
  const copy = (): void => {
    const copying = async (): Promise<void> => navigator.clipboard.writeText(details);
    copying().then(
      () => setSaid(t.copied),
      () => setSaid(t.notCopied),
    );
  };
  return (
    <section class="fault-note" aria-label={t.title}>
      <div role="alert">
        <p>
          <b>{t.title}.</b> {t.lead}
        </p>
        <p>{t.code(faults.map(({ code }) => code).join(', '))}</p>
      </div>
      <details>
        <summary>{t.details}</summary>
        <pre>{details}</pre>
        <button type="button" class="quiet" onClick={copy}>
          {t.copy}
        </button>
        <p role="status">{said}</p>
      </details>
      <button type="button" class="quiet" onClick={close}>
        {t.close}
      </button>
    </section>
  );
}

function textOf({ code, at, details }: Fault): string {
  return [`${code} ${new Date(at).toISOString()}`, details, navigator.userAgent].join('\n');
}
