import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { centre as words } from '../../../languages/en-GB/centre';
import { languageOf } from '../../kit/content';
import { Field } from '../../kit/field';
import type { PartProps } from './part';
import { PolicyForm } from './policy-form';

/** A centre's lines over the policy cards, one scenario at a time. */
export function PolicySection(props: PartProps): JSX.Element {
  const t = words().policy;
  const { scenarios } = props.facts;
  const { policies } = props.centre;
  const [chosen, choose] = useState(policies[0]?.scenario ?? scenarios[0]?.scenario ?? '');
  const countOf = (name: string): number =>
    policies.find(({ scenario }) => scenario === name)?.lines.length ?? 0;
  const shown = scenarios.find(({ scenario }) => scenario === chosen) ?? scenarios[0];
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="hint">{t.lead}</p>
      <Field label={t.scenario}>
        {(tied) => (
          <select
            {...tied}
            value={shown?.scenario ?? ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {scenarios.map((one) => (
              <option key={one.scenario} value={one.scenario} lang={languageOf(one)}>
                {t.choice(one.title, countOf(one.scenario))}
              </option>
            ))}
          </select>
        )}
      </Field>
      {shown && <PolicyForm key={shown.scenario} {...props} scenario={shown} />}
    </section>
  );
}
