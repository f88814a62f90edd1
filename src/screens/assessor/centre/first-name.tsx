import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CentreRules } from '../../../app/centre/centre-rules';
import type { Centre } from '../../../core/centre/centre';
import { centre as words } from '../../../languages/en-GB/centre';
import { restoreFields, useDraft } from './draft';
import { KeptForm } from './kept-form';
import { TextField } from './text-field';

type Props = {
  readonly rules: CentreRules;
  readonly keep: (change: Partial<Centre>) => Promise<string | null>;
};

/** Where a centre's rules begin: with whose they are. */
export function FirstName({ rules, keep }: Props): JSX.Element {
  const t = words();
  const draft = useDraft(rules, 'first-name', { name: '' }, restoreFields);
  const [wrong, setWrong] = useState('');
  const name = draft.value.name.trim();
  const begin = async (): Promise<void> => {
    if (name === '') return setWrong(t.organisation.needName);
    const refused = await keep({ name });
    setWrong(refused ?? '');
    if (refused === null) draft.settle({ name: '' });
  };
  return (
    <section class="card">
      <h2>{t.begin.heading}</h2>
      <KeptForm what={t.organisation.name} words={t.begin.keep} draft={draft} said="" keep={begin}>
        <TextField
          label={t.organisation.name}
          value={draft.value.name}
          change={(to) => draft.set({ name: to })}
          hint={t.begin.hint}
          most={120}
          wrong={wrong}
        />
      </KeptForm>
    </section>
  );
}
