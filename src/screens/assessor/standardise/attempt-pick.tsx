import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type AttemptChoices,
  STEP,
  type Wanted,
} from '../../../app/standardisation/attempt-choices';
import { dateWords } from '../../../languages/date-words';
import { standardise } from '../../../languages/en-GB/standardise';
import { Field } from '../../kit/field';
import { printRoute } from '../../kit/route';
import { TickList } from './tick-list';

type Props = {
  readonly found: AttemptChoices;
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
};

/** The attempts of an exercise: narrowed by scenario or day, looked at before they are taken, and more on request. */
export function AttemptPick({ found, wanted, want, chosen, choose }: Props): JSX.Element {
  const t = standardise().fresh;
  const [since, setSince] = useState('');
  const from = since === '' ? 0 : new Date(`${since}T00:00`).getTime();
  const shown = found.choices.filter(
    // What was ticked stays in sight.
    ({ id, startedAt }) => startedAt >= from || chosen.includes(id),
  );
  return (
    <>
      <div class="pick-filters">
        <Field label={t.scenario}>
          {(tied) => (
            <select
              {...tied}
              value={wanted.scenario ?? ''}
              onChange={({ currentTarget: { value } }) =>
                want({ scenario: value === '' ? null : value, most: STEP })
              }
            >
              <option value="">{t.everyScenario}</option>
              {[...found.scenarios].map(([scenario, title]) => (
                <option key={scenario} value={scenario}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t.since}>
          {(tied) => (
            <input
              {...tied}
              type="date"
              value={since}
              onInput={({ currentTarget }) => setSince(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <TickList
        legend={t.which}
        items={shown.map((one) => ({
          id: one.id,
          words: `${one.title}, ${dateWords(one.startedAt)}`,
          look: printRoute({ kind: 'replay', attempt: one.id }),
        }))}
        chosen={chosen}
        choose={choose}
      >
        <p class="hint">{`${t.whichHint} ${t.chosen(chosen.length, shown.length)}`}</p>
      </TickList>
      {found.isMore && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => want({ ...wanted, most: wanted.most + STEP })}
          >
            {t.more(STEP)}
          </button>
        </p>
      )}
    </>
  );
}
