import type { JSX } from 'preact';
import { peopleHere } from '../../../app/people/change-person';
import { choose, leave } from '../../../app/people/who-is-here';
import { people as words } from '../../../languages/en-GB/people';
import { useAnswer } from '../../kit/answer';
import type { Cast } from '../cast';
import './people.css';

/** So many others are offered for one click; the rest stand where somebody is chosen. */
const OFFERED = 2;

/** On a shared computer: who is here, one click to somebody else, and the way out. */
export function PlayingAs({ cast }: { readonly cast: Cast }): JSX.Element | null {
  const t = words();
  const found = useAnswer(async () => peopleHere(await cast.stores.attempts), 0);
  if (!found?.here) return null;
  const { here, people } = found;
  const others = people.filter(({ id, name }) => id !== here.id && name !== '');
  return (
    <div class="playing-as">
      <p>
        {`${t.playing} `}
        <b>{here.name || here.code}</b>
      </p>
      <button type="button" class="quiet" onClick={leave}>
        {t.out}
      </button>
      {others.length > 0 && (
        <div class="switch-to">
          <span class="soft">{t.switchTo}</span>
          {others.slice(0, OFFERED).map(({ id, name }) => (
            <button key={id} type="button" class="plain" onClick={() => choose(id)}>
              <span class="unseen">{`${t.switchTo} `}</span>
              {name}
            </button>
          ))}
          {others.length > OFFERED && (
            <button type="button" class="plain" onClick={leave}>
              {t.somebodyElse}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
