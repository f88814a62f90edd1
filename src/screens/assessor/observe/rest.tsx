import type { JSX } from 'preact';
import { restOf } from '../../../core/observation/rest';
import { observe } from '../../../languages/en-GB/observe';
import { seenSuggestion } from './seen-suggestion';
import { toNarrative } from './use-criterion-keys';
import type { Session } from './use-session';

/** Decides at one press what there was no occasion for: all that is left and is not suggested otherwise. */
export function Rest({ session }: { readonly session: Session }): JSX.Element | null {
  const t = observe();
  const { standards, standing, sealed, write } = session;
  const left = restOf(standing, standards.framework, (criterion) =>
    seenSuggestion(session, criterion),
  );
  if (left.length === 0 || sealed) return null;
  const decide = async (): Promise<void> => {
    const refused = await write((by) => left.map((one) => ({ ...by, ...one })));
    // The button is gone.
    if (refused === null) toNarrative();
  };
  return (
    <div class="rest">
      <button type="button" class="quiet" onClick={() => void decide()}>
        {t.rest(left.length)}
      </button>
    </div>
  );
}
