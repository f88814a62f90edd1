import type { JSX } from 'preact';
import { Field } from './field';

/** A unit or a revision page, as far as its name goes. */
type Named = { readonly id: string; readonly title: string; readonly unit: string | null };

type SelectWords = {
  readonly framework: string;
  readonly units: string;
  readonly pages: string;
  readonly named: (title: string, unit: string) => string;
};

type Props = {
  readonly words: SelectWords;
  readonly frameworks: readonly Named[];
  /** Id of the one that is chosen; empty for none. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** What choosing none is called, where that can be chosen. */
  readonly none?: string;
};

/** Whose criteria something is held against: published units first, then revision pages. */
export function FrameworkSelect({ words, frameworks, chosen, choose, none }: Props): JSX.Element {
  const ofKind = (isUnit: boolean): readonly Named[] =>
    frameworks.filter(({ unit }) => (unit !== null) === isUnit);
  return (
    <Field label={words.framework}>
      {(tied) => (
        <select
          {...tied}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <Group label={words.units} of={ofKind(true)} named={words.named} />
          <Group label={words.pages} of={ofKind(false)} named={words.named} />
          {none !== undefined && <option value="">{none}</option>}
        </select>
      )}
    </Field>
  );
}

type GroupProps = Pick<SelectWords, 'named'> & {
  readonly label: string;
  readonly of: readonly Named[];
};

function Group({ label, of, named }: GroupProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <optgroup label={label}>
      {of.map(({ id, title, unit }) => (
        <option key={id} value={id}>
          {unit === null ? title : named(title, unit)}
        </option>
      ))}
    </optgroup>
  );
}
