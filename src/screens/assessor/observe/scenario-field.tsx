import type { JSX } from 'preact';
import type { Offer } from '../../../core/centre/approval';
import type { ShelfItem } from '../../../core/story/header';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import { printRoute } from '../../kit/route';
import type { Draft } from './plan-draft';

/** What each scenario's standing is, by its name. */
export type Offers = ReadonlyMap<string, Offer>;

type Scenarios = readonly Pick<ShelfItem, 'scenario' | 'title'>[];

type Props = {
  readonly scenarios: Scenarios;
  readonly offers: Offers;
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
};

/** What is played: scenarios that are approved for observation stand first. */
export function ScenarioField({ scenarios, offers, draft, change }: Props): JSX.Element {
  const t = observe();
  const ofKind = (approved: boolean): Scenarios =>
    scenarios.filter(({ scenario }) => isApproved(offers, scenario) === approved);
  return (
    <>
      <Field label={t.scenario}>
        {(tied) => (
          <select
            {...tied}
            value={draft.scenario}
            onChange={({ currentTarget }) => change({ scenario: currentTarget.value })}
          >
            <Group label={t.approved} of={ofKind(true)} />
            <Group label={t.notApproved} of={ofKind(false)} />
          </select>
        )}
      </Field>
      {draft.scenario !== '' && (
        <a class="plain" href={printRoute({ kind: 'map', scenario: draft.scenario })}>
          {t.storyMap}
        </a>
      )}
    </>
  );
}

type GroupProps = { readonly label: string; readonly of: Scenarios };

function Group({ label, of }: GroupProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <optgroup label={label}>
      {of.map(({ scenario, title }) => (
        <option key={scenario} value={scenario}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}

/** Whether a scenario may be observed without saying why. */
export function isApproved(offers: Offers, scenario: string): boolean {
  return offers.get(scenario)?.kind === 'offered';
}
