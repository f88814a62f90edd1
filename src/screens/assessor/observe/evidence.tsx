import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import { turnCitation } from './cite';
import { learnerName } from './person-name';
import { rowsOf } from './transcript-rows';
import type { Session } from './use-session';

type Props = { readonly session: Session; readonly criterion: string };

/** The lines that are cited for a criterion. */
export function Evidence({ session, criterion }: Props): JSX.Element {
  const t = observe();
  const cited = session.standing.evidence.get(criterion) ?? [];
  const rows = rowsOf(session.entries, learnerName(session.observed.learner));
  return (
    <div>
      <h3>{t.evidence}</h3>
      {cited.length === 0 && <p class="soft">{t.noEvidence}</p>}
      <ul class="evidence-list">
        {rows
          .filter(({ at }) => cited.includes(at))
          .map(({ at, name, text, lang }) => (
            <li key={at} class="beside">
              <p>
                {name && <b>{name}: </b>}
                <span lang={lang}>{text}</span> <span class="soft">[{at}]</span>
              </p>
              <button
                type="button"
                class="plain"
                disabled={session.sealed}
                onClick={() => void turnCitation(session, at, criterion)}
              >
                {t.takeBack}
                <span class="unseen"> [{at}]</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
