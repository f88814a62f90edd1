import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../core/transcript/entries';
import { Dialog } from './dialog';
import { Icon } from './icons';

type Props = { readonly scenario: Scenario; readonly look: () => Promise<void> };

/** What the learner may decide, and who decides the rest, at hand at any time. */
export function PolicyCard({ scenario, look }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const show = (): void => {
    setOpen(true);
    void look();
  };
  return (
    <>
      <button type="button" class="tool" onClick={show}>
        <Icon name="card" />
        Policy card
      </button>
      {open && (
        <Dialog title="Policy card" onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <p>You are the {scenario.role}.</p>
              <PolicyLines scenario={scenario} />
              <button type="button" class="main" onClick={close}>
                Close
              </button>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}

/** The lines of the card, and the colleagues who can decide more. */
export function PolicyLines({ scenario }: { readonly scenario: Scenario }): JSX.Element {
  const { policy, colleagues } = scenario;
  return (
    <>
      <h3>What you may decide</h3>
      <ul class="policy">
        {policy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {colleagues.length > 0 && (
        <>
          <h3>Who can decide more</h3>
          <ul class="policy">
            {colleagues.map((colleague) => (
              <li key={colleague}>{colleague}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
