import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MadeAttempt } from '../../../app/observation/made-attempts';
import type { Observing } from '../../../app/observation/observations';
import type { Person } from '../../../core/observation/observation-file';
import type { ShelfItem } from '../../../core/story/header';
import { observe } from '../../../languages/en-GB/observe';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { printRoute } from '../../kit/route';
import { ApprovalNote } from './approval-note';
import { ConditionFields } from './condition-fields';
import { FrameworkField } from './framework-field';
import { MadeField } from './made-field';
import { PersonFields } from './person-fields';
import { type Draft, firstPlan, planFrom } from './plan-draft';
import { isApproved, type Offers, ScenarioField } from './scenario-field';

type Props = {
  readonly observing: Observing;
  readonly scenarios: readonly Pick<ShelfItem, 'scenario' | 'title'>[];
};

/** Who is observed by whom, in what, against what and how. */
export function SetUp({ observing, scenarios }: Props): JSX.Element {
  const known = useAnswer(() => knownTo(observing), 0);
  if (!known) return <section class="card" aria-busy="true" />;
  const me = known.assessors.find(({ code }) => code === observing.lastAssessor());
  const approved = scenarios.find(({ scenario }) => isApproved(known.offers, scenario));
  const scenario = (approved ?? scenarios[0])?.scenario ?? '';
  return (
    <section class="card set-up">
      <h2>{observe().setUp}</h2>
      <Form
        observing={observing}
        scenarios={scenarios}
        known={known}
        first={firstPlan(scenario, observing.lastFramework() ?? '', me ?? null)}
      />
    </section>
  );
}

/** Who and what is known here already. */
type Known = {
  readonly learners: readonly Person[];
  readonly assessors: readonly Person[];
  readonly offers: Offers;
  readonly made: readonly MadeAttempt[];
};

async function knownTo(observing: Observing): Promise<Known> {
  const [learners, assessors, offers, made] = await Promise.all([
    observing.learners(),
    observing.assessors(),
    observing.offers(),
    observing.made(),
  ]);
  return { learners, assessors, offers, made };
}

type FormProps = Props & { readonly known: Known; readonly first: Draft };

function Form({ first, ...props }: FormProps): JSX.Element {
  const t = observe();
  const [draft, setDraft] = useState(first);
  const [problem, setProblem] = useState('');
  const change = (to: Partial<Draft>): void => setDraft((now) => ({ ...now, ...to }));
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    const plan = planFrom(draft, isApproved(props.known.offers, draft.scenario));
    if (typeof plan === 'string') return setProblem(t.problems[plan]);
    try {
      const observation = await props.observing.setUp(plan);
      location.hash = printRoute({ kind: 'observe', observation });
    } catch (error) {
      report(error);
      setProblem(t.problems.notSet);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void begin(event)}>
      <MadeField made={props.known.made} draft={draft} change={change} />
      <People {...props} draft={draft} change={change} />
      <What {...props} draft={draft} change={change} />
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

type PartProps = Omit<FormProps, 'first'> & {
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
};

function People({ known, draft, change }: PartProps): JSX.Element {
  const t = observe();
  return (
    <>
      {!draft.made && (
        <PersonFields
          title={t.learner}
          hint={t.learnerHint}
          known={known.learners}
          person={draft.learner}
          change={(learner) => change({ learner })}
        />
      )}
      <PersonFields
        title={t.assessor}
        hint={t.assessorHint}
        known={known.assessors}
        person={draft.assessor}
        change={(assessor) => change({ assessor })}
      />
    </>
  );
}

/** The scenario and the criteria, and beside them whether the scenario is approved. */
function What({ observing, scenarios, known, draft, change }: PartProps): JSX.Element {
  const offer = known.offers.get(draft.scenario);
  return (
    <>
      {!draft.made && (
        <ScenarioField scenarios={scenarios} offers={known.offers} draft={draft} change={change} />
      )}
      {offer && (
        <ApprovalNote offer={offer} last={observing.lastReason()} draft={draft} change={change} />
      )}
      <div class="whole-row">
        <FrameworkField observing={observing} draft={draft} change={change} />
      </div>
    </>
  );
}
