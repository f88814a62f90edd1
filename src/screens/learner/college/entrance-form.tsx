import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Entrance, Link } from '../../../app/college/link';
import { college } from '../../../languages/en-GB/college';
import { report } from '../../../shell/page/faults';
import { Field } from '../../kit/field';
import { refusalWords } from './refusal-words';

/** A field of an entrance, by its name. */
type Name = 'join' | 'code' | 'name' | 'passphrase';

type Props = {
  readonly link: Link;
  readonly heading: string;
  readonly lead?: string;
  readonly submit: string;
  readonly fields: readonly Name[];
  /** What is asked for with what was filled in. */
  readonly entrance: (filled: Readonly<Record<Name, string>>) => Entrance;
  readonly done: () => void;
  readonly children?: ComponentChildren;
};

/** One way of coming in: what is filled in, whose the device is, and what the college has against it. */
export function EntranceForm(props: Props): JSX.Element {
  const { link, heading, lead, submit, fields, entrance, done } = props;
  const t = college();
  const title = useId();
  const [wrong, setWrong] = useState<Partial<Record<Name, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (element: HTMLFormElement): Promise<void> => {
    const form = new FormData(element);
    const filled = filledIn(form);
    const missing = missingIn(filled, fields);
    setWrong(missing);
    setProblem(null);
    if (Object.keys(missing).length > 0 || busy) return;
    setBusy(true);
    try {
      const says = refusalWords(await link.comeIn(entrance(filled), form.has('own')));
      setProblem(says);
      // Whoever has gone elsewhere meanwhile stays there.
      if (says === null && element.isConnected) done();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="card entrance"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget).catch(report);
      }}
    >
      <h2 id={title}>{heading}</h2>
      {lead && <p class="soft">{lead}</p>}
      {fields.map((name) => (
        <Input key={name} name={name} wrong={wrong[name]} isNew={fields.includes('name')} />
      ))}
      <label class="tick">
        <input type="checkbox" name="own" />
        <span>
          {t.fields.own}
          <span class="hint">{t.fields.ownHint}</span>
        </span>
      </label>
      <p class="trouble" role="alert">
        {problem}
      </p>
      <button type="submit" class="main" aria-disabled={busy}>
        {submit}
      </button>
    </form>
  );
}

type InputProps = {
  readonly name: Name;
  readonly wrong: string | undefined;
  /** Whether the passphrase is chosen here, or known. */
  readonly isNew: boolean;
};

function Input({ name, wrong, isNew }: InputProps): JSX.Element {
  const t = college();
  const label = name === 'join' ? t.joining.join : t.fields[name];
  const hints = {
    join: t.joining.joinHint,
    code: isNew ? t.fields.codeHint : undefined,
    name: t.fields.nameHint,
    passphrase: isNew ? t.fields.passphraseHint : undefined,
  };
  const passphrase = isNew ? 'new-password' : 'current-password';
  const kept = { join: 'off', code: 'username', name: 'name', passphrase }[name];
  return (
    <Field label={label} hint={hints[name]} wrong={wrong}>
      {(tied) => {
        const given = { ...tied, name, autocomplete: kept, spellcheck: false };
        if (name === 'passphrase') return <input {...given} type="password" maxLength={200} />;
        return <input {...given} autocapitalize="none" maxLength={name === 'join' ? 6 : 100} />;
      }}
    </Field>
  );
}

function filledIn(form: FormData): Readonly<Record<Name, string>> {
  const text = (name: Name): string => String(form.get(name) ?? '');
  return {
    join: text('join').trim(),
    code: text('code').trim(),
    name: text('name').trim(),
    passphrase: text('passphrase'),
  };
}

function missingIn(
  filled: Readonly<Record<Name, string>>,
  fields: readonly Name[],
): Partial<Record<Name, string>> {
  const t = college().refusals;
  const empty = fields.filter((name) => name !== 'name' && filled[name] === '');
  const isShort = fields.includes('name') && filled.passphrase.length < 8;
  return {
    ...(isShort && { passphrase: t.short }),
    ...Object.fromEntries(empty.map((name) => [name, t.empty])),
  };
}
