import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly words: { readonly addCode: string; readonly addName: string; readonly add: string };
  readonly add: (code: string, name: string) => Promise<void>;
};

/** Makes somebody known to the desk, by a code and, if they like, a name. */
export function NewPerson({ words, add }: Props): JSX.Element {
  const id = useId();
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
      <div class="field">
        <label for={`${id}-code`}>{words.addCode}</label>
        <input id={`${id}-code`} name="code" maxLength={40} required />
      </div>
      <div class="field">
        <label for={`${id}-name`}>{words.addName}</label>
        <input id={`${id}-name`} name="name" maxLength={80} />
      </div>
      <button type="submit" class="quiet">
        {words.add}
      </button>
    </form>
  );
}
