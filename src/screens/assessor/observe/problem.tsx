import type { JSX } from 'preact';
import { observe } from '../../../languages/en-GB/observe';
import type { Session } from './use-session';

type Props = { readonly session: Session; readonly again: () => void };

/** Why nothing more, or not the last thing, was written. */
export function Problem({ session, again }: Props): JSX.Element {
  const t = observe();
  const { problem, sealed } = session;
  return (
    <div class="problem" role="alert">
      {sealed && <p class="notice">{t.refused.signed}</p>}
      {problem === 'taken' && (
        <div class="notice">
          <p>{t.elsewhere}</p>
          <button type="button" class="quiet" onClick={again}>
            {t.again}
          </button>
        </div>
      )}
      {problem === 'failed' && <p class="notice">{t.notWritten}</p>}
      {problem === 'out-of-turn' && <p class="notice">{t.refused[problem]}</p>}
    </div>
  );
}
