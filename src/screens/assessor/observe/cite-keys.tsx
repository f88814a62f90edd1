import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import { citedFor, turnCitation } from './cite';
import { keyOf } from './criterion-keys';
import type { Session } from './use-session';

type Props = { readonly session: Session; readonly line: number | null };

/** Every criterion with its key, in view all the while: pressed, it is cited or taken back. */
export function CiteKeys({ session, line }: Props): JSX.Element {
  const t = observe();
  const cited = line === null ? [] : citedFor(session, line);
  return (
    <fieldset class="cite-keys" disabled={line === null}>
      <legend class="unseen">{t.citeFor}</legend>
      {session.standards.framework.criteria.map(({ number, says }, place) => (
        <button
          key={number}
          type="button"
          class="cite-key"
          title={says}
          aria-pressed={cited.includes(number)}
          onClick={() => line !== null && void turnCitation(session, line, number)}
        >
          {keyOf(place) !== '' && <kbd>{keyOf(place)}</kbd>}
          <span>{number}</span>
          <span class="unseen"> {says}</span>
        </button>
      ))}
    </fieldset>
  );
}
