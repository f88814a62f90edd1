import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Observing } from '../../../app/observation/observations';
import { observe } from '../../../languages/en-GB/observe';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { FrameworkSelect } from '../../kit/framework-select';

type Props = {
  readonly observing: Observing;
  readonly scenario: string;
  /** Id of the one that is chosen. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
};

/** Whose criteria an observation is held against. */
export function FrameworkField({ observing, scenario, chosen, choose }: Props): JSX.Element {
  const all = useAnswer(() => observing.frameworks(scenario).catch(instead([])), scenario) ?? [];
  const [first] = all;
  useEffect(() => {
    if (first && !all.some((one) => one.id === chosen)) choose(first.id);
  }, [all, chosen]);
  return <FrameworkSelect words={observe()} frameworks={all} chosen={chosen} choose={choose} />;
}
