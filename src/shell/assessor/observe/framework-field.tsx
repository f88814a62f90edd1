import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Framework } from '../../../core/standards/framework';
import { observe } from '../../../words/observe';
import { useAnswer } from '../../kit/answer';
import type { ObservationDesk } from './observe-cast';

type Props = {
  readonly desk: ObservationDesk;
  readonly scenario: string;
  /** Id of the one that is chosen. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
};

/** Whose criteria an observation is held against. */
export function FrameworkField({ desk, scenario, chosen, choose }: Props): JSX.Element {
  const t = observe();
  const id = useId();
  const all = useAnswer(() => desk.frameworks(scenario).catch(() => []), scenario) ?? [];
  const [first] = all;
  useEffect(() => {
    if (first && !all.some((one) => one.id === chosen)) choose(first.id);
  }, [all, chosen]);
  return (
    <div class="field">
      <label for={id}>{t.framework}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <Group label={t.units} of={all.filter(({ unit }) => unit !== null)} />
        <Group label={t.pages} of={all.filter(({ unit }) => unit === null)} />
      </select>
    </div>
  );
}

type GroupProps = { readonly label: string; readonly of: readonly Framework[] };

function Group({ label, of }: GroupProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <optgroup label={label}>
      {of.map(({ id, title, unit }) => (
        <option key={id} value={id}>
          {unit === null ? title : observe().named(title, unit)}
        </option>
      ))}
    </optgroup>
  );
}
