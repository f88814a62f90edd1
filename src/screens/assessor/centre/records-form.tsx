import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { centre as words } from '../../../languages/en-GB/centre';
import { restoreFields, useDraft } from './draft';
import { KeptForm } from './kept-form';
import { keptWords } from './kept-words';
import type { PartProps } from './part';
import { TextField } from './text-field';

/** What a centre has on every observation record of its own. */
export function RecordsForm({ rules, centre, keep }: PartProps): JSX.Element {
  const t = words().records;
  const draft = useDraft(rules, 'records', centre.records, restoreFields);
  const [said, say] = useState('');
  const { value, set } = draft;
  const keepIt = async (): Promise<void> => {
    const records = { number: value.number.trim(), countersigner: value.countersigner.trim() };
    const refused = await keep({ records });
    say(refused ?? keptWords());
    if (refused === null) draft.settle(records);
  };
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <KeptForm what={t.heading} draft={draft} said={said} keep={keepIt}>
        <TextField
          label={t.number}
          value={value.number}
          change={(number) => set({ ...value, number })}
          most={40}
        />
        <TextField
          label={t.countersigner}
          hint={t.countersignerHint}
          value={value.countersigner}
          change={(countersigner) => set({ ...value, countersigner })}
          most={80}
        />
      </KeptForm>
    </section>
  );
}
