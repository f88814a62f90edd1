import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { observe } from '../../../words/observe';
import { useAnswer } from '../../kit/answer';
import { printRoute } from '../../kit/route';
import type { DeskCast } from '../cast';
import { ConditionFields } from './condition-fields';
import { FrameworkField } from './framework-field';
import type { ObservationDesk } from './observe-cast';
import { PersonFields } from './person-fields';
import { type Draft, firstPlan, planFrom } from './plan-draft';

type Props = {
  readonly desk: ObservationDesk;
  readonly scenarios: DeskCast['scenarios'];
};

/** Who is observed by whom, in what, against what and how. */
export function SetUp({ desk, scenarios }: Props): JSX.Element {
  const t = observe();
  const people = useAnswer(() => Promise.all([desk.learners(), desk.assessors()]), 0);
  if (!people) return <section class="card" aria-busy="true" />;
  const [learners, assessors] = people;
  const me = assessors.find(({ code }) => code === desk.lastAssessor());
  const first = firstPlan(scenarios[0]?.scenario ?? '', desk.lastFramework() ?? '', me ?? null);
  return (
    <section class="card set-up">
      <h2>{t.setUp}</h2>
      <Form
        desk={desk}
        scenarios={scenarios}
        learners={learners}
        assessors={assessors}
        first={first}
      />
    </section>
  );
}

type FormProps = Props & {
  readonly learners: Awaited<ReturnType<ObservationDesk['learners']>>;
  readonly assessors: Awaited<ReturnType<ObservationDesk['assessors']>>;
  readonly first: Draft;
};

function Form({ desk, scenarios, learners, assessors, first }: FormProps): JSX.Element {
  const t = observe();
  const id = useId();
  const [draft, setDraft] = useState(first);
  const [problem, setProblem] = useState('');
  const change = (to: Partial<Draft>): void => setDraft((now) => ({ ...now, ...to }));
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    const plan = planFrom(draft);
    if (typeof plan === 'string') return setProblem(t.problems[plan]);
    try {
      const observation = await desk.setUp(plan);
      location.hash = printRoute({ kind: 'observe', observation });
    } catch {
      setProblem(t.problems.notSet);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void begin(event)}>
      <PersonFields
        title={t.learner}
        hint={t.learnerHint}
        known={learners}
        person={draft.learner}
        change={(learner) => change({ learner })}
      />
      <PersonFields
        title={t.assessor}
        hint={t.assessorHint}
        known={assessors}
        person={draft.assessor}
        change={(assessor) => change({ assessor })}
      />
      <div class="field">
        <label for={id}>{t.scenario}</label>
        <select
          id={id}
          value={draft.scenario}
          onChange={({ currentTarget }) => change({ scenario: currentTarget.value })}
        >
          {scenarios.map(({ scenario, title }) => (
            <option key={scenario} value={scenario}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <FrameworkField
        desk={desk}
        scenario={draft.scenario}
        chosen={draft.framework}
        choose={(framework) => change({ framework })}
      />
      <ConditionFields draft={draft} change={change} />
      <div class="finish">
        <p role="alert" class="refused">
          {problem}
        </p>
        <button type="submit" class="main">
          {t.begin}
        </button>
      </div>
    </form>
  );
}
