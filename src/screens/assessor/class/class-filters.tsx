import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AttemptFilter, LearnerFilter, View } from '../../../core/class/class';
import type { ClassAttempt } from '../../../core/class/class-attempt';
import { OUTCOMES } from '../../../core/marking/mark';
import type { Scheme } from '../../../core/marking/scheme';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { language } from '../../../languages/en-GB/language';

/** What a table shows, as the assessor chose it. `scheme`: null for the one most used. */
export type Shown = AttemptFilter &
  LearnerFilter & { readonly scheme: string | null; readonly view: View };

type Props = {
  readonly shown: Shown;
  readonly change: (shown: Shown) => void;
  readonly schemes: readonly Scheme[];
  readonly scheme: Scheme;
  readonly attempts: readonly ClassAttempt[];
};

/** Everything that says which attempts and learners the table is of. */
export function ClassFilters({ shown, change, schemes, scheme, attempts }: Props): JSX.Element {
  const t = words().show;
  const set = (part: Partial<Shown>): void => change({ ...shown, ...part });
  const scenarios = useMemo(() => scenariosOf(attempts), [attempts]);
  return (
    <form class="card class-filters" aria-label={t.legend} onSubmit={(e) => e.preventDefault()}>
      {schemes.length > 1 && (
        <Choice
          label={t.scheme}
          value={scheme.id}
          options={schemes.map(({ id, title }) => [id, title])}
          choose={(id) => set({ scheme: id, scenario: null, outcome: null })}
        />
      )}
      <label>
        {t.text}
        <input
          type="search"
          value={shown.text}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={t.view}
        value={shown.view}
        options={[
          ['latest', t.views.latest],
          ['scenarios', t.views.scenarios],
        ]}
        choose={(view) => set({ view: view === 'latest' ? 'latest' : 'scenarios' })}
      />
      <Choice
        label={t.scenario}
        value={shown.scenario ?? ''}
        options={[['', t.everyScenario], ...scenarios]}
        choose={(scenario) => set({ scenario: scenario || null })}
      />
      <Choice
        label={t.help}
        value={shown.alone ? 'alone' : 'any'}
        options={[
          ['any', t.helps.any],
          ['alone', t.helps.alone],
        ]}
        choose={(help) => set({ alone: help === 'alone' })}
      />
      <OutcomeChoice shown={shown} set={set} scheme={scheme} />
    </form>
  );
}

type OutcomeProps = Pick<Props, 'shown' | 'scheme'> & {
  readonly set: (part: Partial<Shown>) => void;
};

/** Two choices that make one sentence: which point, and what it came to. */
function OutcomeChoice({ shown: { outcome }, set, scheme }: OutcomeProps): JSX.Element {
  const { show: t, outcomes } = words();
  return (
    <>
      <Choice
        label={t.point}
        value={outcome === null ? '' : String(outcome.point)}
        options={[
          ['', t.anyPoint],
          ...scheme.points.map(({ title }, at) => [String(at), title] as const),
        ]}
        choose={(point) =>
          set({
            outcome: point === '' ? null : { point: Number(point), is: outcome?.is ?? 'not-yet' },
          })
        }
      />
      {outcome && (
        <Choice
          label={t.outcome}
          value={outcome.is}
          options={OUTCOMES.map((is) => [is, outcomes[is]])}
          choose={(chosen) => {
            const is = OUTCOMES.find((one) => one === chosen);
            if (is) set({ outcome: { ...outcome, is } });
          }}
        />
      )}
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
};

function Choice({ label, value, options, choose }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

function scenariosOf(
  attempts: readonly ClassAttempt[],
): readonly (readonly [scenario: string, title: string])[] {
  const titles = new Map(attempts.map(({ scenario, title }) => [scenario, title]));
  return [...titles].sort(([, a], [, b]) => a.localeCompare(b, language().code));
}
