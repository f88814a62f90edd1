import type { JSX } from 'preact';
import type { College } from '../../../app/college/college';
import type { CollegeState } from '../../../app/college/college-state';
import { timeWords } from '../../../languages/date-words';
import { college as words } from '../../../languages/en-GB/college';
import { useCollege } from '../../kit/college-state';
import { printRoute } from '../../kit/route';
import './college.css';

/** On the first screen: who is signed in, and where what they do is kept. */
export function CollegeNote({ college }: { readonly college: College }): JSX.Element | null {
  const state = useCollege(college);
  const t = words().note;
  const { person, parted } = state;
  if (!person) return null;
  const isOut = state.keeping.kind === 'signed-out';
  return (
    <div class="college-note card">
      <div>
        <p>
          <b>{t.in(person.name || person.code)}</b> <span role="status">{keepingWords(state)}</span>
        </p>
        {parted.length > 0 && <p>{t.parted(parted.join(', '))}</p>}
      </div>
      {person.roles.includes('coordinator') && (
        <a class="plain" href={printRoute({ kind: 'people' })}>
          {t.people}
        </a>
      )}
      <a class="quiet" href={printRoute({ kind: isOut ? 'sign-in' : 'sign-out' })}>
        {isOut ? t.signIn : t.signOut}
      </a>
    </div>
  );
}

function keepingWords({ keeping }: CollegeState): string {
  const t = words().note;
  switch (keeping.kind) {
    case 'kept':
      return t.kept;
    case 'sending':
      return t.sending;
    case 'silent':
      return t.silent(timeWords(keeping.since));
    case 'signed-out':
      return t.again;
  }
}
