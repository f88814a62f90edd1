import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AttemptFiles } from '../../../app/files/attempt-files';
import type { Whose } from '../../../app/people/whose';
import { files as words } from '../../../languages/en-GB/files';
import { report } from '../../../shell/page/faults';
import { Field } from '../../kit/field';

type Props = {
  readonly files: AttemptFiles;
  readonly me: Whose;
  readonly names: boolean;
  readonly changed: () => void;
};

/** The code and name that go on the files of whoever uses this browser. */
export function WhoseForm({ files, me, names, changed }: Props): JSX.Element {
  const t = words();
  const heading = useId();
  const [notice, setNotice] = useState<string | null>(null);
  const keep = async (form: FormData): Promise<void> => {
    const code = written(form, 'code');
    if (code === '') {
      setNotice(t.you.noCode);
      return;
    }
    try {
      await files.keepMe({ code, name: written(form, 'name') }, form.has('names'));
      setNotice(form.has('names') ? t.you.keptNamed : t.you.kept);
      changed();
    } catch (error) {
      report(error);
      setNotice(t.unsaved);
    }
  };
  return (
    <form
      class="card whose"
      aria-labelledby={heading}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(new FormData(event.currentTarget));
      }}
    >
      <h2 id={heading}>{t.you.heading}</h2>
      <p class="soft">{t.you.lead}</p>
      <Field key={`code ${me.code}`} label={t.you.code} hint={t.you.codeHint}>
        {(tied) => <PlainInput {...tied} name="code" value={me.code} />}
      </Field>
      <Field key={`name ${me.name}`} label={t.you.name} hint={t.you.nameHint}>
        {(tied) => <PlainInput {...tied} name="name" value={me.name} />}
      </Field>
      <label class="names">
        <input type="checkbox" name="names" defaultChecked={names} />
        <span>
          {t.you.names}
          <span class="hint">{t.you.namesHint}</span>
        </span>
      </label>
      <div class="actions">
        <button type="submit" class="quiet">
          {t.you.keep}
        </button>
        <p role="status">{notice}</p>
      </div>
    </form>
  );
}

type InputProps = JSX.IntrinsicElements['input'] & { readonly value: string };

function PlainInput({ value, ...props }: InputProps): JSX.Element {
  return <input {...props} defaultValue={value} maxLength={200} spellcheck={false} />;
}

function written(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
