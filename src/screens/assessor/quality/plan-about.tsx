import type { JSX } from 'preact';
import type { QualityFacts } from '../../../app/quality/quality';
import { isWithin, samplableOf } from '../../../core/observation/samplable';
import type { Samplable } from '../../../core/observation/sampling';
import { STAGES } from '../../../core/observation/sampling-plan';
import { quality } from '../../../languages/en-GB/quality';
import { isoDay } from '../../../shell/page/iso-day';
import { Field } from '../../kit/field';

/** What a plan is about, while it is filled in. */
export type About = {
  readonly stage: (typeof STAGES)[number];
  readonly cohort: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the learners who are not of the cohort. */
  readonly leftOut: ReadonlySet<string>;
};

export const EVERYTHING: About = {
  stage: 'interim',
  cohort: '',
  from: '',
  to: '',
  leftOut: new Set(),
};

/** The signed records that a plan can be drawn from. */
export function recordsOf({ observations }: QualityFacts, about: About): readonly Samplable[] {
  return observations
    .filter((one) => isWithin(one, about, isoDay) && !about.leftOut.has(one.learner))
    .flatMap((one) => samplableOf(one) ?? []);
}

type Props = {
  readonly facts: QualityFacts;
  readonly about: About;
  readonly change: (to: About) => void;
};

/** Interim or summative, of whom, and from when to when. */
export function PlanAbout({ facts, about, change }: Props): JSX.Element {
  const t = quality().plan;
  return (
    <fieldset>
      <legend>{t.about}</legend>
      <div class="fields">
        <Field label={t.stage}>
          {(tied) => (
            <select
              {...tied}
              value={about.stage}
              onChange={({ currentTarget: { value } }) =>
                change({ ...about, stage: STAGES.find((one) => one === value) ?? 'interim' })
              }
            >
              {STAGES.map((one) => (
                <option key={one} value={one}>
                  {t.stages[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t[end]}>
            {(tied) => (
              <input
                {...tied}
                type="date"
                value={about[end]}
                onInput={({ currentTarget }) => change({ ...about, [end]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t.cohort}>
          {(tied) => (
            <input
              {...tied}
              type="text"
              maxLength={80}
              value={about.cohort}
              onInput={({ currentTarget }) => change({ ...about, cohort: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Cohort facts={facts} about={about} change={change} />
    </fieldset>
  );
}

function Cohort({ facts, about, change }: Props): JSX.Element | null {
  const t = quality().plan;
  const learners = new Map(
    facts.observations.map(({ learner, learnerCode }) => [learner, learnerCode]),
  );
  if (learners.size < 2) return null;
  const turn = (id: string): void => {
    const leftOut = new Set(about.leftOut);
    if (!leftOut.delete(id)) leftOut.add(id);
    change({ ...about, leftOut });
  };
  return (
    <details>
      <summary>{t.members(learners.size - about.leftOut.size, learners.size)}</summary>
      <div class="fields">
        {[...learners].map(([id, code]) => (
          <label key={id} class="tick">
            <input type="checkbox" checked={!about.leftOut.has(id)} onChange={() => turn(id)} />
            {code || quality().queue.noCode}
          </label>
        ))}
      </div>
    </details>
  );
}
