import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { comeInAs, peopleHere } from '../../../app/people/change-person';
import { newCode, personFor } from '../../../app/people/whose';
import { people as words } from '../../../languages/en-GB/people';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Field } from '../../kit/field';
import { Heading } from '../../kit/heading';
import { Mark } from '../../kit/icons';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { PeopleButtons } from './people-buttons';
import './people.css';

/** On a shared computer, before anything of anybody's is shown: who is it? */
export function WhoScreen({ cast }: { readonly cast: Cast }): JSX.Element {
  const t = words();
  const found = useAnswer(async () => peopleHere(await cast.stores.attempts), 0);
  return (
    <>
      <header class="hero">
        <Mark />
        <div>
          <Heading title={t.who} />
          <p>{t.whoLead}</p>
        </div>
      </header>
      {found ? (
        <main class="who">
          {found.people.length > 0 && <PeopleButtons people={found.people} most={24} />}
          <NewPerson cast={cast} />
          <p class="foot">
            <a href={printRoute({ kind: 'settings' })}>{play().settings}</a>
            <a href={printRoute({ kind: 'observe', observation: null })}>{play().desk}</a>
            <a href={printRoute({ kind: 'privacy' })}>{play().privacy}</a>
            <a href={printRoute({ kind: 'accessibility' })}>{play().accessibility}</a>
          </p>
        </main>
      ) : (
        <main aria-busy="true" />
      )}
    </>
  );
}

function NewPerson({ cast }: { readonly cast: Cast }): JSX.Element {
  const t = words();
  const heading = useId();
  const [wrong, setWrong] = useState('');
  const start = async (form: FormData): Promise<void> => {
    const [name, code] = [written(form, 'name'), written(form, 'code')];
    if (name === '' && code === '') {
      setWrong(t.noName);
      return;
    }
    const store = await cast.stores.attempts;
    const all = await store.learners();
    await comeInAs(store, personFor({ code: code || newCode(), name }, all));
  };
  return (
    <form
      class="card"
      aria-labelledby={heading}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        start(new FormData(event.currentTarget)).catch((error: unknown) => {
          report(error);
          setWrong(t.unkept);
        });
      }}
    >
      <h2 id={heading}>{t.newHere}</h2>
      <Field label={t.name} hint={t.nameHint} wrong={wrong}>
        {(tied) => <input {...tied} name="name" maxLength={200} spellcheck={false} />}
      </Field>
      <Field label={t.code} hint={t.codeHint}>
        {(tied) => <input {...tied} name="code" maxLength={200} spellcheck={false} />}
      </Field>
      <div class="actions">
        <button type="submit" class="main">
          {t.start}
        </button>
      </div>
    </form>
  );
}

function written(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
