import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, KeptPlan, QualityFacts } from '../../../app/quality/quality';
import { samplableOf } from '../../../core/observation/samplable';
import { samplesOf } from '../../../core/observation/sampling-plan';
import { dateWords } from '../../../languages/date-words';
import { quality } from '../../../languages/en-GB/quality';
import { report } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Field } from '../../kit/field';
import { DeskFrame, Instead, Reading } from '../parts/desk-frame';
import { NewPerson } from '../parts/new-person';
import { percent } from '../parts/percent';
import { nameOf, PersonChoice } from '../parts/person-choice';
import { ObservedAssessors } from './observed-assessors';
import { PlanForm } from './plan-form';
import { aboutWords, SharePlan } from './plan-shared';
import { Queue } from './queue';
import { ReportSection } from './report-section';
import { SampledObservation } from './sampled-observation';
import { ScenarioLives } from './scenario-lives';

type Props = {
  readonly open: () => Promise<Assurance>;
  readonly observation: string | null;
};

/** Quality assurance: the plan, its queue and report, the scenarios; or one observation of it. */
export function Quality({ open, observation }: Props): JSX.Element {
  const t = quality();
  const [turn, setTurn] = useState(0);
  const answer = useAnswer(async () => {
    try {
      const assurance = await open();
      return { assurance, facts: await assurance.facts() };
    } catch (error) {
      report(error);
      return 'failed' as const;
    }
  }, turn);
  if (answer === null) return <Reading />;
  if (answer === 'failed') return <Instead title={t.title}>{t.failed}</Instead>;
  const props = { ...answer, changed: () => setTurn(turn + 1) };
  if (observation === null) {
    return (
      <DeskFrame title={t.title}>
        <Home {...props} />
      </DeskFrame>
    );
  }
  const back = { href: '#/quality', words: t.back };
  const found = answer.facts.observations.find(({ id }) => id === observation);
  if (!found) {
    return (
      <Instead title={t.title} back={back}>
        {t.look.gone}
      </Instead>
    );
  }
  return (
    <DeskFrame title={found.title} back={back}>
      <SampledObservation key={found.id} {...props} observation={found} />
    </DeskFrame>
  );
}

type HomeProps = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly changed: () => void;
};

function Home({ assurance, facts, changed }: HomeProps): JSX.Element {
  const t = quality();
  const [by, setBy] = useState(assurance.last());
  const [plan, setPlan] = useState('');
  const choose = (code: string): void => {
    assurance.remember(code);
    setBy(code);
  };
  const shown = facts.plans.find(({ id }) => id === plan) ?? facts.plans[0];
  return (
    <>
      <p>{t.intro}</p>
      <section class="card screen-only">
        <PersonChoice
          label={t.who}
          none={t.whoNone}
          people={facts.people}
          chosen={by}
          choose={choose}
        />
        <NewPerson
          words={t}
          open={facts.people.length === 0}
          add={async (code, name) => {
            await assurance.keepPerson(code, name);
            choose(code);
            changed();
          }}
        />
      </section>
      <section class="card">
        <h2>{t.plan.heading}</h2>
        {shown ? (
          <PlanChoice assurance={assurance} facts={facts} shown={shown} choose={setPlan} />
        ) : (
          <p class="soft">{t.plan.none}</p>
        )}
        <PlanForm assurance={assurance} facts={facts} by={by} changed={changed} />
      </section>
      {shown && <Queue facts={facts} samples={samplesOf(shown)} />}
      {shown && <ReportSection assurance={assurance} facts={facts} plan={shown} />}
      <ObservedAssessors assurance={assurance} facts={facts} by={by} changed={changed} />
      <ScenarioLives assurance={assurance} facts={facts} by={by} changed={changed} />
    </>
  );
}

type ChoiceProps = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly shown: KeptPlan;
  readonly choose: (id: string) => void;
};

function PlanChoice({ assurance, facts, shown, choose }: ChoiceProps): JSX.Element {
  const t = quality().plan;
  const named = ({ at, by }: KeptPlan): string => t.named(dateWords(at), nameOf(facts.people, by));
  const { rules, records } = shown;
  const newer = facts.observations.some(
    (one) => samplableOf(one) !== null && !records.some(({ id }) => id === one.id),
  );
  return (
    <>
      {facts.plans.length > 1 && (
        <div class="screen-only">
          <Field label={t.which}>
            {(tied) => (
              <select
                {...tied}
                value={shown.id}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                {facts.plans.map((one) => (
                  <option key={one.id} value={one.id}>
                    {named(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <p>
        <b>{named(shown)}</b>
      </p>
      <p class="soft">
        {t.rules(String(records.length), percent(rules.criteria / 100), String(rules.seed))}
      </p>
      <p class="soft">{aboutWords(shown)}</p>
      {newer && <p class="notice">{t.newer}</p>}
      <SharePlan assurance={assurance} plan={shown} />
    </>
  );
}
