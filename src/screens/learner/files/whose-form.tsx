import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AttemptFiles } from '../../../app/files/attempt-files';
import type { Answer } from '../../../app/people/change-person';
import type { Whose } from '../../../app/people/whose';
import { files as words } from '../../../languages/en-GB/files';
import { report } from '../../../shell/page/faults';
import { Field } from '../../kit/field';
import { whoseWords } from '../../kit/verification-words';

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
  const [asked, setAsked] = useState<Asked | null>(null);
  const keep = async (typed: Asked, answer: Answer | null): Promise<void> => {
    setAsked(null);
    if (typed.whose.code === '') {
      setNotice(t.you.noCode);
      return;
    }
    try {
      const became = await files.keepMe(typed.whose, typed.names, answer);
      setAsked(became === 'ask' ? typed : null);
      if (became === 'ask') return setNotice(null);
      setNotice(typed.names ? t.you.keptNamed : t.you.kept);
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
        void keep(typedIn(new FormData(event.currentTarget)), null);
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
      {asked && <WhoseWork me={me} answer={(answer) => void keep(asked, answer)} />}
    </form>
  );
}

type Asked = { readonly whose: Whose; readonly names: boolean };

type WhoseWorkProps = { readonly me: Whose; readonly answer: (answer: Answer) => void };

/** Asked where work is kept here under the code or name that stood there: it stays whose it is. */
function WhoseWork({ me, answer }: WhoseWorkProps): JSX.Element {
  const t = words().you;
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div class="notice whose-work">
      <p tabIndex={-1} ref={question}>
        {t.whoseWork(whoseWords(me))}
      </p>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => answer('same')}>
          {t.same}
        </button>
        <button type="button" class="quiet" onClick={() => answer('somebody-else')}>
          {t.somebodyElse}
        </button>
      </div>
    </div>
  );
}

type InputProps = JSX.IntrinsicElements['input'] & { readonly value: string };

function PlainInput({ value, ...props }: InputProps): JSX.Element {
  return <input {...props} defaultValue={value} maxLength={200} spellcheck={false} />;
}

function typedIn(form: FormData): Asked {
  const whose = { code: written(form, 'code'), name: written(form, 'name') };
  return { whose, names: form.has('names') };
}

function written(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
