import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';
import { Content, filled, languageOf } from '../../kit/content';
import { Dialog } from '../../kit/dialog';
import { Icon } from '../../kit/icons';

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
        {play().policy}
      </button>
      {open && (
        <Dialog title={play().policy} onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <p>
                {filled(
                  play().yourRole,
                  <Content lang={languageOf(scenario)}>{scenario.role}</Content>,
                )}
              </p>
              <PolicyLines scenario={scenario} />
              <button type="button" class="main" onClick={close}>
                {play().close}
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
  const { policy, policyFrom, colleagues } = scenario;
  return (
    <>
      <h3>{play().mayDecide}</h3>
      <ul class="policy" lang={languageOf(scenario)}>
        {policy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {policyFrom && <p class="soft policy-from">{play().policyFrom(policyFrom.centre)}</p>}
      {colleagues.length > 0 && (
        <>
          <h3>{play().decideMore}</h3>
          <ul class="policy" lang={languageOf(scenario)}>
            {colleagues.map((colleague) => (
              <li key={colleague}>{colleague}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
