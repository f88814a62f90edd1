import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasLock, removeLock, setLock } from '../../../app/people/desk-lock';
import { people } from '../../../languages/en-GB/people';
import { report } from '../../../shell/page/faults';
import { Field } from '../../kit/field';

/** Short ones are guessed; where there is no limit on guesses, only length helps. */
const LEAST = 10;

/** The passphrase that closes the desk in this browser: set it, or take it away. */
export function LockSection(): JSX.Element {
  const t = people().lock;
  const [isSet, setIsSet] = useState(hasLock());
  const [said, say] = useState('');
  const set = async (passphrase: string): Promise<void> => {
    await setLock(passphrase);
    setIsSet(true);
    say(t.done);
  };
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <p class="hint">{t.protects}</p>
      {isSet ? (
        <div class="actions">
          <p>{t.isSet}</p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              removeLock();
              setIsSet(false);
              say(t.removed);
            }}
          >
            {t.remove}
          </button>
        </div>
      ) : (
        <LockForm
          set={(passphrase) =>
            set(passphrase).catch((error: unknown) => {
              report(error);
              say(t.noCrypto);
            })
          }
        />
      )}
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

type FormProps = { readonly set: (passphrase: string) => Promise<void> };

function LockForm({ set }: FormProps): JSX.Element {
  const t = people().lock;
  const [wrong, setWrong] = useState({ first: '', again: '' });
  const keep = (form: FormData): void => {
    const [first, again] = [String(form.get('first')), String(form.get('again'))];
    const isShort = first.length < LEAST;
    setWrong({
      first: isShort ? t.short : '',
      again: !isShort && first !== again ? t.differs : '',
    });
    if (!isShort && first === again) void set(first);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep(new FormData(event.currentTarget));
      }}
    >
      <Field label={t.label} hint={t.hint} wrong={wrong.first}>
        {(tied) => <input {...tied} type="password" name="first" autocomplete="new-password" />}
      </Field>
      <Field label={t.again} wrong={wrong.again}>
        {(tied) => <input {...tied} type="password" name="again" autocomplete="new-password" />}
      </Field>
      <div class="actions">
        <button type="submit" class="quiet">
          {t.set}
        </button>
      </div>
    </form>
  );
}
