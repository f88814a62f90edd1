import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Statements } from '../../../core/centre/centre';
import { centre as words } from '../../../languages/en-GB/centre';
import { restoreFields, useDraft } from './draft';
import { KeptForm } from './kept-form';
import { keptWords } from './kept-words';
import type { PartProps } from './part';
import { TextField } from './text-field';

type Typed = Readonly<Record<keyof Statements, string>>;

const LINES = [
  ['controller', 200],
  ['dataContact', 300],
  ['accessibilityContact', 300],
] as const;

/** What the pages on accessibility and data protection say about this centre. */
export function StatementForm({ rules, centre, keep }: PartProps): JSX.Element {
  const t = words().statements;
  const kept = typedFrom(centre.statements);
  const draft = useDraft<Typed>(rules, 'statements', kept, restoreFields);
  const [said, say] = useState('');
  const { value, set } = draft;
  const keepIt = async (): Promise<void> => {
    const statements = { ...value, reviewed: value.reviewed || null };
    const refused = await keep({ statements });
    say(refused ?? keptWords());
    if (refused === null) draft.settle(typedFrom(statements));
  };
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <KeptForm what={t.heading} draft={draft} said={said} keep={keepIt}>
        {LINES.map(([name, most]) => (
          <TextField
            key={name}
            label={t[name]}
            value={value[name]}
            change={(to) => set({ ...value, [name]: to })}
            most={most}
          />
        ))}
        <TextField
          label={t.notes}
          value={value.notes}
          change={(to) => set({ ...value, notes: to })}
          most={4000}
          kind="lines"
        />
        <div class="short">
          <TextField
            label={t.reviewed}
            value={value.reviewed}
            change={(to) => set({ ...value, reviewed: to })}
            kind="date"
          />
        </div>
      </KeptForm>
    </section>
  );
}

function typedFrom(statements: Statements): Typed {
  return { ...statements, reviewed: statements.reviewed ?? '' };
}
