import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { observedNarrative, printPassages } from '../../../core/documents/drafted-narrative';
import { observe } from '../../../languages/en-GB/observe';
import { ConfirmDialog } from '../../kit/confirm-dialog';
import { KeptText } from './kept-text';
import { sessionTelling } from './telling';
import type { Session } from './use-session';
import { word } from './word';

/** What was seen, built from the evidence and edited by the assessor. */
export function Narrative({ session }: { readonly session: Session }): JSX.Element {
  const t = observe();
  const [asking, setAsking] = useState(false);
  const text = session.standing.texts.narrative ?? '';
  const { evidence, remarks } = session.standing;
  const nothing =
    remarks.length === 0 && [...evidence.values()].every(({ length }) => length === 0);
  const build = (): void => {
    const passages = observedNarrative(sessionTelling(session), session.standing, t.told);
    void word(session, 'narrative', printPassages(passages, t.told));
  };
  return (
    <section class="card part narrative">
      <h2>{t.narrativeTitle}</h2>
      <p class="soft">{nothing ? t.nothingCited : t.narrativeHint}</p>
      <button
        type="button"
        class="quiet"
        disabled={session.sealed || nothing}
        onClick={() => (text === '' ? build() : setAsking(true))}
      >
        {text === '' ? t.build : t.buildAgain}
      </button>
      <KeptText
        label={t.parts.narrative}
        name={`${session.observed.id}.narrative`}
        value={text}
        rows={10}
        disabled={session.sealed}
        keep={(now) => word(session, 'narrative', now)}
      />
      {asking && <BuildAgain build={build} onClose={() => setAsking(false)} />}
    </section>
  );
}

type AgainProps = { readonly build: () => void; readonly onClose: () => void };

/** Asks before what was written gives way to what is built. */
function BuildAgain({ build, onClose }: AgainProps): JSX.Element {
  const t = observe();
  return (
    <ConfirmDialog
      title={t.rebuildTitle}
      yes={t.buildAgain}
      look="main"
      does={build}
      onClose={onClose}
    >
      {t.rebuildHint}
    </ConfirmDialog>
  );
}
