import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openLock } from '../../../app/people/desk-lock';
import { people } from '../../../languages/en-GB/people';
import { report } from '../../../shell/page/faults';
import { Bar } from '../../kit/bar';
import { Field } from '../../kit/field';
import './deskwork.css';

/** What stands before the desk where a passphrase was set: nothing of anybody's is read until it is given. */
export function DeskDoor(): JSX.Element {
  const t = people().lock;
  const [wrong, setWrong] = useState('');
  const open = async (form: FormData): Promise<void> => {
    setWrong('');
    if (!(await openLock(String(form.get('passphrase') ?? '')))) setWrong(t.wrong);
  };
  return (
    <>
      <Bar title={t.title} />
      <main class="deskwork">
        <form
          class="card desk-door"
          onSubmit={(event) => {
            event.preventDefault();
            open(new FormData(event.currentTarget)).catch((error: unknown) => {
              report(error);
              setWrong(t.noCrypto);
            });
          }}
        >
          <p>{t.ask}</p>
          <Field label={t.label} wrong={wrong}>
            {(tied) => (
              <input {...tied} type="password" name="passphrase" autocomplete="current-password" />
            )}
          </Field>
          <div class="actions">
            <button type="submit" class="main">
              {t.open}
            </button>
          </div>
        </form>
      </main>
    </>
  );
}
