import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnFramework, TypedFramework } from '../../../core/centre/own-framework';
import { centre as words } from '../../../languages/en-GB/centre';
import { isoDay } from '../../../shell/page/iso-day';
import { restoreFields, useDraft } from './draft';
import { KeptForm } from './kept-form';
import type { PartProps } from './part';
import { TextField } from './text-field';

const EMPTY: TypedFramework = { title: '', unit: '', does: '', knows: '' };

type Props = PartProps & {
  /** Keeps the unit. Says whether that was done. */
  readonly add: (unit: OwnFramework) => Promise<boolean>;
};

/** A unit typed in: its title, and a line for each criterion. */
export function NewUnit({ rules, centre, add }: Props): JSX.Element {
  const t = words().own;
  const draft = useDraft<TypedFramework>(rules, 'own-unit', EMPTY, restoreFields);
  const [said, say] = useState('');
  const { value, set, settle } = draft;
  const keep = async (): Promise<void> => {
    const hasOne = value.does.trim() !== '' || value.knows.trim() !== '';
    if (value.title.trim() === '' || !hasOne) return say(t.need);
    const { numbering, otherwise } = t;
    const about = { where: centre.name, on: isoDay(Date.now()), numbering, otherwise };
    const read = rules.typed(value, about, 1);
    if (read.kind === 'refused') return say(read.says);
    const before = centre.frameworks.find(({ id }) => id === read.value.id);
    // A change of its criteria is a new version.
    const unit = { ...read.value, version: (before?.version ?? 0) + 1 };
    say('');
    if (await add(unit)) settle(EMPTY);
  };
  const field = (name: keyof TypedFramework, most: number, lines = false): JSX.Element => (
    <TextField
      label={t[name]}
      value={value[name]}
      change={(to) => set({ ...value, [name]: to })}
      most={most}
      {...(lines && { kind: 'lines', hint: t.linesHint })}
    />
  );
  return (
    <details>
      <summary>{t.add}</summary>
      <KeptForm what={t.add} words={t.keep} draft={draft} said={said} keep={keep}>
        {field('title', 200)}
        {field('unit', 40)}
        {field('does', 20_000, true)}
        {field('knows', 20_000, true)}
      </KeptForm>
    </details>
  );
}
