import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import { isHidden } from './seen-suggestion';
import type { Session } from './use-session';

type Props = { readonly session: Session; readonly criterion: string };

/** What the marking points suggest for a criterion; hidden until asked for where it is decided blind. */
export function SuggestionNote({ session, criterion }: Props): JSX.Element {
  const t = observe();
  return (
    <div>
      <h3>{t.suggestion}</h3>
      {isHidden(session, criterion) ? (
        <div class="beside">
          <p class="soft">{t.hidden}</p>
          <button
            type="button"
            class="quiet"
            disabled={session.sealed}
            onClick={() => void session.write((by) => ({ ...by, kind: 'revealed', criterion }))}
          >
            {t.showSuggestion}
            <span class="unseen"> {t.criterion(criterion)}</span>
          </button>
        </div>
      ) : (
        <Seen session={session} criterion={criterion} />
      )}
    </div>
  );
}

function Seen({ session, criterion }: Props): JSX.Element {
  const t = observe();
  const found = session.suggestions.find((one) => one.criterion === criterion);
  const { points } = session.standards.scheme;
  const { criteria } = session.standards.framework;
  const needs = criteria.find(({ number }) => number === criterion)?.needs ?? [];
  if (!found || found.outcome === null) return <p class="soft">{t.noSuggestion}</p>;
  return (
    <>
      <p>{t.suggests(t.outcomes[found.outcome])}</p>
      <ul class="soft points">
        {found.marks.map(({ point, outcome }) => {
          const title = points.find(({ id }) => id === point)?.title ?? point;
          const says = needs.includes(point) ? t.neededSays : t.pointSays;
          return <li key={point}>{says(title, t.outcomes[outcome])}</li>;
        })}
      </ul>
    </>
  );
}
