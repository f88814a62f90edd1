import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { samplableOf } from '../../../core/marking/samplable';
import { samplesOf } from '../../../core/marking/sampling-plan';
import { quality } from '../../../words/quality';
import { useAnswer } from '../../kit/answer';
import { Bar } from '../../kit/bar';
import { dateWords } from '../../kit/date-words';
import '../deskwork.css';
import { NewPerson } from '../new-person';
import { nameOf, PersonChoice } from '../person-choice';
import { LookAt } from './look-at';
import { PlanForm } from './plan-form';
import type { KeptPlan, QualityDesk, QualityFacts } from './quality-cast';
import { Queue } from './queue';
import { ReportSection } from './report-section';
import { ScenarioLives } from './scenario-lives';

type Props = {
  readonly open: () => Promise<QualityDesk>;
  readonly observation: string | null;
};

/** Quality assurance: the plan, its queue and report, the scenarios; or one observation of it. */
export function Quality({ open, observation }: Props): JSX.Element {
  const t = quality();
  const [turn, setTurn] = useState(0);
  const answer = useAnswer(async () => {
    try {
      const desk = await open();
      return { desk, facts: await desk.facts() };
    } catch {
      return 'failed' as const;
    }
  }, turn);
  if (answer === null) return <main aria-busy="true" />;
  if (answer === 'failed') {
    return (
      <Around>
        <p class="notice">{t.failed}</p>
      </Around>
    );
  }
  const props = { ...answer, changed: () => setTurn(turn + 1) };
  if (observation === null) {
    return (
      <Around>
        <Home {...props} />
      </Around>
    );
  }
  const found = answer.facts.observations.find(({ id }) => id === observation);
  return (
    <Around title={found?.title ?? t.title} back={{ href: '#/quality', words: t.back }}>
      {found ? (
        <LookAt key={found.id} {...props} observation={found} />
      ) : (
        <p class="notice">{t.look.gone}</p>
      )}
    </Around>
  );
}

type HomeProps = {
  readonly desk: QualityDesk;
  readonly facts: QualityFacts;
  readonly changed: () => void;
};

function Home({ desk, facts, changed }: HomeProps): JSX.Element {
  const t = quality();
  const [by, setBy] = useState(desk.last());
  const [plan, setPlan] = useState('');
  const choose = (code: string): void => {
    desk.remember(code);
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
          add={async (code, name) => {
            await desk.keepPerson(code, name);
            choose(code);
            changed();
          }}
        />
      </section>
      <section class="card">
        <h2>{t.plan.heading}</h2>
        {shown ? (
          <PlanChoice facts={facts} shown={shown} choose={setPlan} />
        ) : (
          <p class="soft">{t.plan.none}</p>
        )}
        <PlanForm desk={desk} facts={facts} by={by} changed={changed} />
      </section>
      {shown && <Queue facts={facts} samples={samplesOf(shown)} />}
      {shown && <ReportSection desk={desk} facts={facts} plan={shown} />}
      <ScenarioLives desk={desk} facts={facts} by={by} changed={changed} />
    </>
  );
}

type ChoiceProps = {
  readonly facts: QualityFacts;
  readonly shown: KeptPlan;
  readonly choose: (id: string) => void;
};

function PlanChoice({ facts, shown, choose }: ChoiceProps): JSX.Element {
  const t = quality().plan;
  const named = ({ at, by }: KeptPlan): string => t.named(dateWords(at), nameOf(facts.people, by));
  const { rules, records } = shown;
  const newer = facts.observations.some(
    (one) => samplableOf(one) !== null && !records.some(({ id }) => id === one.id),
  );
  return (
    <>
      {facts.plans.length > 1 && (
        <label class="field screen-only">
          <b>{t.which}</b>
          <select value={shown.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {facts.plans.map((one) => (
              <option key={one.id} value={one.id}>
                {named(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>
        <b>{named(shown)}</b>
      </p>
      <p class="soft">
        {t.rules(String(records.length), `${rules.criteria} %`, String(rules.seed))}
      </p>
      {newer && <p class="notice">{t.newer}</p>}
    </>
  );
}

type AroundProps = {
  readonly title?: string;
  readonly back?: { readonly href: string; readonly words: string };
  readonly children: ComponentChildren;
};

function Around({ title, back, children }: AroundProps): JSX.Element {
  return (
    <>
      <Bar title={title ?? quality().title} {...(back && { back })} />
      <main class="deskwork">{children}</main>
    </>
  );
}
