import type { ComponentChildren, JSX } from 'preact';
import { standardise } from '../../../languages/en-GB/standardise';

type Item = {
  readonly id: string;
  readonly words: string;
  /** Where it can be looked at first, in a window of its own. */
  readonly look?: string;
};

type Props = {
  readonly legend: string;
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
  /** Set side by side where there is room: for short words. */
  readonly wrapped?: boolean;
  /** What is said before them. */
  readonly children?: ComponentChildren;
};

/** Some of many, chosen by ticking. */
export function TickList({ legend, items, chosen, choose, wrapped, children }: Props): JSX.Element {
  const turn = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
      <div class={wrapped ? 'ticks' : 'line-choice'}>
        {items.map(({ id, words, look }) => (
          <div key={id} class="tick-row">
            <label class="tick">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
              <span>{words}</span>
            </label>
            {look !== undefined && (
              // Opened from here, it may show what may be seen here.
              <a href={look} target="_blank" rel="noopener opener">
                {standardise().fresh.look}
                <span class="unseen"> {words}</span>
              </a>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
