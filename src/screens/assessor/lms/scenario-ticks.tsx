import type { JSX } from 'preact';
import type { ShelfItem } from '../../../core/story/header';
import { lms } from '../../../languages/en-GB/lms';
import { languageOf } from '../../kit/content';

type Props = {
  readonly items: readonly ShelfItem[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
};

/** Which conversations go into a package. */
export function ScenarioTicks({ items, chosen, choose }: Props): JSX.Element {
  const t = lms();
  const turn = (one: string): void =>
    choose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset>
      <legend>{t.scenarios}</legend>
      <p class="hint">{t.several}</p>
      <div class="line-choice">
        {items.map((item) => (
          <label key={item.scenario} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(item.scenario)}
              onChange={() => turn(item.scenario)}
            />
            <span lang={languageOf(item)}>{item.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
