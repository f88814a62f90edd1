import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assurance, QualityFacts } from '../../../app/quality/quality';
import { samplableOf } from '../../../core/observation/samplable';
import { RISKS, type Risk, USUAL_CRITERIA, USUAL_SHARES } from '../../../core/observation/sampling';
import { parsePlan } from '../../../core/observation/sampling-plan';
import { quality } from '../../../languages/en-GB/quality';
import { report } from '../../../shell/page/faults';
import { Field } from '../../kit/field';
import { SendRow } from '../parts/send-row';
import { type About, EVERYTHING, PlanAbout, recordsOf } from './plan-about';

type Props = {
  readonly assurance: Assurance;
  readonly facts: QualityFacts;
  readonly by: string;
  readonly changed: () => void;
};

/** The rules of a new plan; drawn from every observation that is signed now. */
export function PlanForm({ assurance, facts, by, changed }: Props): JSX.Element {
  const t = quality().plan;
  const [notice, say] = useState('');
  const [about, setAbout] = useState<About>(EVERYTHING);
  const everything = facts.observations.flatMap((one) => samplableOf(one) ?? []);
  const records = recordsOf(facts, about);
  const assessors = [...new Set(records.map(({ assessor }) => assessor))];
  if (everything.length === 0) return <p class="notice">{t.nothing}</p>;
  const draw = async (form: FormData): Promise<void> => {
    if (by === '') return say(quality().needWho);
    if (records.length === 0) return say(t.nobody);
    const { leftOut: _leftOut, ...said } = about;
    const rules = rulesIn(form, assessors);
    try {
      await assurance.keepPlan(parsePlan({ by, at: Date.now(), about: said, rules, records }));
      say('');
      changed();
    } catch (error) {
      report(error);
      say(quality().failed);
    }
  };
  return (
    <details class="screen-only" open={facts.plans.length === 0}>
      <summary>{t.fresh}</summary>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void draw(new FormData(event.currentTarget));
        }}
      >
        <PlanAbout facts={facts} about={about} change={setAbout} />
        <Rules facts={facts} assessors={assessors} />
        <SendRow main said={notice}>
          {t.draw}
        </SendRow>
      </form>
    </details>
  );
}

/** As they were typed: whether they are rules is for whoever reads the plan to say. */
function rulesIn(form: FormData, assessors: readonly string[]): unknown {
  const number = (name: string): number => Number(form.get(name));
  return {
    shares: Object.fromEntries(RISKS.map((risk) => [risk, number(risk)])),
    risks: Object.fromEntries(assessors.map((one) => [one, form.get(`risk ${one}`)])),
    criteria: number('criteria'),
    seed: number('seed'),
  };
}

type RulesProps = { readonly facts: QualityFacts; readonly assessors: readonly string[] };

/** What the last plan went by, to be changed. */
function Rules({ facts, assessors }: RulesProps): JSX.Element {
  const t = quality().plan;
  const last = facts.plans[0]?.rules;
  return (
    <>
      <fieldset>
        <legend>{t.shares}</legend>
        <div class="fields">
          {RISKS.map((risk) => (
            <NumberField
              key={risk}
              name={risk}
              label={t.risks[risk]}
              value={last?.shares[risk] ?? USUAL_SHARES[risk]}
              most={100}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t.rating}</legend>
        <div class="fields">
          {assessors.map((one) => (
            <RiskField
              key={one}
              name={`risk ${one}`}
              label={personName(facts, one)}
              risk={last?.risks[one] ?? 'new'}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t.each}</legend>
        <div class="fields">
          <NumberField
            name="criteria"
            label={t.criteria}
            value={last?.criteria ?? USUAL_CRITERIA}
            most={100}
          />
          <NumberField
            name="seed"
            label={t.seed}
            hint={t.seedHint}
            value={(last?.seed ?? 0) + 1}
            most={999_999}
          />
        </div>
      </fieldset>
    </>
  );
}

type RiskProps = { readonly name: string; readonly label: string; readonly risk: Risk };

function RiskField({ name, label, risk }: RiskProps): JSX.Element {
  const { risks } = quality().plan;
  return (
    <Field label={label}>
      {(tied) => (
        <select {...tied} name={name} defaultValue={risk}>
          {RISKS.map((one) => (
            <option key={one} value={one} selected={one === risk}>
              {risks[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** An assessor by the id that records carry. */
export function personName({ people }: QualityFacts, id: string): string {
  const person = people.find((one) => one.id === id);
  return person?.name || person?.code || quality().queue.noCode;
}

type NumberProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly most: number;
};

function NumberField({ name, label, hint, value, most }: NumberProps): JSX.Element {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(tied) => (
        <input
          {...tied}
          name={name}
          type="number"
          min={1}
          max={most}
          step={1}
          required
          defaultValue={String(value)}
        />
      )}
    </Field>
  );
}
