import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { groupsSeen, makeGroup } from '../../../app/college/groups';
import { college } from '../../../languages/en-GB/college';
import type { Asked } from '../../../shell/centre-link/ask';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { Field } from '../../kit/field';
import { InviteForm } from './invite-form';
import { refusalWords } from './refusal-words';
import './college.css';

/** What a coordinator makes: groups with their join codes, and invitations for the staff. */
export function PeopleScreen(): JSX.Element {
  const t = college().people;
  const [changes, setChanges] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const seen = useAnswer(groupsSeen, changes);
  const tell = (asked: Asked): void => {
    setProblem(refusalWords(asked));
    setChanges((before) => before + 1);
  };
  const { groups = [], asked = null } = seen ?? {};
  const trouble = problem ?? (asked && refusalWords(asked));
  return (
    <>
      <Bar title={t.title} />
      <main class="college">
        <section class="card">
          <h2>{t.groups}</h2>
          {asked?.kind === 'answered' && groups.length === 0 && <p>{t.none}</p>}
          <ul class="groups" aria-label={t.groups}>
            {groups.map(({ id, name, join, people }) => (
              <li key={id}>
                <b>{name}</b>
                <span class="join-code">{join && t.join(join)}</span>
                <span class="soft">
                  {t.joined(people.filter(({ joined }) => joined).length, people.length)}
                </span>
              </li>
            ))}
          </ul>
          <NewGroup made={tell} />
          <p class="trouble" role="alert">
            {trouble}
          </p>
        </section>
        <InviteForm groups={groups} failed={tell} />
      </main>
    </>
  );
}

function NewGroup({ made }: { readonly made: (asked: Asked) => void }): JSX.Element {
  const t = college().people;
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  return (
    <form
      class="entrance"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const name = String(new FormData(form).get('name') ?? '').trim();
        setWrong(name === '' ? college().refusals.empty : undefined);
        if (name === '') return;
        form.reset();
        void makeGroup(name).then(made).catch(report);
      }}
    >
      <Field label={t.newGroup} wrong={wrong}>
        {(tied) => <input {...tied} name="name" maxLength={200} autocomplete="off" />}
      </Field>
      <button type="submit" class="quiet">
        {t.make}
      </button>
    </form>
  );
}
