import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { observe } from '../../../words/observe';
import type { Person } from './observe-cast';

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
  const take = (code: string): void => {
    const found = known.find((one) => one.code !== '' && one.code === code.trim());
    change(found ? { code, name: found.name } : { ...person, code });
  };
  return (
    <fieldset class="person" aria-describedby={`${id}-hint`}>
      <legend>{title}</legend>
      <div class="field">
        <label for={`${id}-code`}>{t.code}</label>
        <input
          id={`${id}-code`}
          type="text"
          maxLength={40}
          autocomplete="off"
          list={`${id}-codes`}
          value={person.code}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
        <datalist id={`${id}-codes`}>
          {known
            .filter(({ code }) => code !== '')
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </datalist>
      </div>
      <div class="field">
        <label for={`${id}-name`}>{t.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={80}
          autocomplete="off"
          value={person.name}
          onInput={({ currentTarget }) => change({ ...person, name: currentTarget.value })}
        />
      </div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
