import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Person } from '../../../core/observation/observation-file';
import { observe } from '../../../languages/en-GB/observe';
import { TextField } from './text-field';

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly known: readonly Person[];
  readonly person: Person;
  readonly change: (to: Person) => void;
};

/** Somebody by code, name or both; a code that is known brings its name along. */
export function PersonFields({ title, hint, known, person, change }: Props): JSX.Element {
  const t = observe();
  const id = useId();
  const coded = known.filter(({ code }) => code !== '');
  const take = (code: string): void => {
    const found = coded.find((one) => one.code === code.trim());
    change(found ? { code, name: found.name } : { ...person, code });
  };
  const rename = (name: string): void => change({ ...person, name });
  return (
    <fieldset class="person" aria-describedby={`${id}-hint`}>
      <legend>{title}</legend>
      <TextField label={t.code} most={40} value={person.code} list={`${id}-codes`} take={take} />
      <datalist id={`${id}-codes`}>
        {coded.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <TextField label={t.name} most={80} value={person.name} take={rename} />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
