import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Observing } from '../../../app/observation/observations';
import { observe } from '../../../languages/en-GB/observe';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { FrameworkSelect } from '../../kit/framework-select';
import type { Draft } from './plan-draft';

type Props = {
  readonly observing: Observing;
  readonly draft: Draft;
  readonly change: (to: Partial<Draft>) => void;
};

/** Whose criteria an observation is held against: a unit, and others that it serves as well. */
export function FrameworkField({ observing, draft, change }: Props): JSX.Element {
  const t = observe();
  const { scenario, framework, also } = draft;
  const all = useAnswer(() => observing.frameworks(scenario).catch(instead([])), scenario) ?? [];
  const [first] = all;
  useEffect(() => {
    if (first && !all.some((one) => one.id === framework)) {
      change({ framework: first.id, also: [] });
    }
  }, [all, framework]);
  const turn = (id: string): void =>
    change({ also: also.includes(id) ? also.filter((one) => one !== id) : [...also, id] });
  const others = all.filter(({ id }) => id !== framework);
  return (
    <>
      <FrameworkSelect
        words={t}
        frameworks={all}
        chosen={framework}
        choose={(id) => change({ framework: id })}
      />
      <details>
        <summary>{t.also(others.filter(({ id }) => also.includes(id)).length)}</summary>
        <p class="hint">{t.alsoHint}</p>
        <div class="plan-ticks">
          {others.map(({ id, title, unit }) => (
            <label key={id} class="also">
              <input type="checkbox" checked={also.includes(id)} onChange={() => turn(id)} />
              <span>{unit === null ? title : t.named(title, unit)}</span>
            </label>
          ))}
        </div>
      </details>
    </>
  );
}
