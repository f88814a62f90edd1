import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { language } from '../../../languages/en-GB/language';
import { observationRecord as observed } from '../../../languages/en-GB/observation-record';
import { printRoute } from '../../kit/route';
import { checkWords, flawWords } from './check-words';
import './record.css';
import type { Brought } from '../../../app/observation/bring-record';
import type { Records } from '../../../app/observation/records';

type Props = {
  readonly open: () => Promise<Records>;
  /** Called when a record was kept that was not here before. */
  readonly onKept: () => void;
};

/** Brings an observation's file in, and says how far it can be trusted. */
export function BringRecord({ open, onKept }: Props): JSX.Element {
  const words = observed().bring;
  const [brought, setBrought] = useState<Brought | 'reading' | null>(null);
  const field = useId();
  const read = async (file: File): Promise<void> => {
    setBrought('reading');
    const became = await open()
      .then(async (records) => records.bring(await file.text()))
      .catch((): Brought => ({ kind: 'not-kept' }));
    setBrought(became);
    if (became.kind === 'kept' && became.isNew) onKept();
  };
  return (
    <section class="card record-bring">
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      <div>
        <label for={field}>{words.choose}</label>
        <input
          id={field}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void read(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="record-brought">
        {brought === 'reading' && <p>{words.reading}</p>}
        {brought !== null && brought !== 'reading' && <Became brought={brought} />}
      </div>
    </section>
  );
}

function Became({ brought }: { readonly brought: Brought }): JSX.Element {
  const { bring, state } = observed();
  switch (brought.kind) {
    case 'refused':
      return <p>{brought.why}</p>;
    case 'flawed':
      return <p>{flawWords(brought.flaw)}</p>;
    case 'not-kept':
      return <p>{bring.notKept}</p>;
    case 'kept': {
      const { id, title, parted, renamed, apart, replay } = brought;
      const { says, sound } = checkWords(brought);
      return (
        <>
          <p>{keptWords(brought)}</p>
          <p class={sound ? 'record-check' : 'record-check record-altered'}>{says}</p>
          <p>{state.replays[replay]}</p>
          {renamed && <p>{bring.renamed(title)}</p>}
          {parted && <p>{bring.parted(parted.at)}</p>}
          {apart && <p>{bring.newAttempt}</p>}
          <a class="quiet" href={printRoute({ kind: 'observed', observation: id })}>
            {bring.open}
          </a>
          {parted && (
            <a class="quiet" href={printRoute({ kind: 'observed', observation: parted.from })}>
              {bring.other}
            </a>
          )}
        </>
      );
    }
  }
}

/** What came of it for the record that is here, in one sentence. */
function keptWords(brought: Extract<Brought, { kind: 'kept' }>): string {
  const { bring } = observed();
  const { title, isNew, added, assessor } = brought;
  if (!isNew) return bring.there(title);
  if (added === null) {
    return bring.kept(title, assessor.name || assessor.code || bring.unnamed);
  }
  if (added.count === 0) return bring.addedNames(title);
  const by = new Intl.ListFormat(language().code).format(added.by);
  return bring.added(title, added.count, by, added.verdicts);
}
