import type { JSX } from 'preact';
import { Labelled } from '../kit/labelled';

type Props = {
  readonly words: { readonly addCode: string; readonly addName: string; readonly add: string };
  readonly add: (code: string, name: string) => Promise<void>;
};

/** Makes somebody known to the desk, by a code and, if they like, a name. */
export function NewPerson({ words, add }: Props): JSX.Element {
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const fields = new FormData(form);
    const [code, name] = ['code', 'name'].map((one) => String(fields.get(one) ?? '').trim());
    if (!code) return;
    await add(code, name ?? '');
    form.reset();
  };
  return (
    <form
      class="fields"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <Labelled label={words.addCode}>
        {(tied) => <input {...tied} name="code" maxLength={40} required />}
      </Labelled>
      <Labelled label={words.addName}>
        {(tied) => <input {...tied} name="name" maxLength={80} />}
      </Labelled>
      <button type="submit" class="quiet">
        {words.add}
      </button>
    </form>
  );
}
