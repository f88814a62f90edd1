import type { JSX } from 'preact';
import { Field } from '../../kit/field';

type Person = { readonly id: string; readonly code: string; readonly name: string };

type Props = {
  readonly label: string;
  readonly none: string;
  readonly people: readonly Person[];
  /** The code of who is chosen; empty while nobody is. */
  readonly chosen: string;
  readonly choose: (code: string) => void;
};

/** One of the people known to the desk, chosen by name. */
export function PersonChoice({ label, none, people, chosen, choose }: Props): JSX.Element {
  return (
    <Field label={label}>
      {(tied) => (
        <select
          {...tied}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{none}</option>
          {people.map((person) => (
            <option key={person.id} value={person.code}>
              {nameOf(people, person.code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What somebody is called here: their name and code, as far as they are known. */
export function nameOf(people: readonly Omit<Person, 'id'>[], code: string): string {
  const name = people.find((one) => one.code === code)?.name ?? '';
  return name === '' ? code : `${name} (${code})`;
}
