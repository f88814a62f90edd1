import type { JSX } from 'preact';
import { Field } from '../../kit/field';

type Props = {
  readonly words: {
    readonly addCode: string;
    readonly addName: string;
    readonly add: string;
    readonly addSomebody: string;
  };
  readonly add: (code: string, name: string) => Promise<void>;
  /** Whether it stands open: where nobody is known yet, somebody has to be added first. */
  readonly open?: boolean;
};

/** Makes somebody known to the desk, by a code and, if they like, a name. */
export function NewPerson({ words, add, open = false }: Props): JSX.Element {
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const fields = new FormData(form);
    const [code, name] = ['code', 'name'].map((one) => String(fields.get(one) ?? '').trim());
    if (!code) return;
    await add(code, name ?? '');
    form.reset();
  };
  return (
    <details class="screen-only" open={open}>
      <summary>{words.addSomebody}</summary>
      <form
        class="fields"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <Field label={words.addCode}>
          {(tied) => <input {...tied} name="code" maxLength={40} required />}
        </Field>
        <Field label={words.addName}>
          {(tied) => <input {...tied} name="name" maxLength={80} />}
        </Field>
        <button type="submit" class="quiet">
          {words.add}
        </button>
      </form>
    </details>
  );
}
