import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../../app/people/change-person';
import { choose } from '../../../app/people/who-is-here';
import { people as words } from '../../../languages/en-GB/people';

type Props = {
  readonly people: readonly Person[];
  /** More than these are shown on request. */
  readonly most: number;
};

/** One button a person: pressing it is all there is to coming in. */
export function PeopleButtons({ people, most }: Props): JSX.Element {
  const t = words();
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, most);
  return (
    <ul class="who-list" aria-label={t.list}>
      {shown.map(({ id, code, name }) => (
        <li key={id}>
          <button type="button" class="quiet" onClick={() => choose(id)}>
            {name || code}
            {/* Of two people of one name, the code tells which. */}
            {name !== '' && people.some((one) => one.id !== id && one.name === name) && (
              <span class="soft">{` ${code}`}</span>
            )}
          </button>
        </li>
      ))}
      {shown.length < people.length && (
        <li>
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {t.more(people.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
