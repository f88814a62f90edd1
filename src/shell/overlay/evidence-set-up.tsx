import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Framework } from '../../core/standards/framework';
import { evidence } from '../../words/evidence';

/** What a learner decides about their document. */
export type SetUp = { readonly framework: Framework | null; readonly name: string };

type Props = {
  readonly frameworks: readonly Framework[];
  readonly setUp: SetUp;
  readonly change: (to: SetUp) => void;
};

/** Whose criteria stand beside what was done, and the name in the document. */
export function EvidenceSetUp({ frameworks, setUp, change }: Props): JSX.Element {
  const words = evidence();
  const [framework, name, hint] = [useId(), useId(), useId()];
  const choose = (id: string): void =>
    change({ ...setUp, framework: frameworks.find((one) => one.id === id) ?? null });
  return (
    <section class="card papers-set-up">
      <h2>{words.setUp}</h2>
      <div>
        <label for={framework}>{words.framework}</label>
        <select
          id={framework}
          value={setUp.framework?.id ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <Group label={words.units} of={frameworks.filter(({ unit }) => unit !== null)} />
          <Group label={words.pages} of={frameworks.filter(({ unit }) => unit === null)} />
          <option value="">{words.noFramework}</option>
        </select>
      </div>
      <div>
        <label for={name}>{words.name}</label>
        <input
          id={name}
          type="text"
          maxLength={80}
          autocomplete="name"
          aria-describedby={hint}
          value={setUp.name}
          onInput={({ currentTarget }) => change({ ...setUp, name: currentTarget.value })}
        />
        <p class="hint" id={hint}>
          {words.nameHint}
        </p>
      </div>
    </section>
  );
}

type GroupProps = { readonly label: string; readonly of: readonly Framework[] };

function Group({ label, of }: GroupProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <optgroup label={label}>
      {of.map(({ id, title, unit }) => (
        <option key={id} value={id}>
          {unit === null ? title : evidence().named(title, unit)}
        </option>
      ))}
    </optgroup>
  );
}
