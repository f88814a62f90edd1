import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MadeAttempt } from '../../../app/observation/made-attempts';
import { dateWords } from '../../../languages/date-words';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import { printRoute } from '../../kit/route';
import { learnerName } from './person-name';
import type { Draft } from './plan-draft';

type Props = {
  /** Attempts that can be observed afterwards, latest first. */
  readonly made: readonly MadeAttempt[];
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
};

/** Whether a conversation to come is observed, or one that was had; and which. */
export function MadeField({ made, draft, change }: Props): JSX.Element {
  const t = observe().made;
  const name = useId();
  const take = (one: MadeAttempt | null): void =>
    change({ made: one, ...(one && { scenario: one.scenario }) });
  const [latest] = made;
  return (
    <fieldset class="made whole-row">
      <legend>{t.legend}</legend>
      <label>
        <input type="radio" name={name} checked={!draft.made} onChange={() => take(null)} />
        {t.toCome}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={draft.made !== null}
          disabled={!latest}
          onChange={() => latest && take(latest)}
        />
        {t.afterwards}
      </label>
      {draft.made && (
        <Field label={t.which} hint={t.hint}>
          {(tied) => (
            <select
              {...tied}
              value={draft.made?.id}
              onChange={({ currentTarget }) =>
                take(made.find(({ id }) => id === currentTarget.value) ?? null)
              }
            >
              {made.map((one) => (
                <option key={one.id} value={one.id}>
                  {t.one(one.title, learnerName(one.learner), dateWords(one.startedAt))}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <p class="hint">
        {t.fromFile} <a href={printRoute({ kind: 'files' })}>{t.files}</a>
      </p>
    </fieldset>
  );
}
