import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { samplableOf } from '../../../core/marking/samplable';
import { RISKS, type Risk } from '../../../core/marking/sampling';
import { parsePlan } from '../../../core/marking/sampling-plan';
import { quality } from '../../../words/quality';
import type { QualityDesk, QualityFacts } from './quality-cast';

type Props = {
  readonly desk: QualityDesk;
  readonly facts: QualityFacts;
  readonly by: string;
  readonly changed: () => void;
};

/** A centre's own shares to begin with: they are its choice, and kept with the plan. */
const SHARES: Readonly<Record<Risk, number>> = { new: 100, standard: 25, low: 10 };
const CRITERIA = 50;

/** The rules of a new plan; drawn from every observation that is signed now. */
export function PlanForm({ desk, facts, by, changed }: Props): JSX.Element {
  const t = quality().plan;
  const [notice, say] = useState('');
  const last = facts.plans[0]?.rules;
  const records = facts.observations.flatMap((one) => samplableOf(one) ?? []);
  const assessors = [...new Set(records.map(({ assessor }) => assessor))];
  if (records.length === 0) return <p class="notice">{t.nothing}</p>;
  const draw = async (form: FormData): Promise<void> => {
    if (by === '') return say(quality().needWho);
    const number = (name: string): number => Number(form.get(name));
    const rules = {
      shares: { new: number('new'), standard: number('standard'), low: number('low') },
      risks: Object.fromEntries(assessors.map((one) => [one, form.get(`risk ${one}`)])),
      criteria: number('criteria'),
      seed: number('seed'),
    };
    const kept = await Promise.resolve()
      .then(() => desk.keepPlan(parsePlan({ by, at: Date.now(), rules, records })))
      .then(
        () => true,
        () => false,
      );
    if (!kept) return say(quality().failed);
    say('');
    changed();
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
        <fieldset>
          <legend>{t.shares}</legend>
          <div class="fields">
            {RISKS.map((risk) => (
              <NumberField
                key={risk}
                name={risk}
                label={t.risks[risk]}
                value={last?.shares[risk] ?? SHARES[risk]}
                most={100}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t.rating}</legend>
          <div class="fields">
            {assessors.map((one) => (
              <label key={one} class="field">
                <span>{personName(facts, one)}</span>
                <select name={`risk ${one}`} defaultValue={last?.risks[one] ?? 'new'}>
                  {RISKS.map((risk) => (
                    <option key={risk} value={risk} selected={risk === (last?.risks[one] ?? 'new')}>
                      {t.risks[risk]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="fields">
          <NumberField
            name="criteria"
            label={t.criteria}
            value={last?.criteria ?? CRITERIA}
            most={100}
          />
          <NumberField name="seed" label={t.seed} value={(last?.seed ?? 0) + 1} most={999_999} />
        </div>
        <p class="hint">{t.seedHint}</p>
        <div class="actions">
          <button type="submit" class="main">
            {t.draw}
          </button>
        </div>
        <p role="status" class="said">
          {notice}
        </p>
      </form>
    </details>
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
  readonly value: number;
  readonly most: number;
};

function NumberField({ name, label, value, most }: NumberProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="number"
        min={1}
        max={most}
        step={1}
        required
        defaultValue={String(value)}
      />
    </div>
  );
}
